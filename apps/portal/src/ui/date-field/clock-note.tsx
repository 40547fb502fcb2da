import { zoneOffset } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { deviceClock } from '../../base/clock/device-clock';
import { deviceZone, useClock } from '../../base/clock/use-clock';
import { useFormat } from '../../base/format/use-format';
import { useStore } from '../../base/store/create-store';
import { Icon } from '../icon/icon';
import styles from './date-field.module.css';

/**
 * Beside a time of day: where the device is set to another zone than the organisation, which of the two is meant; where
 * its clock is wrong, by how much. Nothing where both agree.
 */
export function ClockNote() {
  const { t } = useTranslation('common');
  const { timeZone, now } = useClock();
  const format = useFormat();
  const ahead = useStore(deviceClock);
  const other = zoneOffset(now(), timeZone) !== zoneOffset(now(), deviceZone());
  if (!other && ahead === 0) return null;
  return (
    <div className={styles.note} role="note">
      <Icon name="clock" size={14} />
      <span>
        {other && (
          <span>{t('date.zone', { zone: format.zone(timeZone), device: format.zone(deviceZone()) })}</span>
        )}
        {ahead !== 0 && (
          <span>
            {t(ahead > 0 ? 'date.clockAhead' : 'date.clockBehind', { span: format.span(Math.abs(ahead)) })}
          </span>
        )}
      </span>
    </div>
  );
}
