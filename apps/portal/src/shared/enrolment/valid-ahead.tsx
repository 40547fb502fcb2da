import { addMonths } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { useClock } from '../../base/clock/use-clock';
import { useFormat } from '../../base/format/use-format';

/** Until when a signature given today would be valid by the rule; null: without an end. */
export function ValidAhead({ months, className }: { months: number | null; className?: string | undefined }) {
  const { t } = useTranslation('terms');
  const clock = useClock();
  const format = useFormat();
  return (
    <p className={className}>
      {months === null
        ? t('validity.endless')
        : t('validity.ahead', { date: format.date(addMonths(clock.today(), months)), count: months })}
    </p>
  );
}
