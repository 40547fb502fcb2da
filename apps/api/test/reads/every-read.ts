import { type Role, roles } from '@attest/domain';
import { type Aim, callOf } from '../permissions/calls';
import { findRoutes } from '../permissions/routes';
import { table } from '../permissions/table';
import type { Corner } from '../permissions/world';
import type { TestMember } from '../support/actors';
import type { TestApp } from '../support/app';
import { tokenIn } from '../support/links';
import type { Call } from '../support/request';
import { upload } from '../support/upload';

/** One GET of the API, as one of those who may ask it. */
export interface Read {
  /** Route, who asks, and what is behind the question mark: `GET /audit?kind=evidence · auditor`. */
  readonly name: string;
  readonly call: Call;
}

type Queries = (corner: Corner) => readonly string[];

/** What a route is asked besides the one request that the table of permissions makes: each filter and order that a page offers. */
const queries: Readonly<Record<string, Queries>> = {
  'GET /enrolments': ({ unit, people }) => [
    'limit=50&order=candidate',
    'q=' + encodeURIComponent('王'),
    `unitId=${unit.id}`,
    `candidateId=${people.candidate.id}`,
    'state=in_progress',
    `assessorId=${people.assessor.id}`,
    'open=true',
  ],
  'GET /programmes': () => ['q=' + encodeURIComponent('業務'), 'state=in_use'],
  'GET /programme-enrolments': ({ people, open }) => [
    `programmeId=${open.programme.id}`,
    `candidateId=${people.candidate.id}`,
    'state=in_progress',
  ],
  'GET /groups': () => ['q=' + encodeURIComponent('系統'), 'state=active'],
  'GET /members': () => ['q=' + encodeURIComponent('王'), 'role=candidate'],
  'GET /evidence': ({ people }) => [`candidateId=${people.candidate.id}`],
  'GET /enrolments/:id/evidence': ({ unit }) => [
    `targetId=${unit.indicatorIds[0] ?? ''}`,
    'method=document_review',
  ],
  'GET /candidates/:id/timeline': ({ open }) => [
    'method=document_review',
    'kind=indicator',
    `enrolmentId=${open.enrolment.id}`,
    'limit=20',
  ],
  'GET /matrix': ({ unit }) => [`releaseId=${unit.releaseId}`],
  'GET /palette': () => ['q=' + encodeURIComponent('客戶'), 'q=' + encodeURIComponent('確認客戶之需求')],
  'GET /search': () => ['q=' + encodeURIComponent('客戶'), 'q=' + encodeURIComponent('確認客戶之需求')],
  'GET /audit': ({ open, people }) => [
    'action=evidence.recorded',
    'action=enrolment.withdrawn',
    'kind=evidence',
    'kind=decision',
    `actorId=${people.assessor.id}`,
    `enrolmentId=${open.enrolment.id}`,
    'from=2026-01-01&to=2026-01-31',
    'action=evidence.recorded&from=2026-01-01&to=2026-01-31',
  ],
  'GET /today': ({ unit, people }) => [
    `candidateId=${people.candidate.id}`,
    `unitId=${unit.id}&method=document_review`,
    'waitingDays=4',
  ],
  'GET /validities': () => ['within=all', 'within=ended', 'within=30'],
  'GET /audit/choices': () => ['q=' + encodeURIComponent('王')],
  'GET /releases': () => ['q=' + encodeURIComponent('客戶')],
  'GET /units': () => ['q=' + encodeURIComponent('客戶')],
};

type Open = (app: TestApp, corner: Corner) => Promise<Call>;

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Call => ({
  method: 'GET',
  path,
  headers,
});

