import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSingleKeysOn } from '../../../base/keyboard/single-keys';
import { Button } from '../../../ui/button/button';
import { cx } from '../../../ui/cx';
import { Icon } from '../../../ui/icon/icon';
import { Kbd } from '../../../ui/kbd/kbd';
import styles from './play.module.css';
import type { Round } from './round';

/** More cells than this say nothing that the number does not. */
const mostCells = 40;

interface PlayHeadProps {
  round: Round;
  current: string | null;
  number: number;
  filtered: boolean;
  back: string;
  canUndo: boolean;
  onUndo: () => void;
  onSkip: () => void;
  onStep: (by: 1 | -1) => void;
}

/** Where in the round somebody is, and every way on. */
export function PlayHead({
  round,
  current,
  number,
  filtered,
  back,
  canUndo,
  onUndo,
  onSkip,
  onStep,
}: PlayHeadProps) {
  const { t } = useTranslation('workspace');
  const all = round.order.length;
  return (
    <header className={styles.head}>
      <p className={styles.position}>
        {current === null ? t('play.done') : t('play.position', { number, all })}
      </p>
      {all <= mostCells && (
        <span className={styles.track} aria-hidden>
          {round.order.map((key) => (
            <span
              key={key}
              className={cx(styles.cell, key === current && styles.here)}
              data-state={round.states[key] ?? 'to_come'}
            />
          ))}
        </span>
      )}
      <span className={styles.order}>{t(filtered ? 'play.orderFiltered' : 'play.order')}</span>
      <div className={styles.actions} role="group" aria-label={t('play.actions')}>
        <Action keyName="Z" className={styles.undo} quiet disabled={!canUndo} onPress={onUndo}>
          {t('play.undo')}
        </Action>
        <Action keyName="S" disabled={current === null} onPress={onSkip}>
          {t('play.skip')}
        </Action>
        <Action
          keyName="K"
          disabled={current !== null && round.order[0] === current}
          onPress={() => {
            onStep(-1);
          }}
        >
          {t('play.previous')}
        </Action>
        <Action
          keyName="J"
          disabled={current === null || round.order.at(-1) === current}
          onPress={() => {
            onStep(1);
          }}
        >
          {t('play.next')}
        </Action>
        <Link to={back} className={styles.close} aria-label={t('play.close')}>
          <Icon name="close" />
        </Link>
      </div>
    </header>
  );
}

interface ActionProps {
  keyName: string;
  quiet?: boolean;
  disabled: boolean;
  className?: string | undefined;
  onPress: () => void;
  children: string;
}

function Action({ keyName, quiet = false, disabled, className, onPress, children }: ActionProps) {
  const keysOn = useSingleKeysOn();
  return (
    <Button
      variant={quiet ? 'quiet' : 'default'}
      disabled={disabled}
      className={className}
      onClick={onPress}
      {...(keysOn ? { 'aria-keyshortcuts': keyName } : {})}
    >
      {children}
      {keysOn && (
        <span className={styles.key} aria-hidden>
          <Kbd>{keyName}</Kbd>
        </span>
      )}
    </Button>
  );
}
