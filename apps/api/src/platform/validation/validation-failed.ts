import type { Locale } from '@attest/domain';
import type { ValidationError } from '@nestjs/common';
import type { FieldError } from '../errors/problem';
import { constraintWording } from './constraint-wording';

/** The body or query does not have the documented shape: 422 with one entry a field and rule. */
export class ValidationFailed extends Error {
  constructor(private readonly failures: readonly ValidationError[]) {
    super('validation');
  }

  inWords(locale: Locale): FieldError[] {
    return this.failures.flatMap((failure) => inWords(failure, '', locale));
  }
}

/** `judgements[2].verdict` is named as `judgements.2.verdict`. */
function inWords(failure: ValidationError, prefix: string, locale: Locale): FieldError[] {
  const field = prefix + failure.property;
  const own = Object.entries(failure.constraints ?? {}).map(([rule, english]) => ({
    field,
    ...constraintWording(rule, english, locale),
  }));
  return [...own, ...(failure.children ?? []).flatMap((child) => inWords(child, `${field}.`, locale))];
}
