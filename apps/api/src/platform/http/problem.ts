import type { Locale } from '@attest/domain';
import type { Facts } from '../errors/domain-error';
import { wordingOf } from '../errors/messages';
import type { FieldError } from '../validation/validation-failed';

/** What is the matter, before it is put into words. */
export interface ErrorAnswer {
  readonly status: number;
  readonly code: string;
  readonly facts?: Facts;
  readonly errors?: (locale: Locale) => FieldError[];
}

/** RFC 9457. `code` is stable; title and detail are for people. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly requestId: string;
  readonly errors?: FieldError[];
  readonly facts?: Facts;
}

export function problemBody(answer: ErrorAnswer, locale: Locale, requestId: string): ProblemBody {
  const { status, code, facts = {}, errors } = answer;
  const { title, detail } = wordingOf(code, locale);
  return {
    type: `urn:attest:problem:${code}`,
    title,
    status,
    detail: fill(detail, facts),
    code,
    requestId,
    ...(errors === undefined ? {} : { errors: errors(locale) }),
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
  };
}

const fill = (detail: string, facts: Facts): string =>
  detail.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = facts[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });
