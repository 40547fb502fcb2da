import type { Programme } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/chip/chip';
import styles from './programmes.module.css';

interface StateChipsProps {
  state: Programme['state'];
  /** Of the version in use, or used last; null: none ever was. */
  used: number | null;
  /** Of the newest version, where it is known and not the one in use. */
  draft: number | null;
}

/** Which version people are assigned to, and whether a newer one is being written. */
export function StateChips({ state, used, draft }: StateChipsProps) {
  const { t } = useTranslation('programmes');
  return (
    <span className={styles.chips}>
      {state === 'in_use' && used !== null && (
        <Chip tone="ok" icon="check">
          {t('state.in_use', { number: used })}
        </Chip>
      )}
      {state === 'retired' && <Chip>{t('state.retired')}</Chip>}
      {state !== 'retired' && draft !== null && (
        <Chip tone="line">{t('state.draft', { number: draft })}</Chip>
      )}
    </span>
  );
}
