import { isDay as isDayText } from '@attest/domain';
import { ValidateBy, type ValidationOptions } from 'class-validator';

/** A calendar day, `YYYY-MM-DD`, that exists. */
/** PostgreSQL knows no year 0. */
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
