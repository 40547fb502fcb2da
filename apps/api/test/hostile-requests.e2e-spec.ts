import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { roles } from '@attest/domain';
import { type Body, bodyOf, costlyBodies, type Schemas } from './limits/bodies';
import { nastyCalls } from './limits/hostile-values';
import { callOf } from './permissions/calls';
import { findRoutes, type FoundRoute } from './permissions/routes';
import { publicRoutes, table } from './permissions/table';
import { makeWorld, type World } from './permissions/world';
import { createApp, type TestApp } from './support/app';
import { type Call, valueAt } from './support/request';

/** Of processor time, in milliseconds, for both ends of a request, on a machine that does the measure in its time. */
const MOST_MILLISECONDS = 100;
/** What the measure takes on the two cores that the bound was set on. */
const MEASURE_MILLISECONDS = 60;
/** A second look at what seems dear: the machine may have been at something else, or the code not warm yet. */
const LOOKS = 8;
const PAUSE_MILLISECONDS = 50;
/** Far more than any form. */
const megabyte: Body = { kind: 'a megabyte', text: `{"items":[${'{},'.repeat(349_000)}{}]}` };
/** Asked at once. */
const ABREAST = 8;

jest.setTimeout(600_000);

/** How much slower than that machine this one is just now; a faster one is held to the same bound. */
function slowness(): number {
  const text = JSON.stringify(
    Array.from({ length: 20_000 }, (_, i) => ({ id: i, title: `第 ${i} 項`, kept: true })),
  );
  const takes = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    for (let round = 0; round < 5; round += 1) JSON.stringify(JSON.parse(text));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.max(1, Math.min(...takes) / MEASURE_MILLISECONDS);
}

interface Cost {
  readonly route: string;
  readonly kind: string;
  readonly bytes: number;
  readonly status: number;
  readonly milliseconds: number;
}

interface Described {
  readonly route: FoundRoute;
  readonly operation: unknown;
  readonly schemas: Schemas;
}

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await createApp();
  world = await makeWorld(app);
});
afterAll(() => app.close());

/** A call as it should be, by somebody who may; of a public route, by a stranger. */
function callOfRoute(route: string): Call {
  const role = roles.find((one) => table[route]?.[one].startsWith('Y')) ?? 'admin';
  const call = callOf(route, {
    ...{ role, corner: world.own, own: world.own, at: world.own.open, nothing: null },
    password: app.actors.password,
  });
  const outside = /^\/(metrics|dev\/mail)$/.test(call.path) ? '/' : '';
  const isPublic = publicRoutes[route] !== undefined;
  return {
    ...call,
    path: outside + call.path.replace(/:\w+/g, world.own.open.fileId),
    ...(isPublic ? {} : { token: world.own.people[role].token }),
  };
}

/** As it is, however odd: a client that knows better would mend it. */
async function send({ method, path, token, headers, ifMatch, body, idempotencyKey }: Call) {
  const answer = await fetch(app.url + (path.startsWith('//') ? path.slice(1) : `/api/v1${path}`), {
    method,
    signal: AbortSignal.timeout(30_000),
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'POST' ? { 'idempotency-key': idempotencyKey ?? randomUUID() } : {}),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: bytesOf(body) }),
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

const bytesOf = (body: object | string): string | Uint8Array<ArrayBuffer> =>
  Buffer.isBuffer(body) ? new Uint8Array(body) : typeof body === 'string' ? body : JSON.stringify(body);

async function describedRoutes(): Promise<Described[]> {
  const document = (await app.call('GET', '/openapi.json')).body;
  const schemas = valueAt(document, 'components.schemas') as Schemas;
  return findRoutes(app).map((route) => {
    const [method = '', path = ''] = route.name.split(' ');
    const address = path.replaceAll(/:(\w+)/g, '{$1}');
    const described: unknown = Reflect.get(Object(valueAt(document, 'paths')) as object, address);
    return { route, schemas, operation: valueAt(described, method.toLowerCase()) };
  });
}

