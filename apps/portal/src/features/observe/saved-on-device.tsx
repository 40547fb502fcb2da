import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import type { OutboxEntry } from '../../shared/outbox/outbox-entry';
import { keptPath } from '../../shared/outbox/use-kept-items';
import { followOutbox } from '../../shared/outbox/outbox';
import { Button, ButtonLink } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import bannerStyles from './device-banner.module.css';
import styles from './observe.module.css';

interface KeptProps {
  entry: OutboxEntry;
  count: number;
  onAgain: () => void;
}

/** Saved, but not sent: says so, and when it has been sent says that instead. */
export function Kept({ entry, count, onAgain }: KeptProps) {
  const { t } = useTranslation(['observe', 'outbox']);
  const format = useFormat();
  const [now, setNow] = useState<'waiting' | 'arrived' | 'refused'>('waiting');
  const arrived = now === 'arrived';

  useEffect(
    () =>
      followOutbox((event) => {
        if (event.entry.id === entry.id) setNow(event.kind);
        return false;
      }),
    [entry.id],
  );

  return (
    <div className={styles.page}>
      <div role="status" className={bannerStyles.banner} data-tone={arrived ? 'quiet' : 'warn'}>
        <Icon name={arrived ? 'cloud' : 'cloud-off'} />
        <span>{t(`kept.${now}`)}</span>
        <span className={bannerStyles.time}>{t('banner.saved', { time: format.time(entry.createdAt) })}</span>
      </div>
      <div className={styles.kept}>
        <h1 className={styles.title}>{arrived ? t('kept.titleArrived') : t('kept.title')}</h1>
        <p>{t('kept.text', { name: entry.candidateName, title: entry.title, count })}</p>
        {now === 'waiting' && <p className={styles.unit}>{t('kept.hint')}</p>}
        <div className={styles.actions}>
          <ButtonLink variant="primary" size="lg" to="/observe">
            {t('kept.other')}
          </ButtonLink>
          <Button size="lg" onClick={onAgain}>
            {t('kept.again', { name: entry.candidateName })}
          </Button>
          {!arrived && (
            <ButtonLink size="lg" to={keptPath(entry.id)}>
              {t('outbox:read')}
            </ButtonLink>
          )}
        </div>
      </div>
    </div>
  );
}
