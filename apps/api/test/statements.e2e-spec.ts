import { join } from 'node:path';
import type { DeclaredStatement } from '../src/platform/database/statement';
import {
  compareCalls,
  describeAll,
  type Known,
  loadStatements,
  strayStatements,
  unreadJson,
} from './statements/check-statements';
import { compareEntities } from './statements/compare-entities';
import { loadSources, sourceFiles } from './statements/declare-statements';
import { unreadableJson } from './statements/exceptions';
import { optionalTables } from './statements/optional-tables';
import { saidAnew } from './statements/said-anew';
import { readProgram, type StatementCall, statementCalls } from './statements/statement-calls';
import { createTestDatabase, type TestDatabase } from './support/database';
import { sql } from './support/sql';

/** A repository that expects of each statement something else than it returns. */
const PLANTED = join(import.meta.dirname, '..', 'src', 'features', 'planted.repository.ts');
const plantedText = `
import type { Database } from '../platform/database/database';
import { statement } from '../platform/database/statement';
const read = statement('planted_read', '');
const count = statement('planted_count', '');
const json = statement('planted_json', '');
interface Row { id: string; email: string; department: string; state: 'invited' | 'active'; joined: string; name: string | null }
interface Roles { role: 'admin'; since: string; until: Date | null }
interface Built { member: { id: number; at: string; name: string; note?: string; roles: Roles[] } }
export const planted = async (database: Database) => [
  await database.query<Row>(read, []),
  await database.one<{ n: number; oldest: Date | null }>(count),
  await database.query<Built>(json, []),
];
`;

const plant = (declaredAs: string, text: string): DeclaredStatement => ({
  ...{ name: declaredAs, declaredAs, text },
});
const plantedStatements = [
  plant(
    'planted_read',
    `SELECT id, display_name AS name, department, state, joined_at AS joined, version FROM member WHERE id = $1`,
  ),
  plant('planted_count', 'SELECT count(*) AS n, min(created_at) AS oldest FROM member'),
  plant(
    'planted_json',
    `SELECT json_build_object('id', m.id, 'at', m.joined_at, 'email', m.email, 'roles', coalesce((
       SELECT json_agg(json_build_object('role', r.role, 'until', r.expires_at) ORDER BY r.granted_at)
       FROM member_role r WHERE r.member_id = m.id), '[]')) AS member FROM member m`,
  ),
];

describe('the statements', () => {
  let database: TestDatabase;
  let statements: readonly DeclaredStatement[];
  let known: Known;
  let program: ReturnType<typeof readProgram>;
  let calls: readonly StatementCall[];
  beforeAll(async () => {
    statements = await loadStatements();
    database = await createTestDatabase();
    known = await describeAll(database.superuserUrl, [...statements, ...plantedStatements]);
    program = readProgram(sourceFiles, { name: PLANTED, text: plantedText });
    calls = statementCalls(program);
  });
  afterAll(() => database.drop());

  const planted = ({ place }: StatementCall) => place.includes('planted.repository.ts');

  it('are understood by the database', () => {
    expect(known.refused).toEqual([]);
  });

  it('take the values and return the rows that the code gives and expects', () => {
    expect(
      compareCalls(
        calls.filter((call) => !planted(call)),
        known,
      ),
    ).toEqual([]);
  });

  it('are each run somewhere, and nothing else is', () => {
    expect(strayStatements(calls, known)).toEqual([]);
  });

  it('build no JSON that could not be followed, but for the exceptions', () => {
    expect(unreadJson(calls, known).sort()).toEqual(Object.keys(unreadableJson).sort());
  });

  it('leave it to the views what stands of the record', () => {
    expect(saidAnew(statements)).toEqual([]);
    const anew = `SELECT 1 FROM judgement j WHERE NOT EXISTS (
      SELECT 1 FROM judgement later WHERE later.supersedes_id = j.id)`;
    expect(saidAnew([plant('planted_anew', anew)])).toContain('planted_anew asks what supersedes a row');
  });

  it('would not pass where a row differs', () => {
    const at = (line: number, name: string) => `apps/api/src/features/planted.repository.ts:${line} ${name}`;
    expect(compareCalls(calls.filter(planted), known)).toEqual([
      `${at(11, 'planted_read')} takes 1 values and gets 0`,
      `${at(11, 'planted_read')} expects email, which is not returned`,
      `${at(11, 'planted_read')} name is never null (member.display_name), and the row expects it to be`,
      `${at(11, 'planted_read')} department may be null (member.department), and the row does not expect it`,
      `${at(11, 'planted_read')} state may be left, which the row does not expect`,
      `${at(11, 'planted_read')} joined is timestamp with time zone, which becomes a Date, and the row expects string`,
      `${at(11, 'planted_read')} joined may be null (member.joined_at), and the row does not expect it`,
      `${at(11, 'planted_read')} returns version, which the row does not have`,
      `${at(12, 'planted_count')} n is bigint, which becomes a string, and the row expects number`,
      `${at(13, 'planted_json')} expects member.name, which is not built`,
      `${at(13, 'planted_json')} member.id is uuid, which becomes a string in JSON, and the row expects number`,
      `${at(13, 'planted_json')} member.at may be null (member.joined_at), and the row does not expect it`,
      `${at(13, 'planted_json')} builds member.email, which the row does not have`,
      `${at(13, 'planted_json')} expects member.roles[].since, which is not built`,
      `${at(13, 'planted_json')} member.roles[].until is timestamp with time zone, which becomes a string in JSON, and the row expects Date`,
    ]);
  });

  it('have entities beside them that agree with their tables', async () => {
    await loadSources(/@Entity\(/);
    expect(await compareEntities(database.superuserUrl, program)).toEqual([]);
    const scratch = await createTestDatabase();
    await sql(
      scratch.superuserUrl,
      `ALTER TABLE organisation RENAME COLUMN slug TO short_name;
       ALTER TABLE organisation ALTER COLUMN created_at DROP NOT NULL;
       ALTER TABLE member ALTER COLUMN department SET NOT NULL;
       ALTER TABLE message ADD COLUMN importance text NOT NULL`,
    );
    expect((await compareEntities(scratch.superuserUrl, program)).sort()).toEqual([
      'member.department is text, and the entity expects text or null',
      'member: department is never null (member.department), and the row expects it to be',
      'message.importance is required, and the entity does not have it',
      'organisation.created_at is timestamp with time zone or null, and the entity expects timestamp with time zone',
      'organisation.short_name is required, and the entity does not have it',
      'organisation.slug is not there',
    ]);
    await scratch.drop();
  });

  it('would not pass after a migration that renames a column they read', async () => {
    const scratch = await createTestDatabase();
    await sql(scratch.ownerUrl, 'ALTER TABLE evidence_request RENAME COLUMN message TO wording');
    const { refused } = await describeAll(scratch.superuserUrl, statements);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused).toContain(
      'evidence_request_open: column "message" of relation "evidence_request" does not exist',
    );
    await scratch.drop();
  });

  it('may have no row of what is joined on the left', () => {
    const text = `SELECT 1 FROM a LEFT JOIN b ON true JOIN c x ON true LEFT JOIN LATERAL (
      SELECT (1) FROM d e JOIN f ON true) g ON true LEFT JOIN h AS i ON true`;
    expect([...optionalTables(text)].sort()).toEqual(['b', 'e', 'f', 'g', 'i']);
  });
});
