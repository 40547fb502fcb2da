import { useQuery } from '@tanstack/react-query';
import { scopesFor } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../base/format/use-format';
import { contactStore } from '../../../shared/kept/contact';
import { useStore } from '../../../base/store/create-store';
import { useKeptItems } from '../../../shared/outbox/use-kept-items';
import { queryKeys } from '../../../shared/queries/query-keys';
import { useOnline } from '../../../shared/sync/use-online';
import { useSession } from '../../../shared/session/use-session';
import { Empty } from '../../../ui/empty/empty';
import { Icon, type IconName } from '../../../ui/icon/icon';
import { Page } from '../../../ui/page/page';
import { PageHead } from '../../../ui/page/page-head';
import { SkeletonRows } from '../../../ui/skeleton/skeleton';
import { KeptRow } from '../device/kept-row';
import { StorageRefused } from '../device/storage-refused';
import { usableOf, type Usable } from './usable';
import styles from './offline.module.css';

/** What can be done without a network, what goes out when it is back, and what has to wait for it. */
export function OfflinePage() {
  const { t } = useTranslation('me');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const { fromDevice, heardAt } = useStore(contactStore);
  // Without a network the band above says it.
  const online = useOnline() && !fromDevice;
  return (
    <Page
      title={t('offline.title')}
      crumbs={[{ label: t('title'), to: '/me' }, { label: t('offline.title') }]}
    >
      <div className={styles.page}>
        <PageHead title={t('offline.title')} onPhone="shown" />
        {online && heardAt !== null && (
          <p className={styles.lead}>
            {common('offline.age', {
              time: format.dateTime(new Date(heardAt).toISOString()),
              age: format.relative(new Date(heardAt).toISOString()),
            })}
          </p>
        )}
        <UsableList />
        <WaitingList />
        <NotNow />
      </div>
    </Page>
  );
}

function UsableList() {
  const { t } = useTranslation('me');
  const { member, roles } = useSession();
  const kept = useQuery({
    queryKey: queryKeys.device.kept(member.id),
    queryFn: async () => {
      const { answersOf } = await import('../../../shared/kept/kept-db');
      return usableOf(await answersOf(member.id), roles);
    },
    networkMode: 'always',
    staleTime: 0,
    retry: false,
  });
  return (
    <section aria-labelledby="offline-usable" className={styles.section}>
      <h2 id="offline-usable" className={styles.heading}>
        {t('offline.usable')}
      </h2>
      {kept.data === undefined ? (
        kept.isError ? (
          <StorageRefused />
        ) : (
          <SkeletonRows rows={3} height={64} />
        )
      ) : kept.data.length === 0 ? (
        <Empty title={t('offline.nothingTitle')} icon="cloud-off">
          {t('offline.nothing')}
        </Empty>
      ) : (
        <ul>
          {kept.data.map((usable) => (
            <UsableRow key={usable.to} usable={usable} />
          ))}
        </ul>
      )}
    </section>
  );
}

const icons: Record<Usable['kind'], IconName> = {
  today: 'today',
  units: 'home',
  observe: 'observe',
  rate: 'list',
  read: 'people',
};

/** From so many days on, an age is to be minded. */
const oldFrom = 2;

function UsableRow({ usable }: { usable: Usable }) {
  const { t } = useTranslation('me');
  const format = useFormat();
  const { kind, to, who, unit, readAt } = usable;
  const at = new Date(readAt).toISOString();
  return (
    <li className={styles.row}>
      <Link className={styles.open} to={to}>
        <Icon name={icons[kind]} size={20} />
        <span className={styles.words}>
          <span>{kind === 'today' || kind === 'units' ? t(`offline.kind.${kind}`) : (who ?? unit)}</span>
          {kind !== 'today' && kind !== 'units' && (
            <span className={styles.meta}>
              <span>{t(`offline.kind.${kind}`)}</span>
              {who !== null && <span lang="zh-Hant">{unit}</span>}
            </span>
          )}
        </span>
        <span className={styles.age} data-old={format.daysSince(at) >= oldFrom || undefined}>
          {format.relative(at)}
        </span>
      </Link>
      {kind === 'observe' && (
        <Link className={styles.other} to={to.replace(/observe$/, 'record')}>
          {t('offline.otherMethods')}
          <span className={styles.hidden}> {who}</span>
        </Link>
      )}
    </li>
  );
}

/** Left out where nothing waits. */
function WaitingList() {
  const { t } = useTranslation('me');
  const format = useFormat();
  const { member } = useSession();
  const { data = [] } = useKeptItems(member.id);
  const waiting = data.filter(({ state }) => state === 'waiting');
  if (waiting.length === 0) return null;
  const size = waiting.flatMap(({ files }) => files).reduce((sum, { blob }) => sum + blob.size, 0);
  return (
    <section aria-labelledby="offline-waiting" className={styles.section}>
      <div className={styles.head}>
        <h2 id="offline-waiting" className={styles.heading}>
          {t('offline.waiting', { count: waiting.length })}
        </h2>
        {size > 0 && <span className={styles.age}>{format.bytes(size)}</span>}
      </div>
      <ul>
        {waiting.map((item) => (
          <KeptRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function NotNow() {
  const { t } = useTranslation('me');
  const { roles } = useSession();
  const lines = [
    ...(scopesFor('evidence.record', roles).length > 0
      ? (['decide', 'invite'] as const)
      : (['confirm'] as const)),
    'files' as const,
  ];
  return (
    <section aria-labelledby="offline-not-now" className={styles.section}>
      <h2 id="offline-not-now" className={styles.heading}>
        {t('offline.notNow')}
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={line} className={styles.closed}>
            <Icon name="lock" />
            <span>
              {t(`offline.closed.${line}`)}
              <span className={styles.why}>{t(`offline.why.${line}`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
