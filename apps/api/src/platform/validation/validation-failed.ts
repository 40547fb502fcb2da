import type { Locale } from '@attest/domain';
import { constraintWording } from './constraint-wording';

/** One rule that one field breaks. */
export interface Failure {
  /** `judgements[2].verdict` is named as `judgements.2.verdict`. */
  readonly field: string;
  /** By the name class-validator gives it. */
  readonly rule: string;
  /** The numbers of the rule, such as the longest length. */
  readonly limits: readonly string[];
}

/** The same in words: one field that cannot be accepted. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** More than anybody mends at once; whoever sends nonsense is not told of each piece of it. */
export const MOST_FAILURES = 10;

/** The body or query does not have the documented shape: 422 with one entry a field and rule, the first ten. */
export class ValidationFailed extends Error {
  constructor(private readonly failures: readonly Failure[]) {
    super('validation');
  }

  inWords(locale: Locale): FieldError[] {
    return this.failures.slice(0, MOST_FAILURES).map(({ field, rule, limits }) => ({
      field,
      ...constraintWording(rule, limits, locale),
    }));
  }
}
