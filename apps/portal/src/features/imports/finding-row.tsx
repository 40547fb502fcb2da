import type { Finding } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../shared/i18n/use-locale';
import { useFindingTitle } from './finding-title';
import { FindingMark } from './result-item';
import { changeBetween } from './seen-change';
import styles from './finding-row.module.css';

interface FindingRowProps {
  finding: Finding;
  current: boolean;
  onOpen: () => void;
}

/** A closed finding: what it is, what was decided or repaired, and the line it stands on. */
export function FindingRow({ finding, current, onOpen }: FindingRowProps) {
  const { t } = useTranslation('imports');
  const { locale } = useLocale();
  const titleOf = useFindingTitle();
  const { decision, choices, grade, at, message, seen, proposed } = finding;
  const chosen = choices.find(({ id }) => id === decision?.choiceId);
  const change = grade === 'repaired' ? changeBetween(seen, proposed) : null;
  return (
    <button
      type="button"
      className={styles.row}
      data-current={current || undefined}
      aria-current={current || undefined}
      onClick={onOpen}
    >
      <FindingMark finding={finding} />
      <span className={styles.words}>
        {titleOf(finding)}
        {chosen !== undefined && <small lang="zh-Hant">{chosen.label[locale]}</small>}
        {chosen === undefined && grade === 'decide' && <small>{message[locale]}</small>}
        {change !== null && (
          <small lang="zh-Hant">
            {change.map(({ kind, text }, index) =>
              kind === 'removed' ? (
                <del key={index}>{text.replaceAll(/\s*⏎\s*/g, '⏎').replaceAll(' ', '␣')}</del>
              ) : (
                <span key={index}>{text}</span>
              ),
            )}
          </small>
        )}
        {grade === 'repaired' && change === null && seen !== '' && (
          <small lang="zh-Hant">
            <del>{short(seen)}</del> <ins>{short(proposed)}</ins>
          </small>
        )}
        {grade === 'kept' && chosen === undefined && seen !== '' && (
          <small lang="zh-Hant">{short(seen)}</small>
        )}
      </span>
      <span className={styles.line}>{t('source.line', { line: at.line })}</span>
    </button>
  );
}

const short = (text: string): string => {
  const letters = Array.from(text);
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : text;
};
