import type { TimelinePiece, TimelineUnit, TimelineUse } from '@attest/api-client';
import { methods, readableCode } from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { Button } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { cx } from '../../ui/cx';
import { Icon } from '../../ui/icon/icon';
import { StateGlyph } from '../../ui/state-glyph/state-glyph';
import { SuggestionRow } from './suggestion-row';
import styles from './timeline.module.css';

export interface TimelineItemProps {
  piece: TimelinePiece;
  /** By enrolment. */
  units: ReadonlyMap<string, TimelineUnit>;
  /** The reader is the candidate. */
  own: boolean;
  /** On a phone one suggestion at a time. */
  oneByOne: boolean;
  chosen: boolean;
  /** Null where nothing beside the list follows what is chosen. */
  onChoose: (() => void) | null;
}

/** What happened on one day: what it showed in each unit, and where it might count too. */
export function TimelineItem({ piece, units, own, oneByOne, chosen, onChoose }: TimelineItemProps) {
  const { t } = useTranslation(['timeline', 'terms']);
  const format = useFormat();
  const title = piece.title ?? t('timeline:untitled');
  const facts = [
    t('timeline:by', { name: piece.recordedBy.displayName, method: t(`terms:method.${piece.method}`) }),
    ...(piece.durationMinutes === null ? [] : [t('timeline:minutes', { number: piece.durationMinutes })]),
    ...(piece.fileCount === 0 ? [] : [t('timeline:files', { count: piece.fileCount })]),
  ];
  return (
    <li className={cx(styles.item, chosen && styles.chosen)} data-evidence={piece.evidenceId}>
      <p className={styles.date}>
        <time dateTime={piece.occurredAt}>{format.shortDate(piece.occurredAt)}</time>
        <small>{format.weekday(piece.occurredAt)}</small>
      </p>
      <div className={styles.what}>
        <h3 className={styles.name}>
          <Icon name={methods[piece.method].icon} />
          {onChoose === null ? (
            <Title piece={piece} title={title} own={own} />
          ) : (
            <button
              type="button"
              aria-pressed={chosen}
              aria-label={t('timeline:choose', { title })}
              className={styles.choose}
              onClick={onChoose}
            >
              {title}
            </button>
          )}
          {piece.withdrawn && <Chip tone="line">{t('timeline:withdrawn')}</Chip>}
        </h3>
        <p className={styles.facts}>{facts.join(t('timeline:joiner'))}</p>
        <Uses uses={piece.uses} units={units} />
        {chosen && onChoose !== null && piece.title !== null && (
          <p>
            <Link to={addressOf(piece, own)}>{t('timeline:open')}</Link>
          </p>
        )}
        {piece.suggestions.length > 0 && (
          <Suggested piece={piece} units={units} own={own} oneByOne={oneByOne} />
        )}
      </div>
    </li>
  );
}

/** The candidate's page of it, or the workspace of the unit that it is claimed for. */
function addressOf({ evidenceId, uses }: TimelinePiece, own: boolean): string {
  const [first] = uses;
  if (own || first === undefined) return `/my-evidence/${evidenceId}`;
  return `/enrolments/${first.enrolmentId}?evidence=${evidenceId}&target=${first.targetId}`;
}

function Title({ piece, title, own }: { piece: TimelinePiece; title: string; own: boolean }) {
  if (piece.title === null || (!own && piece.uses.length === 0)) return <span>{title}</span>;
  return <Link to={addressOf(piece, own)}>{title}</Link>;
}

/** One line a unit: what it is claimed for there, and how that was judged. */
function Uses({ uses, units }: { uses: readonly TimelineUse[]; units: ReadonlyMap<string, TimelineUnit> }) {
  const { t } = useTranslation('timeline');
  const ids = [...new Set(uses.map(({ enrolmentId }) => enrolmentId))];
  if (ids.length === 0) return <p className={styles.facts}>{t('noUse')}</p>;
  return (
    <ul className={styles.uses}>
      {ids.map((id) => {
        const here = uses.filter(({ enrolmentId }) => enrolmentId === id);
        const standing = standingOf(here);
        const waiting = here.filter(({ verdict }) => verdict === null).length;
        return (
          <li key={id}>
            <b>{units.get(id)?.code}</b>
            <span className={styles.codes}>
              {here.map(({ code }) => readableCode(code, String)).join(t('codeJoiner'))}
              {here.some(({ kept }) => kept) && <small>{t('kept')}</small>}
            </span>
            {standing === 'waiting' ? (
              <Chip tone="accent">{t('waiting', { count: waiting })}</Chip>
            ) : (
              <span className={styles.verdict}>
                <StateGlyph state={standing === 'satisfactory' ? 'covered' : 'not_yet'} decorative />
                {t(`verdict.${standing}`)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

type Standing = 'waiting' | 'satisfactory' | 'not_yet' | 'not_seen';

/** Whatever waits or was not good enough is said first. */
function standingOf(uses: readonly TimelineUse[]): Standing {
  const said = new Set(uses.map(({ verdict }) => verdict ?? 'waiting'));
  return (['waiting', 'not_yet', 'not_seen'] as const).find((one) => said.has(one)) ?? 'satisfactory';
}

type SuggestedProps = Pick<TimelineItemProps, 'piece' | 'units' | 'own' | 'oneByOne'>;

function Suggested({ piece, units, own, oneByOne }: SuggestedProps) {
  const { t } = useTranslation('timeline');
  const [all, setAll] = useState(false);
  const shown = oneByOne && !all ? piece.suggestions.slice(0, 1) : piece.suggestions;
  const more = piece.suggestions.length - shown.length;
  return (
    <div className={styles.also} role="group" aria-label={t('also.title')}>
      <p className={styles.alsoHead}>
        <b>{t('also.title')}</b>
        <small>{t('also.yours')}</small>
      </p>
      <ul>
        {shown.map((suggestion) => {
          const unit = units.get(suggestion.enrolmentId);
          return (
            unit !== undefined && (
              <SuggestionRow
                key={`${suggestion.enrolmentId} ${suggestion.targetId}`}
                {...{ suggestion, unit, own }}
                evidenceId={piece.evidenceId}
                versionId={piece.versionId}
              />
            )
          );
        })}
      </ul>
      {more > 0 && (
        <Button
          size="sm"
          variant="link"
          onClick={() => {
            setAll(true);
          }}
        >
          {t('also.next', { number: more })}
        </Button>
      )}
    </div>
  );
}
