import type { SessionInfo } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { Chip } from '../../ui/chip/chip';
import { Icon } from '../../ui/icon/icon';
import { QueryState } from '../../shared/queries/query-state';
import { queryKeys } from '../../shared/queries/query-keys';
import { SkeletonRows } from '../../ui/skeleton/skeleton';
import { DateText, RelativeDate } from '../../ui/text/date-text';
import { deviceOf } from './device-of';
import styles from './me-page.module.css';

/** Where this account is signed in: something unknown in this list is a reason to sign out everywhere. */
export function Sessions() {
  const { t } = useTranslation('me');
  const sessions = useQuery({
    queryKey: queryKeys.signedInDevices,
    queryFn: () => api.get('/auth/sessions'),
  });
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('sessions.heading')}</h2>
      <QueryState query={sessions} skeleton={<SkeletonRows rows={2} height={56} />}>
        {({ items }) => (
          <ul className={styles.sessions}>
            {items.map((session) => (
              <Row key={session.id} session={session} />
            ))}
          </ul>
        )}
      </QueryState>
    </section>
  );
}

function Row({ session }: { session: SessionInfo }) {
  const { t } = useTranslation('me');
  const { browser, system } = deviceOf(session.userAgent);
  const handheld = ['iPhone', 'iPad', 'Android'].includes(system);
  const name = [browser, system].filter((part) => part !== '').join(t('sessions.joiner'));
  return (
    <li className={styles.session}>
      <Icon name={handheld ? 'phone' : 'screen'} size={20} />
      <div>
        <p>{name === '' ? t('sessions.unknown') : name}</p>
        <p className={styles.quiet}>
          {t('sessions.used')} <RelativeDate value={session.lastUsedAt} />
          {t('sessions.since')} <DateText value={session.createdAt} />
        </p>
      </div>
      {session.current && <Chip tone="accent">{t('sessions.current')}</Chip>}
    </li>
  );
}