describe('what a request costs', () => {
  let most = MOST_MILLISECONDS;
  beforeAll(() => {
    most = MOST_MILLISECONDS * slowness();
  });

  const lineOf = ({ route, kind, bytes, status, milliseconds }: Cost) =>
    `${milliseconds.toFixed(1).padStart(7)} ms  ${String(bytes).padStart(8)} B  ${status}  ${route} · ${kind}`;

  const once = async (route: string, { kind, text }: Body, stranger: boolean): Promise<Cost> => {
    const { token, ...call } = callOfRoute(route);
    const before = process.cpuUsage();
    const answer = await send({ ...call, body: text, token: stranger ? undefined : token });
    const { user, system } = process.cpuUsage(before);
    const who = stranger ? `stranger, ${kind}` : kind;
    const milliseconds = (user + system) / 1000;
    return { route, kind: who, bytes: Buffer.byteLength(text), status: answer.status, milliseconds };
  };

  const cheapest = async (route: string, body: Body, stranger: boolean): Promise<Cost> => {
    let cost = await once(route, body, stranger);
    for (let look = 1; look < LOOKS && cost.milliseconds > most / 2; look += 1) {
      // What the process still does for the one before (a body cut off, memory taken back) is no cost of this one.
      await pause(look * PAUSE_MILLISECONDS);
      const again = await once(route, body, stranger);
      if (again.milliseconds < cost.milliseconds) cost = again;
    }
    return cost;
  };

  it('is little, whatever body comes to whichever route, from a member or a stranger', async () => {
    const costs: Cost[] = [];
    const routes = (await describedRoutes()).filter(({ operation }) => bodyOf(operation) !== undefined);
    for (const { route, schemas, operation } of routes) {
      const isPublic = route.permission === 'public';
      const bodies = costlyBodies(bodyOf(operation) ?? {}, schemas, route.takes);
      for (const body of [...bodies, megabyte]) costs.push(await cheapest(route.name, body, isPublic));
      const [largest] = [...bodies].sort((left, right) => right.text.length - left.text.length);
      if (!isPublic && largest !== undefined) costs.push(await cheapest(route.name, largest, true));
    }
    const dearest = costs.sort((left, right) => right.milliseconds - left.milliseconds);
    const report = process.env['ATTEST_COSTS_FILE'];
    if (report !== undefined) writeFileSync(report, `${dearest.map(lineOf).join('\n')}\n`);
    process.stdout.write(
      `${costs.length} bodies to ${routes.length} routes, at most ${most.toFixed(0)} ms; the dearest:\n${dearest.slice(0, 10).map(lineOf).join('\n')}\n`,
    );
    expect(dearest.filter(({ milliseconds }) => milliseconds > most).map(lineOf)).toEqual([]);
    expect(dearest.filter(({ status }) => status >= 500).map(lineOf)).toEqual([]);
  });
});

describe('a request with a value that nobody expects', () => {
  const namesIn = (operation: unknown): string[] => {
    const parameters: unknown = valueAt(operation, 'parameters');
    return (Array.isArray(parameters) ? parameters : [])
      .filter((parameter: unknown) => valueAt(parameter, 'in') === 'query')
      .map((parameter: unknown) => String(valueAt(parameter, 'name')));
  };

  const isProblem = (headers: Headers) =>
    headers.get('content-type')?.startsWith('application/problem+json') === true;

  /** What is wrong with an answer, or nothing. A value that only the database refused should have been refused before. */
  const complaintOf = async (call: Call): Promise<string | null> => {
    // A server that has answered before the body may close the connection that the next one is sent over.
    const answer = await send(call).catch(() => send(call).catch(() => null));
    if (answer === null)
      return `is not answered: ${call.method} ${call.path} ${JSON.stringify(call.headers ?? {})}`;
    const { status, headers, text } = answer;
    const isApi = !call.path.startsWith('//');
    const wrong = [
      status >= 500 && status !== 503 ? `is answered ${status}` : null,
      text.includes('"code":"value_refused"') ? 'is refused by the database alone' : null,
      headers.get('x-content-type-options') === 'nosniff' ? null : 'has no security headers',
      headers.has('permissions-policy') ? null : 'has no permissions policy',
      isApi && headers.get('cache-control') !== 'no-store' ? 'may be kept' : null,
      status >= 400 && text !== '' && !isProblem(headers) ? 'is no problem+json' : null,
    ].filter((one) => one !== null);
    const what = `${call.method} ${call.path} ${JSON.stringify(call.headers ?? {})} ${JSON.stringify(call.body)}`;
    return wrong.length === 0 ? null : `${wrong.join(', ')}: ${what.slice(0, 600)}`;
  };

  it('is refused and never breaks anything, on every route, with the headers of every answer', async () => {
    const described = new Map((await describedRoutes()).map((one) => [one.route.name, one]));
    const complaints: string[] = [];
    let count = 0;
    for (const route of [...Object.keys(publicRoutes), ...Object.keys(table)]) {
      // They would end the session of whoever asks on; pieces of a file have tests of their own, over broken sockets.
      if (route.startsWith('POST /auth/sign-out') || route === 'PATCH /uploads/:id') continue;
      const calls = [...nastyCalls(callOfRoute(route), namesIn(described.get(route)?.operation))];
      count += calls.length;
      for (let from = 0; from < calls.length; from += ABREAST) {
        const found = await Promise.all(calls.slice(from, from + ABREAST).map(complaintOf));
        complaints.push(...found.filter((one) => one !== null));
      }
    }
    expect(count).toBeGreaterThan(1_500);
    expect(complaints).toEqual([]);
  });
});
