import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { cx } from '../cx';
import { Icon } from '../icon/icon';
import styles from './date-text.module.css';

type Style = 'date' | 'short' | 'long' | 'time' | 'date-time';

/** A day or a moment in the reader's language; the exact value stays in the markup. */
export function DateText({ value, style = 'date' }: { value: string; style?: Style }) {
  const format = useFormat();
  const text = {
    date: format.date,
    short: format.shortDate,
    long: format.longDate,
    time: format.time,
    'date-time': format.dateTime,
  }[style](value);
  return <time dateTime={value}>{text}</time>;
}

/** «昨天», «3 天前»; the exact moment on hover. */
export function RelativeDate({ value }: { value: string }) {
  const format = useFormat();
  return (
    <time dateTime={value} title={format.dateTime(value)}>
      {format.relative(value)}
    </time>
  );
}

/** When something is due (`YYYY-MM-DD`), and how long that is; it warns in the last two weeks. */
export function DueText({ on, className }: { on: string; className?: string | undefined }) {
  const { t } = useTranslation('common');
  const format = useFormat();
  const days = format.daysUntil(on);
  const text =
    days < 0
      ? t('date.overdue', { number: -days })
      : days === 0
        ? t('date.dueToday')
        : t('date.daysLeft', { date: format.longDate(on), number: days });
  return (
    <time dateTime={on} className={cx(styles.due, days <= 14 && styles.soon, className)}>
      <Icon name="clock" size={14} />
      {text}
    </time>
  );
}
