import { demoPassword } from './demo';

export type Answer = Readonly<Record<string, unknown>>;
export type Call = (
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
  version?: number,
) => Promise<Answer>;

/** A demo account at the API: what a story begins with is no part of what it tells. */
export async function signedIn(who: string): Promise<Call> {
  const email = `${who}@demo.attest.example`;
  const session = await call('POST', '/auth/sign-in', { email, password: demoPassword() });
  const token = textOf(session, 'accessToken');
  return (method, path, body, version) => call(method, path, body, token, version);
}

export async function memberId(admin: Call, who: string): Promise<string> {
  const email = `${who}@demo.attest.example`;
  const found = itemsOf(await admin('GET', `/members?q=${email}`));
  return textOf(
    found.find((member) => member['email'] === email),
    'id',
  );
}

async function call(
  method: string,
  path: string,
  body?: unknown,
  token?: string,
  version?: number,
): Promise<Answer> {
  const response = await fetch(`${process.env['ATTEST_E2E_URL'] ?? ''}/api/v1${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(version === undefined ? {} : { 'if-match': `"${String(version)}"` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  if (!response.ok || !isAnswer(answer)) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
  return answer;
}

const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null;

export function textOf(from: unknown, field: string): string {
  const value = isAnswer(from) ? from[field] : undefined;
  if (typeof value !== 'string') throw new Error(`The answer has no ${field}: ${JSON.stringify(from)}`);
  return value;
}

export const itemsOf = (from: unknown): readonly Answer[] => listIn(from, 'items');

export function listIn(from: unknown, field: string): readonly Answer[] {
  const list = isAnswer(from) ? from[field] : undefined;
  return Array.isArray(list) ? list.filter(isAnswer) : [];
}
