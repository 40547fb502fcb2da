import { useTranslation } from 'react-i18next';
import { isApiError } from '../../shared/http/api-error';
import { Button } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import type { SelectablePerson } from '../../ui/person-select/person-select';
import styles from './enrolments.module.css';

type Reason = 'enrolled' | 'role' | 'unknown';

interface Refused {
  readonly person: SelectablePerson;
  readonly reason: Reason;
}

const reasons: readonly Reason[] = ['enrolled', 'role', 'unknown'];

/** Who cannot be enrolled, with their names; null when the error is about something else. */
export function refusedIn(
  error: unknown,
  candidates: readonly SelectablePerson[],
): readonly Refused[] | null {
  if (!isApiError(error, 'enrolment.candidates_refused')) return null;
  const listed: unknown = error.facts['candidates'];
  if (!Array.isArray(listed)) return null;
  const found = listed.flatMap((each: unknown): Refused[] => {
    if (typeof each !== 'object' || each === null || !('candidateId' in each) || !('reason' in each))
      return [];
    const person = candidates.find(({ id }) => id === each.candidateId);
    const reason = reasons.find((known) => known === each.reason);
    return person === undefined || reason === undefined ? [] : [{ person, reason }];
  });
  // Once they are no longer chosen, there is nothing left to say.
  return found.length === 0 ? null : found;
}

interface RefusedCandidatesProps {
  refused: readonly Refused[];
  others: number;
  busy: boolean;
  onSkip: () => void;
}

/** Names them with the reason, and offers to enrol the others. */
export function RefusedCandidates({ refused, others, busy, onSkip }: RefusedCandidatesProps) {
  const { t } = useTranslation('enrolments');
  return (
    <ErrorState
      title={t('refused.title', { count: refused.length })}
      message={
        <>
          {reasons.map((reason) => {
            const names = refused
              .filter((each) => each.reason === reason)
              .map(({ person }) => person.displayName);
            return names.length === 0 ? null : (
              <span key={reason} className={styles.refused}>
                {t(`refused.${reason}`, { names: names.join(t('refused.comma')) })}
              </span>
            );
          })}
          {others > 0 && (
            <Button size="sm" busy={busy} onClick={onSkip}>
              {t('refused.skip', { count: others })}
            </Button>
          )}
        </>
      }
    />
  );
}
