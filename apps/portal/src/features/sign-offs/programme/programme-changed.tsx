import type { ProgrammeCase } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/button';
import { Dialog } from '../../../ui/dialog/dialog';
import styles from '../sign-panel.module.css';
import { programmeDifferences } from './programme-differences';

interface ProgrammeChangedProps {
  shown: ProgrammeCase;
  newer: ProgrammeCase;
  /** That nothing was decided, or signed. */
  nothing: string;
  onClose: () => void;
}

/** Something arrived while the page was read, and this is what. */
export function ProgrammeChanged({ shown, newer, nothing, onClose }: ProgrammeChangedProps) {
  const { t } = useTranslation('sign-offs');
  const { units, attitudes, entry, outcome, people, gaps } = programmeDifferences(shown, newer);
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('programme.changed.title')}
      actions={
        <Button variant="primary" onClick={onClose} data-autofocus>
          {t('changed.show')}
        </Button>
      }
    >
      <p>
        {t('programme.changed.text')} <b>{nothing}</b>
      </p>
      {[...units, ...attitudes, ...entry].length > 0 && (
        <ul className={styles.changes}>
          {[...units, ...attitudes, ...entry].map((line) => (
            <li key={line} lang="zh-Hant">
              {line}
            </li>
          ))}
        </ul>
      )}
      {outcome && <p>{t('changed.outcome')}</p>}
      {people && <p>{t('changed.people')}</p>}
      {gaps && <p>{t('programme.changed.gaps')}</p>}
      {newer.signOff !== null && <p>{t('programme.blocker.signed')}</p>}
    </Dialog>
  );
}
