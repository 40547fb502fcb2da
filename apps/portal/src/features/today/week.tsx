import type { Today } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { cx } from '../../ui/cx';
import styles from './week.module.css';

type Day = Today['week'][number];

/** Never more squares than fit a day's column; the words beside them say the number. */
const most = 12;

/** Three days back and three ahead: what was judged, what is due. */
export function Week({ days, waiting }: { days: readonly Day[]; waiting: number }) {
  const { t } = useTranslation('today');
  return (
    <ol className={styles.week} aria-label={t('week.label')}>
      {days.map((day) => (
        <WeekDay key={day.date} day={day} waiting={waiting} />
      ))}
    </ol>
  );
}

function WeekDay({ day, waiting }: { day: Day; waiting: number }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const distance = format.daysUntil(day.date);
  const isToday = distance === 0;
  const squares = isToday
    ? Array.from({ length: Math.min(most, waiting) }, () => styles.open)
    : [
        ...Array.from({ length: Math.min(most, day.judged - day.notYet) }, () => styles.done),
        ...Array.from({ length: Math.min(most, day.notYet) }, () => styles.returned),
      ].slice(0, most);
  return (
    <li
      className={cx(styles.day, distance < 0 && styles.past, isToday && styles.now)}
      aria-current={isToday ? 'date' : undefined}
    >
      <span className={styles.name}>
        <span>{isToday ? t('week.today') : format.weekday(day.date)}</span>
        <b>{format.dayOfMonth(day.date)}</b>
      </span>
      <span className={styles.squares} aria-hidden>
        {squares.map((look, index) => (
          <span key={index} className={look} />
        ))}
      </span>
      <span className={styles.words}>
        {isToday && waiting > 0 && <span>{t('week.waiting', { number: waiting })}</span>}
        {day.judged > 0 && <span>{t('week.judged', { number: day.judged })}</span>}
        {day.notYet > 0 && <span>{t('week.notYet', { number: day.notYet })}</span>}
        {day.due > 0 && <span>{t('week.due', { number: day.due })}</span>}
      </span>
    </li>
  );
}
