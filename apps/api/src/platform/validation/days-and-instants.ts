import { daysIn, isDay as isDayText } from '@attest/domain';
import { ValidateBy, type ValidationOptions } from 'class-validator';

/** A calendar day, `YYYY-MM-DD`, that exists. PostgreSQL knows no year 0. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' && !value.startsWith('0000') && isDayText(value);

export const IsDay = (options?: ValidationOptions) =>
  ValidateBy(
    {
      name: 'isDay',
      validator: { validate: isDay, defaultMessage: () => '$property must be a day, YYYY-MM-DD' },
    },
    options,
  );

const momentShape =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](\d{2})(?::?(\d{2}))?)$/;

/**
 * An instant with its offset that exists, for the calendar and for PostgreSQL: JavaScript takes 30 February for
 * 2 March, PostgreSQL knows no year 0, and neither may be asked about 99 o'clock.
 */
export function isMoment(text: string): boolean {
  const parts = momentShape.exec(text);
  if (parts === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] =
    parts.slice(1).map((part: string | undefined) => Number(part ?? 0));
  const isDay = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isDay && hour < 24 && minute < 60 && second < 60 && offsetHour < 15 && offsetMinute < 60;
}

const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** ISO 8601 with its offset: a time without one would be another moment on each device. */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' &&
  instantShape.test(value) &&
  isMoment(value) &&
  !Number.isNaN(Date.parse(value));

export const IsInstant = (options?: ValidationOptions) =>
  ValidateBy(
    {
      name: 'isIso8601',
      validator: {
        validate: isInstant,
        defaultMessage: () => '$property must be an instant with its offset, YYYY-MM-DDThh:mm:ssZ',
      },
    },
    options,
  );
