import type { WorkLoad } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/field/choice';
import styles from './assignment.module.css';

interface LoadBarsProps {
  title: string;
  /** As they would be. */
  loads: readonly WorkLoad[];
  everybody: readonly WorkLoad[];
  without: readonly string[];
  onToggle: (id: string, on: boolean) => void;
}

/** What each has in hand and will have; whoever is unticked is proposed for nobody. */
export function LoadBars({ title, loads, everybody, without, onToggle }: LoadBarsProps) {
  const { t } = useTranslation('programme-assignment');
  const found = new Map(loads.map((load) => [load.person.id, load]));
  const rows = everybody.map((load) => found.get(load.person.id) ?? load);
  const longest = Math.max(1, ...rows.map(({ after }) => after));
  return (
    <fieldset className={styles.loads}>
      <legend className={styles.label}>{title}</legend>
      {rows.map(({ person, before, after }) => (
        <div key={person.id} className={styles.load}>
          <Checkbox
            label={person.displayName}
            checked={!without.includes(person.id)}
            onChange={(event) => {
              onToggle(person.id, event.currentTarget.checked);
            }}
          />
          <span className={styles.bar} aria-hidden>
            <i className={styles.before} style={{ width: `${String((100 * before) / longest)}%` }} />
            <i className={styles.added} style={{ width: `${String((100 * (after - before)) / longest)}%` }} />
          </span>
          <span className={styles.quiet}>{t('load.counts', { before, after })}</span>
        </div>
      ))}
      {rows.length === 0 && <p className={styles.quiet}>{t('load.none')}</p>}
    </fieldset>
  );
}
