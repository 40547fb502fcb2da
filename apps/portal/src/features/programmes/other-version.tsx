import type { Programme, ProgrammeVersionDetail } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import styles from './programmes.module.css';

/** Above a version that nobody is assigned to any more. */
export function OtherVersion({ programme, shown }: { programme: Programme; shown: ProgrammeVersionDetail }) {
  const { t } = useTranslation('programmes');
  return (
    <div className={styles.band} role="note">
      <Icon name="history" />
      <p>{t('other.text', { number: shown.number })}</p>
      <ButtonLink to={`/programmes/${programme.id}`} size="sm">
        {t('other.back')}
      </ButtonLink>
    </div>
  );
}
