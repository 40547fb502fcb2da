import { isRecord } from '@attest/domain';
/** One wrong field of a request: `field` as the body names it (`judgements.0.remark`), `code` stable, `message` translated. */
export interface FieldError {
  field: string;
  code: string;
  message: string;
}

export interface Problem {
  status: number;
  /** Stable, for decisions in code. Status 0 has `network` (no answer) or `aborted`. */
  code: string;
  title: string;
  /** Translated by the server into the language of the request. */
  detail: string;
  errors: FieldError[];
  requestId?: string | undefined;
  /** Seconds to wait, from Retry-After. */
  retryAfter?: number | undefined;
  /** What code may act on, such as `retryAfterSeconds` or `missing`. */
  facts: Readonly<Record<string, unknown>>;
}

export class ApiError extends Error implements Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: FieldError[];
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.detail === '' ? problem.title : problem.detail, options);
    this.name = 'ApiError';
    this.status = problem.status;
    this.code = problem.code;
    this.title = problem.title;
    this.detail = problem.detail;
    this.errors = problem.errors;
    this.requestId = problem.requestId;
    this.retryAfter = problem.retryAfter;
    this.facts = problem.facts;
  }

  /** No answer came: the device is offline or the server is away. */
  get isNetwork(): boolean {
    return this.status === 0 && this.code === 'network';
  }
}

export const isApiError = (error: unknown, code?: string): error is ApiError =>
  error instanceof ApiError && (code === undefined || error.code === code);

export const networkError = (cause: unknown): ApiError =>
  new ApiError({ status: 0, code: 'network', title: '', detail: '', errors: [], facts: {} }, { cause });

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const fieldErrors = (value: unknown): FieldError[] =>
  Array.isArray(value)
    ? value.filter(isRecord).map((entry) => ({
        field: text(entry['field']),
        code: text(entry['code']),
        message: text(entry['message']),
      }))
    : [];

/** Reads a problem document (RFC 9457); an answer of another kind still becomes an error that can be shown. */
export function problemOf(status: number, body: string, header: (name: string) => string | null): ApiError {
  let document: unknown;
  try {
    document = JSON.parse(body);
  } catch {
    document = {};
  }
  const problem = isRecord(document) ? document : {};
  const retryAfter = Number(header('retry-after') ?? Number.NaN);
  return new ApiError({
    status,
    code: text(problem['code']) || `http_${status}`,
    title: text(problem['title']),
    detail: text(problem['detail']),
    errors: fieldErrors(problem['errors']),
    requestId: text(problem['requestId']) || (header('x-request-id') ?? undefined),
    retryAfter: Number.isFinite(retryAfter) ? retryAfter : undefined,
    facts: isRecord(problem['facts']) ? problem['facts'] : {},
  });
}
