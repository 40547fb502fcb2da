import type { Suggestions } from '@attest/api-client';
import { readableCode, type Verdict } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import { Checkbox } from '../../ui/field/choice';
import { Icon } from '../../ui/icon/icon';
import { JudgementControl } from '../../ui/judgement-control/judgement-control';
import { StandardText } from '../../ui/standard-text/standard-text';
import type { AlsoChosen, AlsoTarget } from '../methods/also-for';
import { suggestionsQuery } from './timeline-queries';
import { useReason } from './use-reason';
import styles from './also-shows.module.css';

interface AlsoShowsProps {
  enrolmentId: string;
  /** What it is being recorded for here. */
  targetIds: readonly string[];
  chosen: AlsoChosen;
  /** Targets are judged here, not later beside the evidence. */
  judging: boolean;
  onChange: (change: (latest: AlsoChosen) => AlsoChosen) => void;
}

interface Row extends Omit<AlsoTarget, 'verdict'> {
  readonly key: string;
  readonly reason: string | null;
}

/**
 * What a piece shows in other units of the same candidate: suggestions with their reason, folded until somebody wants
 * them. Only what is chosen counts.
 */
export function AlsoShows({ enrolmentId, targetIds, chosen, judging, onChange }: AlsoShowsProps) {
  const { t } = useTranslation('timeline');
  const reasonOf = useReason();
  const { data } = useQuery(suggestionsQuery(enrolmentId, targetIds));
  const rows = rowsOf(data, chosen, reasonOf);
  const count = Object.keys(chosen).length;
  if (rows.length === 0) return null;
  const set = (key: string, next: AlsoTarget | null) => {
    onChange((latest) => {
      const { [key]: _, ...rest } = latest;
      return next === null ? rest : { ...rest, [key]: next };
    });
  };
  return (
    <details className={styles.also}>
      <summary>
        <Icon name="right" size={14} className={styles.arrow} />
        <b>{count === 0 ? t('record.title') : t('record.chosen', { number: count })}</b>
        <small>{t('record.suggested', { number: rows.length })}</small>
      </summary>
      <p className={styles.hint}>{t('record.hint')}</p>
      <ul>
        {rows.map(({ key, reason, ...target }) => (
          <li key={key} className={styles.row}>
            <p className={styles.wording}>
              <b>
                {target.unit} {target.code}
              </b>{' '}
              <StandardText text={target.text} />
              {reason !== null && <small>{reason}</small>}
            </p>
            <Answer
              target={target}
              verdict={chosen[key]?.verdict ?? null}
              judging={judging}
              onChange={(verdict) => {
                set(key, verdict === null ? null : chosenAs(target, verdict));
              }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

const chosenAs = (
  { enrolmentId, targetId, unit, code, text }: Omit<AlsoTarget, 'verdict'>,
  verdict: AlsoTarget['verdict'],
): AlsoTarget => ({ enrolmentId, targetId, unit, code, text, verdict });

interface AnswerProps {
  target: Omit<AlsoTarget, 'verdict'>;
  verdict: AlsoTarget['verdict'] | null;
  judging: boolean;
  onChange: (verdict: AlsoTarget['verdict'] | null) => void;
}

const judgedHere: readonly Verdict[] = ['satisfactory', 'not_yet'];

function Answer({ target: { unit, code }, verdict, judging, onChange }: AnswerProps) {
  const { t } = useTranslation('timeline');
  const later = (
    <Checkbox
      label={t('record.later')}
      aria-label={`${unit} ${code} ${t('record.later')}`}
      checked={verdict === 'later'}
      onChange={(event) => {
        onChange(event.currentTarget.checked ? 'later' : null);
      }}
    />
  );
  if (!judging) return later;
  return (
    <div className={styles.answer}>
      <JudgementControl
        value={verdict === 'later' ? null : verdict}
        label={t('record.judge', { unit, code })}
        options={judgedHere}
        onChange={onChange}
      />
      {verdict === null || verdict === 'later' ? (
        later
      ) : (
        <Button
          size="sm"
          variant="quiet"
          onClick={() => {
            onChange(null);
          }}
        >
          {t('record.undo')}
        </Button>
      )}
    </div>
  );
}

/** What was chosen stays in sight, whether it is still suggested or not. */
function rowsOf(
  suggestions: Suggestions | undefined,
  chosen: AlsoChosen,
  reasonOf: ReturnType<typeof useReason>,
): Row[] {
  const units = new Map(suggestions?.units.map((unit) => [unit.enrolmentId, unit.code]));
  const suggested = (suggestions?.items ?? []).map((item) => ({
    key: `${item.enrolmentId} ${item.targetId}`,
    enrolmentId: item.enrolmentId,
    targetId: item.targetId,
    unit: units.get(item.enrolmentId) ?? '',
    code: readableCode(item.code, String),
    text: item.text,
    reason: reasonOf(item),
  }));
  const known = new Set(suggested.map(({ key }) => key));
  const kept = Object.entries(chosen)
    .filter(([key]) => !known.has(key))
    .map(([key, { verdict: _, ...target }]) => ({ ...target, key, reason: null }));
  return [...kept, ...suggested];
}
