import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type Role, roles } from '@attest/domain';
import { Client } from 'pg';
import { type Aim, callOf, plans } from './permissions/calls';
import { findRoutes } from './permissions/routes';
import { publicRoutes, table } from './permissions/table';
import { type Corner, makeWorld, type World } from './permissions/world';
import type { TestMember } from './support/actors';
import { createApp, type TestApp } from './support/app';
import { type Answer, valueAt } from './support/request';

const cases = ['in scope', 'out of scope', 'other organisation', 'no such id', 'role taken away'] as const;
type CaseName = (typeof cases)[number];

/** What a letter of the table means, seen from outside. */
const meanings: Readonly<Record<string, (answer: Answer) => boolean>> = {
  // Allowed: done, or refused for the state of things alone, which the features' own tests look at.
  Y: ({ status }) => status < 300 || [409, 412, 422].includes(status),
  F: ({ status, body }) => status === 403 && codeOf(body) === 'permission.denied',
  H: ({ status, body }) => status === 404 && codeOf(body) === 'not_found',
};
const codeOf = (body: unknown): unknown => valueAt(body, 'code');

jest.setTimeout(300_000);

describe('who may do what', () => {
  let app: TestApp;
  let world: World;
  let client: Client;
  beforeAll(async () => {
    app = await createApp();
    world = await makeWorld(app);
    client = new Client({ connectionString: app.database.superuserUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await app.close();
  });

  const cornerOf = (role: Role, name: CaseName): Corner => {
    if (name === 'other organisation') return world.away;
    // For a verifier an enrolment of anybody is out of scope while it is open.
    return name === 'out of scope' && role !== 'verifier' ? world.others : world.own;
  };
  const aimOf = (role: Role, name: CaseName): Aim => {
    const corner = cornerOf(role, name);
    const decided = role === 'verifier' && name !== 'out of scope';
    return {
      ...{ role, corner, own: world.own, password: app.actors.password },
      at: decided ? corner.decided : corner.open,
      nothing: name === 'no such id' ? randomUUID() : null,
    };
  };
  const askerOf = async (route: string, role: Role, name: CaseName): Promise<TestMember> => {
    if (plans[route]?.fresh !== true) return world.own.people[role];
    const asker = await app.actors.member({ roles: [role] });
    if (name === 'role taken away') await app.actors.revoke(asker, role);
    return asker;
  };
  const ask = async (route: string, role: Role, name: CaseName, asker: TestMember): Promise<Answer> => {
    const { method, path, ...rest } = callOf(route, aimOf(role, name));
    const answer = await app.call(method, path, { ...rest, token: asker.token });
    return method === 'HEAD' ? inWords(answer) : answer;
  };
  interface Question {
    readonly route: string;
    readonly role: Role;
    readonly name: CaseName;
    readonly letter: string;
    readonly asker: TestMember;
  }
  /** By route: what is asked of it, with people who are ready to ask. */
  const questionsOf = async (
    names: readonly CaseName[],
    wanted: (letter: string) => boolean,
  ): Promise<Question[][]> => {
    const routes: Question[][] = [];
    for (const route of Object.keys(table)) {
      const questions: Question[] = [];
      for (const role of roles) {
        for (const name of names) {
          const letter = meaningOf(route, role, name);
          if (letter !== '-' && wanted(letter))
            questions.push({ route, role, name, letter, asker: await askerOf(route, role, name) });
        }
      }
      routes.push(questions);
    }
    return routes;
  };
  const answeredWrong = async (questions: readonly Question[]): Promise<string[]> => {
    const found: string[] = [];
    for (const { route, role, name, letter, asker } of questions) {
      const answer = await ask(route, role, name, asker);
      if (meanings[letter]?.(answer) !== true) {
        found.push(
          `${route} · ${role} · ${name}: ${letter} expected, ${answer.status} ${answer.text.slice(0, 200)}`,
        );
      }
    }
    return found;
  };
  /** What is answered otherwise than the table says. Refusals leave every table of the database as it was. */
  const wrong = async (
    names: readonly CaseName[],
    wanted: (letter: string) => boolean,
  ): Promise<string[]> => {
    const routes = await questionsOf(names, wanted);
    const isRefused = ({ letter }: Question) => letter !== 'Y';
    const refused = routes.filter((questions) => questions.every(isRefused));
    const before = await fingerprint(client);
    const found = await answeredWrong(refused.flat());
    // To look at all tables takes as long as all refusals of a route: only when something was written, whose it was.
    const written = tablesWritten(before, await fingerprint(client));
    if (written.length > 0)
      found.push(`A refusal has written to ${written.join(', ')}.`, ...(await writers(refused)));
    found.push(...(await answeredWrong(routes.filter((questions) => !questions.every(isRefused)).flat())));
    return found;
  };
  const writers = async (refused: readonly Question[][]): Promise<string[]> => {
    const found: string[] = [];
    for (const questions of refused) {
      const before = await fingerprint(client);
      await answeredWrong(questions);
      const written = tablesWritten(before, await fingerprint(client));
      if (written.length > 0)
        found.push(`${questions[0]?.route ?? ''} writes to ${written.join(', ')} while it refuses`);
    }
    return found;
  };

  it('has a row for every route, and a route for every row', () => {
    const routes = findRoutes(app);
    const rows = [...Object.keys(table), ...Object.keys(publicRoutes)];
    expect(routes.map(({ name }) => name).sort()).toEqual(rows.sort());
    expect(routes.filter(({ permission }) => permission === undefined)).toEqual([]);
    expect(
      routes
        .filter(({ permission }) => permission === 'public')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(publicRoutes).sort());
  });

  it('has all five cases in each line, and knows how to name what each route names', () => {
    for (const [route, row] of Object.entries(table)) {
      for (const role of roles) expect([route, row[role].split(' ').length]).toEqual([route, cases.length]);
      const names = route.match(/:\w+/g)?.length ?? 0;
      expect([
        route,
        plans[route]?.ids === undefined
          ? 0
          : callOf(route, aimOf('assessor', 'in scope'))
              .path.replace(/\?.*/, '')
              .match(/[0-9a-f-]{36}/g)?.length,
      ]).toEqual([route, names]);
    }
  });

  it('lets nobody in without a token', async () => {
    for (const route of Object.keys(table)) {
      const { method, path, ...rest } = callOf(route, aimOf('admin', 'in scope'));
      const sent = await app.call(method, path, rest);
      const answer = method === 'HEAD' ? inWords(sent) : sent;
      expect([route, answer.status, answer.at('code')]).toEqual([route, 401, 'auth.token_invalid']);
    }
  });

  it('refuses what the table refuses, and changes nothing while refusing', async () => {
    expect(await wrong(cases.slice(0, 4), (letter) => letter !== 'Y')).toEqual([]);
  });

  it('answers what is not visible exactly like what does not exist', async () => {
    for (const route of Object.keys(table)) {
      for (const role of roles) {
        const hidden = (['other organisation', 'out of scope'] as const).filter(
          (name) => meaningOf(route, role, name) === 'H' && meaningOf(route, role, 'no such id') === 'H',
        );
        for (const name of hidden) {
          const asker = await askerOf(route, role, name);
          const [foreign, none] = [
            await ask(route, role, name, asker),
            await ask(route, role, 'no such id', asker),
          ];
          expect([route, role, name, told(foreign)]).toEqual([route, role, name, told(none)]);
        }
      }
    }
  });

  it('allows what the table allows', async () => {
    expect(await wrong(['in scope'], (letter) => letter === 'Y')).toEqual([]);
  });

  it('refuses everything to the very same people once their role is taken away', async () => {
    for (const role of roles) await app.actors.revoke(world.own.people[role], role);
    expect(await wrong(['role taken away'], () => true)).toEqual([]);
  });
});

const meaningOf = (route: string, role: Role, name: CaseName): string =>
  table[route]?.[role].split(' ')[cases.indexOf(name)] ?? '';

/** An answer to HEAD has a status and no body: the code that status stands for. */
function inWords(answer: Answer): Answer {
  const code = { 401: 'auth.token_invalid', 403: 'permission.denied', 404: 'not_found' }[answer.status];
  return { ...answer, body: { code }, at: (path) => (path === 'code' ? code : undefined) };
}

/** All that an answer tells, but for what differs with each: its request id, and the time. */
function told({ status, headers, body }: Answer): object {
  const { date: _date, 'x-request-id': _id, ...lasting } = headers;
  return { status, headers: lasting, body: { ...Object(body), requestId: '' } as object };
}

/** Rows of every table and the transactions that wrote them: equal before and after means that nothing was written. */
async function fingerprint(client: Client): Promise<readonly TablePrint[]> {
  const text = (everyTable ??= await listTables(client));
  return (await client.query<TablePrint>(text)).rows;
}
interface TablePrint {
  readonly name: string;
  readonly rows: string;
  readonly written: string;
}

const tablesWritten = (before: readonly TablePrint[], after: readonly TablePrint[]): string[] =>
  after.filter((table, index) => !isDeepStrictEqual(table, before[index])).map(({ name }) => name);
let everyTable: string | undefined;

async function listTables(client: Client): Promise<string> {
  const { rows } = await client.query<{ text: string }>(
    `SELECT string_agg(format('SELECT %L AS name, count(*) AS rows, sum(xmin::text::bigint) AS written FROM %I', tablename, tablename), ' UNION ALL ' ORDER BY tablename) || ' ORDER BY name' AS text
       FROM pg_tables WHERE schemaname = 'public'
        -- How far the file of checkpoints is follows a signature by itself, whenever there is time for it.
        AND tablename <> 'audit_checkpoint'`,
  );
  return rows[0]?.text ?? '';
}
