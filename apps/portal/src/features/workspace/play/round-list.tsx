import type { TodayItem } from '@attest/api-client';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import { cx } from '../../../ui/cx';
import { Icon, type IconName } from '../../../ui/icon/icon';
import styles from './play.module.css';
import type { PieceState, Round } from './round';

const icons: Readonly<Record<PieceState, IconName>> = {
  sent: 'check',
  unsent: 'cloud-off',
  refused: 'alert',
  skipped: 'right',
};

interface RoundListProps {
  round: Round;
  items: ReadonlyMap<string, TodayItem>;
  current: string | null;
  onPiece: (key: string) => void;
}

/** All pieces of this round: what became of each, and how long it has waited. */
export function RoundList({ round, items, current, onPiece }: RoundListProps) {
  const { t } = useTranslation('workspace');
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav className={styles.round} aria-label={t('play.round')}>
      <p className={styles.roundHead}>{t('play.round')}</p>
      <ol ref={list}>
        {round.order.map((key) => {
          const item = items.get(key);
          return (
            item && (
              <li key={key}>
                <button
                  type="button"
                  className={cx(styles.entry, key === current && styles.entryHere)}
                  aria-current={key === current ? 'step' : undefined}
                  onClick={() => {
                    onPiece(key);
                  }}
                >
                  <Entry item={item} state={round.states[key]} here={key === current} />
                </button>
              </li>
            )
          );
        })}
      </ol>
    </nav>
  );
}

interface EntryProps {
  item: TodayItem;
  state: PieceState | undefined;
  here: boolean;
}

function Entry({ item, state, here }: EntryProps) {
  const { t } = useTranslation('workspace');
  const days = useFormat().daysSince(item.submittedAt);
  const waits = days <= 0 ? t('play.waitsToday') : t('play.waits', { number: days });
  return (
    <>
      <span className={styles.glyph} data-state={state ?? (here ? 'now' : 'to_come')}>
        {state !== undefined && <Icon name={icons[state]} size={12} />}
      </span>
      <span className={styles.who}>{item.candidate.displayName}</span>
      <span className={styles.waits}>{state === undefined ? waits : t(`play.state.${state}`)}</span>
      <span className={styles.what}>{item.title}</span>
    </>
  );
}
