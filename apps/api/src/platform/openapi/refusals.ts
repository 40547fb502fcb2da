import type { OpenAPIObject } from '@nestjs/swagger';
import { everyHeader, headersNamed } from './headers';

export type Response = NonNullable<NonNullable<OpenAPIObject['components']>['responses']>[string];

interface Refusal {
  readonly status: number;
  /** Stable codes that any route of its kind may answer. */
  readonly codes: readonly string[];
  readonly retryAfter?: boolean;
}

/** What the house refuses before, or whatever, a route does. */
const refusals = {
  BadRequest: {
    status: 400,
    codes: [
      'bad_request',
      'body_invalid',
      'body_too_complex',
      'precondition_invalid',
      'idempotency.key_missing',
      'idempotency.key_invalid',
    ],
  },
  Unauthenticated: { status: 401, codes: ['auth.required', 'auth.token_invalid', 'auth.session_ended'] },
  Forbidden: { status: 403, codes: ['permission.denied', 'auth.password_change_due'] },
  NotFound: { status: 404, codes: ['not_found'] },
  Conflict: { status: 409, codes: ['conflict', 'idempotency.answer_lost'] },
  Stale: { status: 412, codes: ['stale'] },
  TooLarge: { status: 413, codes: ['body_too_large'] },
  UnsupportedType: { status: 415, codes: ['media_type_unsupported'] },
  Invalid: {
    status: 422,
    codes: ['validation', 'value_refused', 'page.cursor_invalid', 'idempotency.reused'],
  },
  PreconditionRequired: { status: 428, codes: ['precondition_required'] },
  TooMany: { status: 429, codes: ['rate_limited'], retryAfter: true },
  Unavailable: { status: 503, codes: ['unavailable', 'stopping'], retryAfter: true },
  Full: { status: 507, codes: ['storage.full'], retryAfter: true },
} as const satisfies Record<string, Refusal>;

export type RefusalName = keyof typeof refusals;

const OTHER = 'Other';

const problem = {
  'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
};

const responseOf = ({ codes, retryAfter }: Refusal): Response => ({
  description: codes.join(', '),
  headers: { ...everyHeader, ...(retryAfter === true ? headersNamed(['Retry-After']) : {}) },
  content: problem,
});

export const refusalResponses: Readonly<Record<string, Response>> = {
  ...Object.fromEntries(Object.entries(refusals).map(([name, refusal]) => [name, responseOf(refusal)])),
  [OTHER]: {
    description: 'Anything else that goes wrong',
    headers: everyHeader,
    content: problem,
  },
};

const isNamed = (code: string, description: string): boolean =>
  description
    .split(', ')
    .some((said) => said === code || (/^[ :(]/.test(said.slice(code.length)) && said.startsWith(code)));

/** The refusals of these names beside those that the controller describes; codes of one status stand together. */
export function withRefusals(
  described: Readonly<Record<string, Response>>,
  names: readonly RefusalName[],
): Record<string, Response> {
  const responses: Record<string, Response> = { ...described };
  for (const name of names) {
    const { codes, ...refusal }: Refusal = refusals[name];
    const own = described[String(refusal.status)];
    responses[String(refusal.status)] =
      own !== undefined && 'description' in own
        ? responseOf({
            ...refusal,
            codes: [own.description, ...codes.filter((code) => !isNamed(code, own.description))],
          })
        : { $ref: `#/components/responses/${name}` };
  }
  return { ...responses, default: { $ref: `#/components/responses/${OTHER}` } };
}
