import type { Finding } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { useLocale } from '../../base/i18n/use-locale';
import { Icon } from '../../ui/icon/icon';
import { useFindingTitle } from './finding-title';
import { FindingMark } from './result-item';
import { changeBetween } from './seen-change';
import styles from './finding-row.module.css';

interface FindingRowProps {
  finding: Finding;
  current: boolean;
  onOpen: () => void;
  /** For those that are not decided but looked at; left out where nothing can be marked. */
  onLook?: ((lookedThrough: boolean) => void) | undefined;
}

/** A closed finding: what it is, what was decided or repaired, and the line it stands on. */
export function FindingRow({ finding, current, onOpen, onLook }: FindingRowProps) {
  const { t } = useTranslation('imports');
  const { locale } = useLocale();
  const format = useFormat();
  const titleOf = useFindingTitle();
  const { decision, choices, grade, at, message, seen, proposed } = finding;
  const chosen = choices.find(({ id }) => id === decision?.choiceId);
  const change = grade === 'repaired' ? changeBetween(seen, proposed) : null;
  const looked = finding.lookedThrough;
  return (
    <div className={styles.box}>
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
      {grade !== 'decide' && (
        <button
          type="button"
          className={styles.look}
          aria-pressed={looked !== null}
          disabled={onLook === undefined}
          title={
            looked === null
              ? t('look.mark')
              : t('look.by', { name: looked.by.displayName, date: format.dateTime(looked.at) })
          }
          aria-label={t('look.markOne', { title: titleOf(finding) })}
          onClick={() => {
            onLook?.(looked === null);
          }}
        >
          <Icon name="check" />
        </button>
      )}
    </div>
  );
}

const short = (text: string): string => {
  const letters = Array.from(text);
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : text;
};
