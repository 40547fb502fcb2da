import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormat } from '../../shared/format/use-format';
import { discardEntry, listEntries, takeBack } from '../../shared/outbox/device-db';
import { draftIdOf } from '../../shared/outbox/draft-id';
import { followOutbox, sendWaiting } from '../../shared/outbox/outbox';
import type { OutboxEntry } from '../../shared/outbox/outbox-entry';
import { Button } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import styles from './device-entries.module.css';

/** What was saved on this device and is not on the server: waiting for a network, or refused and to be mended. */
export function DeviceEntries({ memberId }: { memberId: string }) {
  const { t } = useTranslation('observe');
  const [entries, setEntries] = useState<readonly OutboxEntry[]>([]);
  const load = useCallback(() => {
    listEntries(memberId).then(setEntries, () => undefined);
  }, [memberId]);

  useEffect(() => {
    load();
    return followOutbox(() => {
      load();
      return false;
    });
  }, [load]);

  if (entries.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="on-this-device">
      <h2 id="on-this-device" className={styles.title}>
        {t('device.title', { count: entries.length })}
      </h2>
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} onChanged={load} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry, onChanged }: { entry: OutboxEntry; onChanged: () => void }) {
  const { t } = useTranslation(['observe', 'common']);
  const format = useFormat();
  const navigate = useNavigate();
  const { refusal } = entry;
  const { draft, page } = placeOf(entry);

  const mend = async () => {
    await takeBack(entry.id, draftIdOf(entry.kind, entry.memberId, draft));
    void navigate(`/enrolments/${entry.enrolmentId}/${page}`);
  };
  const discard = async () => {
    await discardEntry(entry.id);
    onChanged();
  };

  return (
    <li className={styles.entry} data-refused={refusal !== null || undefined}>
      <Icon name={refusal === null ? 'cloud-off' : 'alert'} />
      <div className={styles.words}>
        <p>
          <b>{entry.candidateName}</b> {entry.title}
        </p>
        <p className={styles.state}>
          {refusal === null
            ? t('device.waiting', { time: format.dateTime(entry.createdAt) })
            : t('device.refused', { detail: refusal.detail })}
        </p>
      </div>
      <div className={styles.actions}>
        {refusal === null ? (
          <Button
            size="sm"
            icon="refresh"
            onClick={() => {
              void sendWaiting(entry.memberId).then(onChanged);
            }}
          >
            {t('device.send')}
          </Button>
        ) : (
          <>
            <Button
              size="sm"
              onClick={() => {
                void mend();
              }}
            >
              {t('device.mend')}
            </Button>
            <Button
              size="sm"
              variant="quiet"
              tone="bad"
              onClick={() => {
                void discard();
              }}
            >
              {t('device.discard')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

/** The draft it was, and the page that opens it. */
function placeOf({ kind, enrolmentId, body }: OutboxEntry): { draft: string; page: string } {
  const method = typeof body['method'] === 'string' ? body['method'] : 'oral_questioning';
  if (kind !== 'record') return { draft: enrolmentId, page: kind === 'observation' ? 'observe' : 'ask' };
  return { draft: `${enrolmentId}:${method}`, page: `record/${method}` };
}
