import { isLongerThan } from '@attest/domain';
import { ValidateBy } from 'class-validator';

/** U+0000 is no text for PostgreSQL, and half a surrogate pair is none for UTF-8. */
export const isStorable = (text: string): boolean => !unstorable.test(text);

const unstorable = /[\0\p{Cs}]/u;

/** Not a rule that can be broken: `read-form.ts` finds it by this name. */
export const SINGLE_LINE = 'singleLine';

/**
 * A name, a title, a place: read as one line, without the characters in it that nobody sees, before any rule is asked.
 * They come along with what is pasted, and nobody could be told where they are; with them a name could be passed off as
 * another.
 */
export const SingleLine = () =>
  ValidateBy({
    name: SINGLE_LINE,
    validator: { validate: () => true, defaultMessage: () => '$property is one line' },
  });

/** In code points, as the database and the description of the API count; class-validator's own leaves some out. */
export const MaxLength = (most: number) =>
  ValidateBy({
    name: 'maxLength',
    constraints: [most],
    validator: {
      validate: (value: unknown) => typeof value === 'string' && !isLongerThan(value, most),
      defaultMessage: () => '$property has at most $constraint1 characters',
    },
  });
