import type { Today } from '@attest/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useClock } from '../../base/clock/use-clock';
import { useFormat } from '../../base/format/use-format';
import { AppointmentGroups } from '../../shared/appointments/appointment-groups';
import { WaitingAnswers } from '../../shared/appointments/waiting-answers';
import { WeekStrip } from '../../shared/appointments/week-strip';
import { isSingleKey } from '../../base/keyboard/single-keys';
import {
  filteredPath,
  isFiltered,
  todayQuery,
  toJudge,
  toPlay,
  unfiltered,
  waitingFilter,
  type WaitingFilter,
} from '../../shared/navigation/waiting';
import { useSearchState } from '../../shared/search-state/use-search-state';
import { ButtonLink } from '../../ui/button/button';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { Attention } from './attention';
import { Filters } from './filters';
import { Queue } from './queue';
import styles from './today.module.css';
import type { Format } from '../../base/format/format';

/** What waits for an assessor, the oldest first; narrowed as the address says. */
export function TodayPage() {
  const { t } = useTranslation('today');
  const [filter, change] = useSearchState(waitingFilter);
  const today = useQuery({ ...todayQuery(filter), placeholderData: keepPreviousData });
  return (
    <Page title={t('title')} layout="panes">
      <QueryState query={today}>
        {(data) => <TodayView data={data} filter={filter} onFilter={change} />}
      </QueryState>
    </Page>
  );
}

interface TodayViewProps {
  data: Today;
  filter: WaitingFilter;
  onFilter: (next: Partial<WaitingFilter>) => void;
}

function TodayView({ data, filter, onFilter }: TodayViewProps) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const { count, days } = waiting(data, format);
  const today = useClock().today();
  const playable = toPlay(data).length;
  const play = filteredPath('/today/queue', filter);
  usePlayKey(playable > 0 ? play : null);
  return (
    <div className={styles.columns}>
      <section className={styles.main} aria-labelledby="today-title">
        <header className={styles.head}>
          <h1 id="today-title" className={styles.title}>
            {t('title')}
          </h1>
          <p className={styles.summary}>
            {t('date', { date: format.longDate(today), weekday: format.weekday(today) })}
            {count === 0 ? t('summary.nothing') : t('summary.waiting', { count })}
            {days > 0 && t('summary.oldest', { count: days })}
          </p>
          <div className={styles.actions}>
            <ButtonLink to="/observe" variant={playable === 0 ? 'primary' : 'default'} icon="observe">
              {t('record')}
            </ButtonLink>
            {playable > 0 && (
              <ButtonLink to={play} variant="primary" icon="play" aria-keyshortcuts="P">
                {t('play', { count: playable })}
              </ButtonLink>
            )}
          </div>
        </header>
        <WeekStrip due={(day) => data.due.filter(({ dueOn }) => dueOn === day).length} />
        <Filters filter={filter} shown={count} onFilter={onFilter} />
        <AppointmentGroups />
        <Queue
          data={data}
          onClear={
            isFiltered(filter)
              ? () => {
                  onFilter(unfiltered);
                }
              : null
          }
        />
      </section>
      <aside className={styles.aside} aria-label={t('attention.label')}>
        <WaitingAnswers />
        <Attention data={data} />
      </aside>
    </div>
  );
}

/** P begins to judge what waits, one piece after another. */
function usePlayKey(path: string | null): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (path === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'p' || !isSingleKey(event)) return;
      event.preventDefault();
      void navigate(path);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [navigate, path]);
}

/** How many pieces wait for a judgement, and for how many days the oldest has. */
function waiting(today: Today, { daysSince }: Pick<Format, 'daysSince'>): { count: number; days: number } {
  const items = toJudge(today);
  const ages = items.map((item) => daysSince(item.submittedAt));
  return { count: items.length, days: Math.max(0, ...ages) };
}
