import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isMoment } from './moments';

const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** ISO 8601 with its offset: a time without one would be another moment on each device. */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && shape.test(value) && isMoment(value) && !Number.isNaN(Date.parse(value));

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
