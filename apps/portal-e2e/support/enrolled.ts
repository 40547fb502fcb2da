import { demoPassword } from './demo';
import { accept, mailedLink } from './letters';
import type { Login } from './organisation';

/** A candidate of the story's own on one unit of the demo organisation: no other story meddles with it. */
export interface Enrolled {
  readonly candidate: Login & { readonly name: string };
  /** Of the unit in the portal: `/enrolments/…`. */
  readonly path: string;
}

interface Wanted {
  readonly standard: string;
  /** Of the duty, where the standard has several. */
  readonly unit?: string;
  readonly name: string;
  /** Demo accounts, the part before the @. */
  readonly assessor: string;
  readonly supervisor: string;
}

/**
 * Adds the candidate and enrols them by the API, as a story about assessing begins where enrolling ends. How an
 * administrator does both on the page is told by `story.e2e.ts`.
 */
export async function enrolled({ standard, unit, name, assessor, supervisor }: Wanted): Promise<Enrolled> {
  const admin = await signedIn('admin');
  const units = itemsOf(await admin('GET', `/units?q=${standard}`));
  const found = units.find(
    ({ releaseCode, code }) => releaseCode === standard && code === (unit ?? standard),
  );
  const email = `${crypto.randomUUID().slice(0, 8)}@story.attest.example`;
  const password = `${crypto.randomUUID()} of their own`;
  const added = await admin('POST', '/members', { email, displayName: name, roles: ['candidate'] });
  await accept(await mailedLink(email, 'invitation'), password);
  const enrolment = {
    candidateIds: [textOf(added['member'], 'id')],
    unitId: textOf(found, 'id'),
    assessorId: await memberId(admin, assessor),
    supervisorId: await memberId(admin, supervisor),
  };
  const [created] = itemsOf(await admin('POST', '/enrolments', enrolment));
  return {
    candidate: { email, name, password },
    path: `/enrolments/${textOf(created, 'id')}`,
  };
}

/** An administrator stops the enrolment while somebody else is at work on it. */
export async function withdrawn({ path }: Pick<Enrolled, 'path'>, reason: string): Promise<void> {
  const admin = await signedIn('admin');
  const { version } = await admin('GET', path);
  await admin('POST', `${path}/withdraw`, { reason }, Number(version));
}

type Answer = Readonly<Record<string, unknown>>;
type Call = (method: 'GET' | 'POST', path: string, body?: unknown, version?: number) => Promise<Answer>;

async function signedIn(who: string): Promise<Call> {
  const email = `${who}@demo.attest.example`;
  const session = await call('POST', '/auth/sign-in', { email, password: demoPassword() });
  const token = textOf(session, 'accessToken');
  return (method, path, body, version) => call(method, path, body, token, version);
}

async function memberId(admin: Call, who: string): Promise<string> {
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

function textOf(from: unknown, field: string): string {
  const value = isAnswer(from) ? from[field] : undefined;
  if (typeof value !== 'string') throw new Error(`The answer has no ${field}: ${JSON.stringify(from)}`);
  return value;
}

const itemsOf = ({ items }: Answer): readonly Answer[] =>
  Array.isArray(items) ? items.filter(isAnswer) : [];
