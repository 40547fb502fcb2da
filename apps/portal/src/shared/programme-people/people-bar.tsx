import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import type { IconName } from '../../ui/icon/icon';
import { PeopleChangeDialog } from './change-dialog';
import styles from './programme-people.module.css';
import { type PeopleChange, peopleChanges } from './send-change';

interface PeopleBarProps {
  /** Enrolments on programmes. */
  chosen: ReadonlySet<string>;
  onChosen: (ids: ReadonlySet<string>) => void;
}

const icons = {
  due: 'calendar',
  assessor: 'person',
  supervisor: 'person',
  stop: 'close',
} as const satisfies Record<PeopleChange, IconName>;

/** At the foot of a list of people on programmes, while some are chosen: what can be changed for all of them. */
export function PeopleBar({ chosen, onChosen }: PeopleBarProps) {
  const { t } = useTranslation('programme-people');
  const [asked, ask] = useState<PeopleChange | null>(null);
  if (chosen.size === 0) return null;
  return (
    <div className={styles.bar} role="region" aria-label={t('bar')}>
      <b>{t('chosen', { count: chosen.size })}</b>
      {peopleChanges.map((what) => (
        <Button
          key={what}
          icon={icons[what]}
          onClick={() => {
            ask(what);
          }}
        >
          {t(`${what}.open`)}
        </Button>
      ))}
      <Button
        variant="quiet"
        onClick={() => {
          onChosen(new Set());
        }}
      >
        {t('clear')}
      </Button>
      {asked !== null && (
        <PeopleChangeDialog
          what={asked}
          ids={[...chosen]}
          // Who could not be changed stays chosen.
          onDone={(refused) => {
            onChosen(new Set(refused));
          }}
          onClose={() => {
            ask(null);
          }}
        />
      )}
    </div>
  );
}
