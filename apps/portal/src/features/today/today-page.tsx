import type { Today } from '@attest/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClock } from '../../base/clock/use-clock';
import { useFormat } from '../../base/format/use-format';
import { GroupSelect } from '../../shared/groups/group-select';
import { todayQuery, toJudge } from '../../shared/navigation/waiting';
import { text, useSearchState } from '../../shared/search-state/use-search-state';
import { ButtonLink } from '../../ui/button/button';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { Attention } from './attention';
import { Queue } from './queue';
import styles from './today.module.css';
import { Week } from './week';
import type { Format } from '../../base/format/format';

const viewState = { group: text };

/** What waits for an assessor, oldest first; of one group that they lead, if they choose it. */
export function TodayPage() {
  const { t } = useTranslation('today');
  const [{ group }, change] = useSearchState(viewState);
  const today = useQuery({ ...todayQuery(group), placeholderData: keepPreviousData });
  const narrow = (
    <GroupSelect
      labelHidden
      value={group}
      onChange={(next) => {
        change({ group: next });
      }}
    />
  );
  return (
    <Page title={t('title')} layout="panes">
      <QueryState query={today}>{(data) => <TodayView data={data} narrow={narrow} />}</QueryState>
    </Page>
  );
}

function TodayView({ data, narrow }: { data: Today; narrow: ReactNode }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const { count, days } = waiting(data, format);
  const today = useClock().today();
  return (
    <div className={styles.columns}>
      <section className={styles.main} aria-labelledby="today-title">
        <header className={styles.head}>
          <h1 id="today-title" className={styles.title}>
            {t('title')}
          </h1>
          <p className={styles.summary}>
            {t('date', { date: format.longDate(today), weekday: format.weekday(today) })}
            {count === 0 ? t('summary.nothing') : t('summary.waiting', { count, days })}
          </p>
          {narrow}
          <ButtonLink to="/observe" variant="primary" icon="observe" className={styles.record}>
            {t('record')}
          </ButtonLink>
        </header>
        <Week days={data.week} waiting={count} />
        <Queue data={data} />
      </section>
      <aside className={styles.aside} aria-label={t('attention.label')}>
        <Attention data={data} />
      </aside>
    </div>
  );
}

/** How many pieces wait for a judgement, and for how many days the oldest has. */
function waiting(today: Today, { daysSince }: Pick<Format, 'daysSince'>): { count: number; days: number } {
  const items = toJudge(today);
  const ages = items.map((item) => daysSince(item.submittedAt));
  return { count: items.length, days: Math.max(0, ...ages) };
}
