import { isLongerThan, longestCustomAnswer, visibleText } from '@attest/domain';
import { ValidateBy } from 'class-validator';

const MOST_ITEMS = 500;

/** A text, or one choice id for each item code: bounded both ways. */
export function isCustomAnswer(value: unknown): value is string | Record<string, string> {
  if (typeof value === 'string') return visibleText.test(value) && !isLongerThan(value, longestCustomAnswer);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries: [string, unknown][] = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.length <= MOST_ITEMS &&
    entries.every(
      ([code, choice]) => code.length <= 100 && typeof choice === 'string' && choice.length <= 100,
    )
  );
}

export const IsCustomAnswer = () =>
  ValidateBy({
    name: 'isCustomAnswer',
    validator: {
      validate: isCustomAnswer,
      defaultMessage: () => '$property must be a text, or one choice for each item',
    },
  });
