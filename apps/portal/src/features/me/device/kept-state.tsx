import { useTranslation } from 'react-i18next';
import type { KeptItem } from '../../../shared/outbox/kept-items';
import { Icon } from '../../../ui/icon/icon';
import styles from './device.module.css';
import type { KeptUnit } from './use-kept-unit';

/** Where it stands, and what that leaves to do. */
export function KeptState({ item, form }: { item: KeptItem; form: KeptUnit['form'] }) {
  const { t } = useTranslation('me');
  const { state, refusal } = item;
  if (state === 'older')
    return (
      <p className={styles.banner} data-tone="warn">
        <Icon name="info" />
        <span>{t('device.older')}</span>
      </p>
    );
  const way = state === 'waiting' || form === 'yes' || form === 'asking' ? null : t(`device.form.${form}`);
  if (state === 'draft')
    return way === null ? null : (
      <p className={styles.banner} data-tone="warn">
        <Icon name="info" />
        <span>{way}</span>
      </p>
    );
  return (
    <p className={styles.banner} data-tone={state === 'refused' ? 'bad' : 'warn'}>
      <Icon name={state === 'refused' ? 'alert' : 'cloud-off'} />
      <span>
        {refusal === null ? t('device.waiting') : t('device.refused', { detail: refusal.detail })}
        {way !== null && <span className={styles.way}>{way}</span>}
      </span>
    </p>
  );
}
