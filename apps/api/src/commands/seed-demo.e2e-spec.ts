import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolKinds } from '@attest/domain';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../test/support/database';
import { seedDemo } from './seed-demo';

let database: TestDatabase;
let dataDir: string;
const said: string[] = [];

const seed = () =>
  seedDemo({
    appUrl: database.appUrl,
    dataDir,
    password: 'a password for the demo',
    log: (message) => said.push(message),
  });

const rows = async (text: string): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
};

beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'attest-demo-'));
  await seed();
}, 240_000);
afterAll(async () => {
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('the demo', () => {
  it('has enrolments in every state, due and overdue', async () => {
    const states = await rows(`SELECT state, count(*)::int AS n FROM enrolment GROUP BY state`);
    expect(new Set(states.map((row) => row['state']))).toEqual(
      new Set(['planned', 'in_progress', 'ready_to_decide', 'decided', 'signed', 'withdrawn']),
    );
    const [sums] = await rows(
      `SELECT count(*)::int AS all, (count(*) FILTER (WHERE due_on < now()))::int AS overdue,
         (count(*) FILTER (WHERE to_judge > 0))::int AS waiting,
         (SELECT count(*)::int FROM sign_off) AS signed, (SELECT count(*)::int FROM sign_off_return) AS returned,
         (SELECT count(*)::int FROM outcome WHERE decision = 'not_yet_competent') AS not_yet,
         (SELECT count(*)::int FROM evidence_version WHERE number > 1) AS revised
       FROM enrolment`,
    );
    expect(sums).toMatchObject({ returned: 1, not_yet: 2 });
    expect(Number(sums?.['all'])).toBeGreaterThan(45);
    expect(Number(sums?.['overdue'])).toBeGreaterThan(1);
    expect(Number(sums?.['waiting'])).toBeGreaterThan(10);
    expect(Number(sums?.['signed'])).toBeGreaterThan(10);
    expect(Number(sums?.['revised'])).toBeGreaterThan(2);
  });

  it('shows 林佳穎 with eleven of sixteen indicators and a reason for each of the others', async () => {
    const [row] = await rows(
      `SELECT e.indicator_strip, e.critical_strip, e.to_judge, a.display_name AS assessor, s.display_name AS supervisor
       FROM enrolment e JOIN member c ON c.id = e.candidate_id JOIN member a ON a.id = e.assessor_id
       JOIN member s ON s.id = e.supervisor_id JOIN release r ON r.id = e.release_id
       WHERE c.display_name = '林佳穎' AND r.code = 'IIS5R0727' AND e.state = 'in_progress'`,
    );
    // The outdated one of 4.4 still stands as covered or partly until somebody looks at it on the day.
    expect(row).toMatchObject({
      critical_strip: 'cncn',
      to_judge: 1,
      assessor: '陳冠宇',
      supervisor: '許雅雯',
    });
    expect(String(row?.['indicator_strip'])).toMatch(/^ccc ccc cpcjcc cxn[po]$/);
  });

  it('shows a conversation with an open dispute, a customer who answered and one whose link is open', async () => {
    expect(
      await rows(
        `SELECT kind, held, EXISTS (SELECT 1 FROM message_release r WHERE r.message_id = m.id) AS released
           FROM message m ORDER BY written_at`,
      ),
    ).toEqual([
      { kind: 'feedback', held: true, released: true },
      { kind: 'answer', held: false, released: false },
      { kind: 'dispute', held: false, released: false },
    ]);
    expect(
      await rows(
        `SELECT i.invitee_name AS name, i.state, (r.evidence_id IS NOT NULL) AS answered, i.expires_at > now() AS open
           FROM third_party_invitation i LEFT JOIN third_party_response r ON r.invitation_id = i.id
          ORDER BY i.invited_at`,
      ),
    ).toEqual([
      { name: '沈婉如', state: 'answered', answered: true, open: true },
      { name: '高文彬', state: 'invited', answered: false, open: true },
    ]);
    const [other] = await rows(
      `SELECT count(*)::int AS n FROM audit_event WHERE action = 'third_party.answered' AND actor_id IS NOT NULL`,
    );
    expect(other).toEqual({ n: 0 });
  });

  it('lies in the past weeks, in order, in an audit trail that holds together', async () => {
    const broken = await rows(
      `SELECT 1 FROM audit_event e
        WHERE hash <> sha256(previous_hash || convert_to(record, 'UTF8'))
           OR previous_hash <> coalesce((SELECT p.hash FROM audit_event p
                WHERE p.organisation_id = e.organisation_id AND p.sequence = e.sequence - 1),
              sha256(convert_to(e.organisation_id::text, 'UTF8')))
           OR occurred_at < (SELECT max(p.occurred_at) FROM audit_event p
                WHERE p.organisation_id = e.organisation_id AND p.sequence < e.sequence)
           OR occurred_at > now()`,
    );
    expect(broken).toEqual([]);
    const names = await rows(
      `SELECT DISTINCT m.display_name AS name FROM audit_event e JOIN member m ON m.id = e.actor_id
        WHERE e.action IN ('evidence.recorded', 'sign-off.signed')`,
    );
    expect(names.map((row) => row['name'])).toEqual(expect.arrayContaining(['林佳穎', '陳冠宇', '許雅雯']));
  });

  it('has a rule of its own for one unit, evidence that grows too old soon, and places marked in files', async () => {
    const [sums] = await rows(
      `SELECT (SELECT jsonb_array_length(rules->'overrides') FROM evidence_rule_set s
                 JOIN organisation o ON o.id = s.organisation_id WHERE o.slug = 'demo' ORDER BY version DESC LIMIT 1) AS overrides,
         (SELECT count(*)::int FROM enrolment e WHERE e.rule_version < (SELECT max(version) FROM evidence_rule_set s
            WHERE s.organisation_id = e.organisation_id)) AS behind,
         (SELECT count(*)::int FROM audit_event WHERE action = 'coverage.expiring') AS warned,
         (SELECT count(*)::int FROM evidence_mark m JOIN enrolment e ON e.id = m.enrolment_id
           WHERE e.state = 'decided') AS marks`,
    );
    expect(sums).toMatchObject({ overrides: 1, behind: 0 });
    expect(Number(sums?.['warned'])).toBeGreaterThan(0);
    expect(Number(sums?.['marks'])).toBeGreaterThan(0);
  });

  it('shows tools in use beside drafts, and a document that waits for decisions', async () => {
    const tools = await rows(
      `SELECT r.code AS release, u.code AS unit, t.kind, t.state FROM assessment_tool t
         JOIN unit u ON u.id = t.unit_id JOIN release r ON r.id = t.release_id ORDER BY 1, 2, 3`,
    );
    const inUse = tools
      .filter(({ state }) => state === 'in_use')
      .map(({ unit, kind }) => `${String(unit)} ${String(kind)}`);
    expect(inUse).toEqual([
      ...['T1', 'T2'].flatMap((unit) => [...toolKinds].sort().map((kind) => `${unit} ${kind}`)),
      ...['IIS5R0727 document_review', 'IIS5R0727 observation_checklist'],
    ]);
    expect(tools).toHaveLength(12);
    expect(
      await rows(
        `SELECT i.file_name AS name, i.state, (SELECT count(*)::int FROM finding f
           WHERE f.import_id = i.id AND f.grade = 'decide' AND f.choice_id IS NULL AND f.custom IS NULL) AS open
           FROM standard_import i WHERE i.state <> 'published'`,
      ),
    ).toEqual([{ name: 'INM3513-006.txt', state: 'open', open: 3 }]);
  });

  it('has a class on a whole occupation at every stage', async () => {
    expect(
      await rows(
        `SELECT g.name, l.display_name AS leader,
           (SELECT count(*)::int FROM programme_enrolment p WHERE p.group_id = g.id) AS people,
           (SELECT count(*)::int FROM programme_enrolment p WHERE p.group_id = g.id AND p.state = 'signed') AS signed
         FROM candidate_group g JOIN member l ON l.id = g.leader_id`,
      ),
    ).toEqual([{ name: '2026 系統整合班', leader: '陳冠宇', people: 8, signed: 1 }]);
    const units = await rows(
      `SELECT m.display_name AS name, json_agg(DISTINCT e.state) AS states,
         (count(*) FILTER (WHERE e.state = 'signed'))::int AS signed, max(e.attempt) AS attempt
       FROM programme_enrolment p JOIN member m ON m.id = p.candidate_id
       JOIN programme_unit_now n ON n.programme_enrolment_id = p.id JOIN enrolment e ON e.id = n.enrolment_id
       WHERE p.group_id IS NOT NULL GROUP BY m.display_name`,
    );
    const of = (name: string) => units.find((unit) => unit['name'] === name);
    expect(of('曾雅慧')?.['states']).toEqual(expect.arrayContaining(['decided', 'in_progress', 'planned']));
    expect(of('許芷蓉')).toMatchObject({ signed: 1 });
    expect(of('方奕安')).toMatchObject({ states: ['signed'], signed: 10 });
    // Somebody renews, somebody is on a further attempt. What is open was never checked.
    expect([of('邱若涵')?.['attempt'], of('羅凱文')?.['attempt']]).toEqual([2, 2]);
    const [sums] = await rows(
      `SELECT (SELECT count(DISTINCT result)::int FROM entry_check) AS results,
         (SELECT count(*)::int FROM carry_over WHERE purpose = 'renewal') AS renewals,
         (SELECT count(*)::int FROM carry_over WHERE purpose = 'attempt') AS attempts,
         (SELECT count(*)::int FROM programme_sign_off) AS wholes,
         (SELECT count(*)::int FROM judgement WHERE disagrees) AS disagreements`,
    );
    expect(sums).toEqual({ results: 2, renewals: 1, attempts: 1, wholes: 1, disagreements: 1 });
  });

  it('has a live role for every account, the dated one of the auditor included', async () => {
    const idle = await rows(
      `SELECT m.email FROM member m WHERE NOT EXISTS (SELECT 1 FROM member_role r WHERE r.member_id = m.id
         AND r.revoked_at IS NULL AND (r.expires_at IS NULL OR r.expires_at > now() + interval '30 days'))`,
    );
    expect(idle).toEqual([]);
  });

  it('has one person in both organisations', async () => {
    const both = await rows(
      `SELECT a.email FROM account a JOIN member m ON m.account_id = a.id GROUP BY a.id HAVING count(*) > 1`,
    );
    expect(both).toEqual([{ email: 'assessor@other.attest.example' }]);
    expect(await rows('SELECT slug FROM organisation ORDER BY slug')).toEqual([
      { slug: 'demo' },
      { slug: 'other' },
    ]);
  });

  it('is acted out once', async () => {
    const count = () =>
      rows('SELECT (SELECT count(*) FROM enrolment) AS e, (SELECT count(*) FROM audit_event) AS a');
    const before = await count();
    await seed();
    expect(await count()).toEqual(before);
    expect(said.slice(-2)).toEqual([
      '鴻圖職能發展中心 is there already',
      '遠航企業訓練學院 is there already',
    ]);
  });
});
