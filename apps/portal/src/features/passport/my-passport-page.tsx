import type { MyPassports } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { QueryState } from '../../shared/queries/query-state';
import { Empty } from '../../ui/empty/empty';
import { Page } from '../../ui/page/page';
import { PageHead } from '../../ui/page/page-head';
import { Redirect } from '../../ui/redirect/redirect';
import { myPassportsQuery } from './passport-data';
import { useProgrammeName } from '../../shared/programmes/use-programme-name';
import styles from './passport.module.css';

type MyPassport = MyPassports['items'][number];

/** Leads to the one that is under way; whoever is on several chooses. */
export function MyPassportPage() {
  const { t } = useTranslation('passport');
  const mine = useQuery(myPassportsQuery);
  return (
    <Page title={t('title')} unheaded={mine.data === undefined}>
      <QueryState query={mine}>{({ items }) => <Mine items={items} />}</QueryState>
    </Page>
  );
}

function Mine({ items }: { items: readonly MyPassport[] }) {
  const { t } = useTranslation('passport');
  const [only, second] = items;
  if (only !== undefined && second === undefined) return <Redirect to={`/passports/${only.id}`} />;
  return (
    <div className={styles.mine}>
      <PageHead title={t('mine.title')} />
      {only === undefined ? (
        <Empty title={t('mine.empty.title')} icon="passport">
          {t('mine.empty.text')}
        </Empty>
      ) : (
        <ul className={styles.cards}>
          {items.map((item) => (
            <MyPassportRow key={item.id} item={item} />
          ))}
        </ul>
      )}
    </div>
  );
}

function MyPassportRow({ item }: { item: MyPassport }) {
  const { t } = useTranslation('passport');
  const format = useFormat();
  const { programme, state, units, startsOn, attempt } = item;
  const { name, lang } = useProgrammeName()(programme);
  return (
    <li>
      <Link to={`/passports/${item.id}`} className={styles.card}>
        <b lang={lang}>{name}</b>
        <span>{t(`state.${state}`)}</span>
        <span>{t('mine.units', { covered: units.covered, total: units.total })}</span>
        <small>
          {t('version.since', { date: format.date(startsOn) })}
          {attempt > 1 && t('version.attempt', { number: attempt })}
        </small>
      </Link>
    </li>
  );
}
