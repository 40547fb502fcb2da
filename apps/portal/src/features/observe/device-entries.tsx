import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import type { KeptItem } from '../../shared/outbox/kept-items';
import { sendWaiting } from '../../shared/outbox/outbox';
import { keptPath, useKeptItems } from '../../shared/outbox/use-kept-items';
import { Button, ButtonLink } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import styles from './device-entries.module.css';

/** What was recorded on this device and is not on the server: waiting for a network, or refused and to be corrected. */
export function DeviceEntries({ memberId }: { memberId: string }) {
  const { t } = useTranslation(['observe', 'outbox']);
  const { data: items = [] } = useKeptItems(memberId);
  const entries = items.filter(({ state }) => state !== 'draft');

  if (entries.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="on-this-device">
      <h2 id="on-this-device" className={styles.title}>
        {t('device.title', { count: entries.length })}
      </h2>
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} memberId={memberId} />
        ))}
      </ul>
      <p className={styles.all}>
        <Link to="/me/device">{t('outbox:all')}</Link>
      </p>
    </section>
  );
}

function Entry({ entry, memberId }: { entry: KeptItem; memberId: string }) {
  const { t } = useTranslation(['observe', 'outbox']);
  const format = useFormat();
  const { refusal } = entry;
  return (
    <li className={styles.entry} data-refused={refusal !== null || undefined}>
      <Icon name={refusal === null ? 'cloud-off' : 'alert'} />
      <div className={styles.words}>
        <p>
          <b>{entry.candidateName}</b> {entry.title}
        </p>
        <p className={styles.state}>
          {refusal === null
            ? t('device.waiting', { time: format.dateTime(entry.at ?? '') })
            : t('device.refused', { detail: refusal.detail })}
        </p>
      </div>
      <div className={styles.actions}>
        {refusal === null ? (
          <Button
            size="sm"
            icon="refresh"
            onClick={() => {
              void sendWaiting(memberId);
            }}
          >
            {t('device.send')}
          </Button>
        ) : (
          <ButtonLink size="sm" to={keptPath(entry.id)}>
            {t('outbox:read')}
          </ButtonLink>
        )}
      </div>
    </li>
  );
}
