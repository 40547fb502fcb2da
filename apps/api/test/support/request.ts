import { randomUUID } from 'node:crypto';
import type { Stream } from 'node:stream';
import supertest from 'supertest';
import { type Answered, undescribed } from './described-answers';

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS';
  /** Below /api/v1, or from the root when it starts with //. */
  readonly path: string;
  readonly token?: string | undefined;
  readonly body?: object | string | undefined;
  readonly ifMatch?: number | string | undefined;
  /** null: send none. Left out: a fresh one with every POST. */
  readonly idempotencyKey?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The parsed body; undefined when there is none or it is not JSON. */
  readonly body: unknown;
  /** A value inside the body: `at('items.0.id')`. */
  at(path: string): unknown;
  /** The same, where the test relies on a string. */
  textAt(path: string): string;
}

/** One request over HTTP, to the server as it listens. */
export async function request(url: string, call: Call): Promise<Answer> {
  const key = call.idempotencyKey === undefined ? randomUUID() : call.idempotencyKey;
  const path = call.path.startsWith('//') ? call.path.slice(1) : `/api/v1${call.path}`;
  const sent = supertest(url)
    [verbs[call.method]](path)
    .redirects(0)
    .buffer(true)
    .parse(asText)
    .set({
      ...(call.token === undefined ? {} : { authorization: `Bearer ${call.token}` }),
      ...(call.method === 'POST' && key !== null ? { 'idempotency-key': key } : {}),
      ...(call.ifMatch === undefined ? {} : { 'if-match': etagOf(call.ifMatch) }),
      ...(typeof call.body === 'string' ? { 'content-type': 'application/json' } : {}),
      ...call.headers,
    });
  const answer = await (call.body === undefined ? sent : sent.send(call.body));
  const received: unknown = answer.body;
  const text = typeof received === 'string' ? received : '';
  holdToDescription({ method: call.method, path, status: answer.status, headers: answer.headers, text });
  const body = parse(text);
  const at = (path: string): unknown => valueAt(body, path);
  return {
    status: answer.status,
    headers: answer.headers,
    text,
    body,
    at,
    textAt: (path) => {
      const value = at(path);
      if (typeof value !== 'string') throw new Error(`${path} is no text in: ${text}`);
      return value;
    },
  };
}

const verbs = {
  GET: 'get',
  POST: 'post',
  PUT: 'put',
  PATCH: 'patch',
  DELETE: 'delete',
  HEAD: 'head',
  OPTIONS: 'options',
} as const;

/** Every answer as the text that was sent: what is not JSON must not be taken for it. */
function asText(response: Stream, done: (error: Error | null, text: string) => void): void {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(Buffer.from(part)));
  response.on('end', () => {
    done(null, Buffer.concat(parts).toString('utf8'));
  });
}

const etagOf = (version: number | string): string => (typeof version === 'number' ? `"${version}"` : version);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const valueAt = (from: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
      from,
    );

/** The description of the API is true of every answer that any test gets. */
function holdToDescription({ path, ...answered }: Answered): void {
  if (!path.startsWith('/api/v1/')) return;
  const [address = ''] = path.slice('/api/v1'.length).split(/[?#]/);
  const wrong = undescribed({ ...answered, path: address });
  if (wrong.length === 0) return;
  throw new Error(
    `The API answered what its description does not say. Mend the description or the answer, then «npm run openapi».\n${wrong.join('\n')}`,
  );
}
