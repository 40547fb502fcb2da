import { DatePicker, DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/zh-tw';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../base/i18n/use-locale';

interface CalendarProps {
  value: string | null;
  min?: string | undefined;
  max?: string | undefined;
  onChange: (day: string) => void;
}

/** Comes when it is opened: most days are typed or already right. */
export function Calendar({ value, min, max, onChange }: CalendarProps) {
  const { t } = useTranslation('common');
  const { locale } = useLocale();
  return (
    <DatesProvider settings={{ locale: locale === 'zh-TW' ? 'zh-tw' : 'en', firstDayOfWeek: 1 }}>
      <DatePicker
        value={value}
        defaultDate={value ?? undefined}
        minDate={min}
        maxDate={max}
        monthLabelFormat={locale === 'zh-TW' ? 'YYYY 年 M 月' : 'MMMM YYYY'}
        ariaLabels={{ previousMonth: t('action.previous'), nextMonth: t('action.next') }}
        onChange={(day) => {
          if (day !== null) onChange(day);
        }}
      />
    </DatesProvider>
  );
}
