import type { TargetSuggestionView, TimelineUnit } from '@attest/api-client';
import { readableCode } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import { StandardText } from '../../ui/standard-text/standard-text';
import { useErrorText } from '../http/use-error-text';
import { useClaim, useDismiss } from './use-piece';
import { useReason } from './use-reason';
import styles from './timeline.module.css';

interface SuggestionRowProps {
  suggestion: TargetSuggestionView;
  unit: TimelineUnit;
  evidenceId: string;
  versionId: string;
  /** The candidate proposes, and an assessor decides. */
  own: boolean;
}

/** One target that a piece might count for too, in full wording, with the reason; two answers of equal weight. */
export function SuggestionRow({ suggestion, unit, evidenceId, versionId, own }: SuggestionRowProps) {
  const { t } = useTranslation('timeline');
  const errorText = useErrorText();
  const reasonOf = useReason();
  const claim = useClaim();
  const dismiss = useDismiss();
  const { enrolmentId, targetId } = suggestion;
  const code = readableCode(suggestion.code, String);
  const named = { unit: unit.code, code };
  const problem = claim.error ?? dismiss.error;
  return (
    <li className={styles.suggestion}>
      <p className={styles.wording}>
        <b>
          {unit.code} {code}
        </b>{' '}
        <StandardText text={suggestion.text} />
      </p>
      <p className={styles.reason}>{reasonOf(suggestion)}</p>
      <div className={styles.answers}>
        <Button
          size="sm"
          aria-label={own ? undefined : t('also.adoptOf', named)}
          busy={claim.isPending}
          onClick={() => {
            claim.mutate({
              ...{ versionId, enrolmentId, targetIds: [targetId] },
              done: t('also.adopted', named),
            });
          }}
        >
          {own ? t('also.ask', { name: unit.assessor.displayName }) : t('also.adopt')}
        </Button>
        <Button
          size="sm"
          variant="quiet"
          aria-label={t('also.dismissOf', named)}
          busy={dismiss.isPending}
          onClick={() => {
            dismiss.mutate({ evidenceId, enrolmentId, targetId, ...named });
          }}
        >
          {t('also.dismiss')}
        </Button>
      </div>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {errorText(problem)}
        </p>
      )}
    </li>
  );
}