/** How each route without a session is asked: with the link, the ticket or nothing that it wants. */
const open: Readonly<Record<string, Open>> = {
  'GET /auth/password-reset': async (app, { people }) => {
    const path = `/members/${people.candidate.id}/password-reset`;
    const made = await app.call('POST', path, { token: people.admin.token });
    return get('/auth/password-reset', { 'link-token': tokenIn(made.textAt('link')) });
  },
  'GET /invitation': async (app, { people, unit }) => {
    const email = `invited-${unit.id}@test.example`;
    const made = await app.call('POST', '/members', {
      token: people.admin.token,
      body: { email, displayName: '新人', roles: [] },
    });
    return get('/invitation', { 'link-token': tokenIn(made.textAt('link')) });
  },
  'GET /third-party': async (app, { people, open: { invitationId } }) => {
    const sent = await app.call('POST', `/third-parties/${invitationId}/resend`, {
      token: people.assessor.token,
      body: { days: 7 },
    });
    const page = get('/third-party', { 'invitation-token': tokenIn(sent.textAt('link')) });
    // The first visit is noted; what is looked at is reading.
    await app.call('GET', page.path, page);
    return page;
  },
  'GET /calendar/:file': async (app, { people: { candidate } }) => {
    const made = await app.call('POST', '/calendar-feed', { token: candidate.token });
    return get(made.textAt('link').replace(/^.*\/api\/v1/, ''));
  },
  'GET /files/:id/content': async (app, { people: { candidate } }) => {
    const file = await upload(app.url, '/files', candidate.token, {
      name: 'note.txt',
      content: Buffer.from('a note'),
    });
    const answer = await app.call('POST', `/files/${String(file.at('id'))}/ticket`, {
      token: candidate.token,
    });
    return get(answer.textAt('url').replace('/api/v1', ''));
  },
  'GET /health/live': () => Promise.resolve(get('/health/live')),
  'GET /health/ready': () => Promise.resolve(get('/health/ready')),
  'GET /metrics': () => Promise.resolve(get('//metrics')),
  'GET /dev/mail': () => Promise.resolve(get('//dev/mail')),
  'GET /openapi.json': () => Promise.resolve(get('/openapi.json')),
};

/**
 * Every GET there is, found at the controllers, as every role that may ask it.
 * @throws when a route is not known to the table of permissions, or, without a session, how to ask it
 */
export async function everyRead(app: TestApp, corner: Corner): Promise<Read[]> {
  const reads: Read[] = [];
  for (const { name: route } of findRoutes(app)) {
    if (!route.startsWith('GET ')) continue;
    const row = table[route];
    if (row === undefined) {
      const call = await open[route]?.(app, corner);
      if (call === undefined) throw new Error(`Nobody has said how ${route} is asked.`);
      reads.push({ name: route, call });
    } else {
      const readers = roles.filter((role) => row[role].startsWith('Y'));
      // A file is written in a thread of its own, slowly, from what the same statements read for everybody.
      const asking = route.endsWith('/export') ? readers.slice(0, 1) : readers;
      reads.push(...asking.flatMap((role) => readsOf(app, route, role, corner)));
    }
  }
  return reads;
}

/** What a further assessor of the open enrolment may ask, who leads nothing. Files are read as by everybody else. */
export function teamReads(app: TestApp, corner: Corner, teammate: TestMember): Read[] {
  const seat: Corner = { ...corner, people: { ...corner.people, assessor: teammate } };
  return findRoutes(app)
    .filter(({ name }) => name.startsWith('GET ') && !name.endsWith('/export'))
    .filter(({ name }) => table[name]?.assessor.startsWith('Y') === true)
    .flatMap(({ name }) => readsOf(app, name, 'assessor', seat))
    .concat(recording(app, seat))
    .map(({ name, call }) => ({ name: `${wayOf({ name, call })}${ON_TEAM}`, call }));
}

const ON_TEAM = ' · team';
export const isOnTeam = ({ name }: Read): boolean => name.endsWith(ON_TEAM);

/** The other of the two hot paths: its statements keep their plans, as those of reading coverage do. */
export const recording = (app: TestApp, corner: Corner): Read => {
  const aim = aimOf(app, 'assessor', corner);
  const call = callOf('POST /enrolments/:id/evidence', aim);
  return { name: 'POST /enrolments/:id/evidence', call: { ...call, token: corner.people.assessor.token } };
};

const aimOf = (app: TestApp, role: Role, corner: Corner): Aim => ({
  ...{ role, corner, own: corner, nothing: null, password: app.actors.password },
  at: role === 'verifier' ? corner.decided : corner.open,
});

function readsOf(app: TestApp, route: string, role: Role, corner: Corner): Read[] {
  const call = { ...callOf(route, aimOf(app, role, corner)), token: corner.people[role].token };
  const plain = { name: `${route} · ${role}`, call };
  const asked = (queries[route]?.(corner) ?? []).map((query) => ({
    name: `${route}?${decodeURIComponent(query).replaceAll(/[0-9a-f-]{36}/g, ':id')} · ${role}`,
    call: { ...call, path: `${call.path}?${query}` },
  }));
  return [plain, ...asked];
}

const wayOf = ({ name }: Read): string => name.split(' · ')[0] ?? name;
const namesOne = ({ call }: Read): boolean => /[0-9a-f]{8}-[0-9a-f-]{27}/.test(call.path);

/** What is about one thing is read alike by everybody who may: one of them is enough. A list is as long as its reader sees. */
export function withoutRepeats(reads: readonly Read[]): Read[] {
  const seen = new Set<string>();
  return reads.filter((read) => {
    const isRepeat = namesOne(read) && seen.has(wayOf(read));
    seen.add(wayOf(read));
    return !isRepeat;
  });
}
