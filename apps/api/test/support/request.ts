import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

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

export async function request(app: NestFastifyApplication, call: Call): Promise<Answer> {
  const key = call.idempotencyKey === undefined ? randomUUID() : call.idempotencyKey;
  const answer = await app.inject({
    method: call.method,
    url: call.path.startsWith('//') ? call.path.slice(1) : `/api/v1${call.path}`,
    headers: {
      ...(call.token === undefined ? {} : { authorization: `Bearer ${call.token}` }),
      ...(call.method === 'POST' && key !== null ? { 'idempotency-key': key } : {}),
      ...(call.ifMatch === undefined ? {} : { 'if-match': etagOf(call.ifMatch) }),
      ...(typeof call.body === 'string' ? { 'content-type': 'application/json' } : {}),
      ...call.headers,
    },
    ...(call.body === undefined ? {} : { payload: call.body }),
  });
  const body = parse(answer.body);
  const at = (path: string): unknown => valueAt(body, path);
  return {
    status: answer.statusCode,
    headers: Object.fromEntries(
      Object.entries(answer.headers).map(([name, value]) => [
        name,
        typeof value === 'number' ? String(value) : value,
      ]),
    ),
    text: answer.body,
    body,
    at,
    textAt: (path) => {
      const value = at(path);
      if (typeof value !== 'string') throw new Error(`${path} is no text in: ${answer.body}`);
      return value;
    },
  };
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
