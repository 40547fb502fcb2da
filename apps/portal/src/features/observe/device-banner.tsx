import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import type { Refusal } from '../../shared/outbox/outbox-entry';
import { Icon } from '../../ui/icon/icon';
import styles from './device-banner.module.css';

interface DeviceBannerProps {
  online: boolean;
  /** When the draft was last kept on this device. */
  savedAt: string | null;
  refusal: Refusal | null;
}

/**
 * Says where what was typed is, while it is being typed. It stands there from the beginning: one that came with the first
 * tap would push the rows down while the second is on its way.
 */
export function DeviceBanner({ online, savedAt, refusal }: DeviceBannerProps) {
  const { t } = useTranslation('observe');
  const format = useFormat();
  if (refusal !== null)
    return (
      <div role="alert" className={styles.banner} data-tone="bad">
        <Icon name="alert" />
        <span>{t('banner.refused', { detail: refusal.detail })}</span>
      </div>
    );
  const state = !online ? 'offline' : savedAt === null ? 'willKeep' : 'draft';
  return (
    <div role="status" className={styles.banner} data-tone={online ? 'quiet' : 'warn'}>
      <Icon name={online ? 'cloud' : 'cloud-off'} />
      <span>{t(`banner.${state}`)}</span>
      {savedAt !== null && (
        <span className={styles.time}>{t('banner.saved', { time: format.time(savedAt) })}</span>
      )}
    </div>
  );
}
