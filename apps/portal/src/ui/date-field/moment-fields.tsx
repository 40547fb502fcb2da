import type { WallClock } from '@attest/domain';
import type { ReactNode } from 'react';
import { ClockNote } from './clock-note';
import { DateField, TimeField } from './date-field';

interface MomentFieldsProps {
  dayLabel: string;
  timeLabel: string;
  value: WallClock;
  error?: ReactNode;
  onDay: (day: string) => void;
  onTime: (time: string) => void;
}

/** When something happened: day and time of day in the organisation's zone, in two cells of the grid around them. */
export function MomentFields({ dayLabel, timeLabel, value, error, onDay, onTime }: MomentFieldsProps) {
  return (
    <>
      <DateField
        label={dayLabel}
        value={value.day}
        error={error}
        onChange={(day) => {
          if (day !== null) onDay(day);
        }}
      />
      <TimeField label={timeLabel} value={value.time} onChange={onTime} />
      <ClockNote />
    </>
  );
}
