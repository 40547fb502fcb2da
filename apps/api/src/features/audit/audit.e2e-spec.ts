import { EventEmitter, once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Staff } from '../../../test/support/actors';
import { createApp, type TestApp } from '../../../test/support/app';
import { plantUnit } from '../../../test/support/assessment';
import { signedUnit } from '../../../test/support/case';
import { coverEveryKind, enrolUnder, everyKind } from '../../../test/support/every-kind';
import { sql, sqlWithin } from '../../../test/support/sql';
import { Database } from '../../platform/database/database';
import { AuditRepository } from './audit.repository';
import { AuditTrail } from './audit-trail';
import { runJobs } from '../../../test/support/jobs';
import { VerificationRepository } from '../verification/verification.repository';
import { Verification } from '../verification/verification.service';
import { WriteCheckpoints } from './write-checkpoints';
import { CheckpointFile } from './checkpoints';

/** What somebody with the whole database in their hands can do: the trigger is no obstacle to a superuser. */
const unguarded = (app: TestApp, text: string, values: readonly unknown[] = []) =>
  sql(
    app.database.superuserUrl,
    `SET session_replication_role = replica; ${text}`.replaceAll(
      /\$(\d)/g,
      (_, n: string) => `'${String(values[Number(n) - 1])}'`,
    ),
  );

describe('the audit trail', () => {
  let app: TestApp;
  let staff: Staff;
  beforeAll(async () => {
    app = await createApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    staff = await app.actors.organisation();
  });

  const organisationId = () => staff.organisationId;
  const record = async (count: number, actor = staff.admin.actor) => {
    const database = app.nest.get(Database);
    for (let index = 0; index < count; index += 1) {
      await database.transaction(actor, () =>
        app.nest.get(AuditTrail).record({
          action: 'feedback.released',
          subjectId: actor.memberId,
          facts: { count: index },
        }),
      );
    }
  };
  const verification = () => app.call('GET', '/audit/verification', { token: staff.auditor.token });

  it('numbers events without a gap, also when many are written at once', async () => {
    const { actor } = staff.admin;
    await Promise.all(Array.from({ length: 20 }, () => record(2, actor)));
    const sequences = await sql(
      app.database.superuserUrl,
      'SELECT sequence::int AS sequence FROM audit_event WHERE organisation_id = $1 ORDER BY sequence',
      [organisationId()],
    );
    expect(sequences.map(({ sequence }) => Number(sequence))).toEqual(
      Array.from({ length: 40 }, (_, index) => index + 1),
    );
    expect((await verification()).body).toMatchObject({ events: 40, brokenAt: null });
  });

  it('keeps the order of several events of one transaction', async () => {
    const { actor } = staff.admin;
    await app.nest.get(Database).transaction(actor, async () => {
      const trail = app.nest.get(AuditTrail);
      await trail.recordAll(
        (['third_party.proposed', 'third_party.opened', 'third_party.declined'] as const).map((action) => ({
          ...{ action, subjectId: actor.memberId },
        })),
      );
      await trail.record({ action: 'third_party.withdrawn', subjectId: actor.memberId });
    });
    const list = await app.call('GET', '/audit', { token: staff.admin.token });
    expect([0, 1, 2, 3].map((index) => list.at(`items.${index}.action`))).toEqual([
      'third_party.withdrawn',
      'third_party.declined',
      'third_party.opened',
      'third_party.proposed',
    ]);
    expect(list.at('items.0.previousHash')).toBe(list.at('items.1.hash'));
  });

  it('holds nothing of what was rolled back', async () => {
    const { actor } = staff.admin;
    const failed = app.nest.get(Database).transaction(actor, async () => {
      await app.nest.get(AuditTrail).record({ action: 'third_party.withdrawn', subjectId: actor.memberId });
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect((await verification()).at('events')).toBe(0);
  });

  it('is read page by page, by who acted and by what', async () => {
    await record(3);
    await record(1, staff.author.actor);
    const token = staff.admin.token;
    const first = await app.call('GET', '/audit?limit=3', { token });
    expect(first.at('items')).toHaveLength(3);
    const second = await app.call('GET', `/audit?limit=3&cursor=${first.textAt('nextCursor')}`, { token });
    expect([second.at('items.0.sequence'), second.at('items.1'), second.at('nextCursor')]).toEqual([
      1,
      undefined,
      null,
    ]);
    const { author } = staff;
    const theirs = await app.call('GET', `/audit?actorId=${author.id}`, { token });
    expect(theirs.at('items')).toMatchObject([{ actor: { id: author.id, displayName: author.displayName } }]);
    expect((await app.call('GET', '/audit?action=thing.undone', { token })).at('items')).toEqual([]);
    const others = await app.call('GET', '/audit', { token: app.actors.away.admin.token });
    expect(others.at('items')).toEqual([]);
  });

  it('is filtered by kind and by day, and names whom and what a page is about', async () => {
    const { enrolment } = await signedUnit(app);
    const token = app.actors.home.auditor.token;
    const list = (query: string) => app.call('GET', `/audit?enrolmentId=${enrolment.id}&${query}`, { token });
    const actions = async (query: string) => {
      const items = (await list(query)).at('items');
      return Array.isArray(items)
        ? items.map((item: unknown) => String(Reflect.get(Object(item) as object, 'action')))
        : [];
    };
    expect(await actions('kind=decision')).toEqual(['sign-off.signed', 'outcome.decided']);
    expect(await actions('kind=evidence&limit=2')).toEqual(['evidence.recorded', 'evidence.recorded']);
    expect(await actions('kind=people')).toEqual([]);
    const [clock] = await sql(
      app.database.superuserUrl,
      "SELECT to_char(now() AT TIME ZONE 'Asia/Taipei', 'YYYY-MM-DD') AS today, to_char(now() AT TIME ZONE 'Asia/Taipei' - interval '1 day', 'YYYY-MM-DD') AS before",
    );
    const [today, before] = [String(clock?.['today']), String(clock?.['before'])];
    expect(await actions(`from=${today}&to=${today}&kind=decision`)).toHaveLength(2);
    expect(await actions(`to=${before}`)).toEqual([]);
    expect((await list('from=yesterday')).status).toBe(422);

    const page = await list('kind=decision');
    expect(page.at('names')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'member', text: enrolment.supervisor.displayName }),
        { id: enrolment.id, kind: 'enrolment', text: '測試單元', detail: enrolment.candidate.displayName },
        expect.objectContaining({ kind: 'reason', text: '兩次都在客戶面前完成。' }),
      ]),
    );
    const choices = await app.call('GET', `/audit/choices?q=${enrolment.candidate.displayName}`, { token });
    expect(choices.at('people.0.id')).toBe(enrolment.candidate.id);
    expect(choices.at('units')).toContainEqual({
      id: enrolment.id,
      candidate: enrolment.candidate.displayName,
      unit: '測試單元',
    });
  });

  it('names targets of every kind that an event is about, and the claims on them', async () => {
    const unit = await plantUnit(app, app.actors.home.organisationId, everyKind);
    const enrolment = await enrolUnder(app, unit);
    await coverEveryKind(app, enrolment, unit.knowledgeIds);
    const page = await app.call('GET', `/audit?enrolmentId=${enrolment.id}`, {
      token: app.actors.home.auditor.token,
    });
    for (const [kind, text] of [
      ['output', 'O1'],
      ['knowledge', 'K1'],
      ['attitude', 'A1'],
    ])
      expect(page.at('names')).toContainEqual(expect.objectContaining({ kind, text }));
  });

  it('is read by an index for each filter', async () => {
    await sql(
      app.database.superuserUrl,
      `SET session_replication_role = replica;
       INSERT INTO audit_event (organisation_id, sequence, occurred_at, actor_id, action, subject_kind, subject_id, record, previous_hash, hash)
       SELECT '${organisationId()}', n, now() - interval '1 hour' * (20000 - n), NULL, CASE WHEN n % 500 = 0 THEN 'tool.retired' ELSE 'file.stored' END, 'file', uuidv7(), '', '', ''
         FROM generate_series(1, 20000) n;
       ANALYZE audit_event`,
    );
    const nothing = {
      enrolmentId: null,
      actorId: null,
      actions: null,
      from: null,
      to: null,
      decidedOnly: false,
    };
    const plan = (filter: object) =>
      app.nest.get(Database).transaction(staff.admin.actor, async () => {
        const { text, values } = await app.nest
          .get(AuditRepository)
          .pageQuery({ ...nothing, ...filter }, null, 51);
        const rows = await app.nest.get(Database).query<{ 'QUERY PLAN': string }>(
          {
            name: '',
            text: `EXPLAIN ${text.replaceAll(/\$(\d+)/g, (_, n: string) => literal(values[Number(n) - 1]))}`,
          },
          [],
        );
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      });
    expect(await plan({})).toMatch(/audit_event_pkey/);
    expect(await plan({ actorId: staff.author.id })).toMatch(/audit_event_actor/);
    expect(await plan({ actions: ['tool.retired'] })).toMatch(/audit_event_action/);
    // Days are a part of the chain, which is read from its end; nothing else is looked at, and nothing sorted.
    const [day] = await sql(
      app.database.superuserUrl,
      "SELECT (now() - interval '400 days')::date::text AS text",
    );
    const days = { from: String(day?.['text']), to: String(day?.['text']) };
    for (const filter of [days, { ...days, decidedOnly: true }]) {
      expect(await plan(filter)).toMatch(/Index Cond: .*sequence > '\d+'.*sequence < '\d+'/);
      expect(await plan(filter)).not.toMatch(/Sort|Seq Scan on audit_event/);
    }
    await unguarded(app, 'DELETE FROM audit_event WHERE organisation_id = $1', [organisationId()]);
  });

  it('refuses to be changed, removed, emptied, or to have its head moved', async () => {
    await record(2);
    for (const text of [
      "UPDATE audit_event SET facts = '{}'",
      'DELETE FROM audit_event',
      'TRUNCATE audit_event',
      'UPDATE audit_head SET sequence = sequence + 1',
      'DELETE FROM audit_head',
    ]) {
      await expect(sqlWithin(app.database.appUrl, organisationId(), text)).rejects.toThrow(
        /permission denied|append_only/,
      );
      await expect(sql(app.database.superuserUrl, text)).rejects.toThrow(/record_is_append_only/);
    }
    const forged = `INSERT INTO audit_event (organisation_id, sequence, occurred_at, action, subject_kind, subject_id, record, previous_hash, hash)
      VALUES ($1, 77, now(), 'thing.forged', 'thing', $1, 'forged', 'forged', 'forged') RETURNING sequence::int, record <> 'forged' AS sealed`;
    expect(await sqlWithin(app.database.appUrl, organisationId(), forged, [organisationId()])).toEqual([
      { sequence: 3, sealed: true },
    ]);
  });

  describe('finds', () => {
    const change = (text: string) => unguarded(app, text, [organisationId()]);
    it.each([
      [
        'a changed fact',
        `UPDATE audit_event SET facts = '{"count": 9}' WHERE organisation_id = $1 AND sequence = 3`,
        3,
      ],
      [
        'another actor',
        'UPDATE audit_event SET actor_id = NULL WHERE organisation_id = $1 AND sequence = 2',
        2,
      ],
      [
        'a changed record',
        "UPDATE audit_event SET record = replace(record, 'feedback.released', 'feedback.given') WHERE organisation_id = $1 AND sequence = 4",
        4,
      ],
      ['a removed event', 'DELETE FROM audit_event WHERE organisation_id = $1 AND sequence = 2', 2],
      ['a removed end', 'DELETE FROM audit_event WHERE organisation_id = $1 AND sequence = 5', 5],
      ['a changed head', "UPDATE audit_head SET hash = sha256('x') WHERE organisation_id = $1", 5],
    ])('%s', async (_, text, brokenAt) => {
      await record(5);
      await change(text);
      expect((await verification()).body).toMatchObject({ intact: false, brokenAt });
    });

    it('a chain that was re-sealed as a whole, by the checkpoints outside the database', async () => {
      await record(5);
      await app.nest.get(WriteCheckpoints).run();
      await unguarded(app, reseal(organisationId()));
      const found = await verification();
      expect(found.body).toMatchObject({ intact: false, events: 5, brokenAt: 5 });
    });
  });

  it('checks a large record in the background, and shows what was found with what came since', async () => {
    const { actor } = staff.admin;
    const { token } = staff.auditor;
    const many = (count: number) =>
      app.nest.get(Database).transaction(actor, () =>
        app.nest.get(AuditTrail).recordAll(
          Array.from({ length: count }, (_, index) => ({
            ...{ action: 'feedback.released' as const, subjectId: actor.memberId, facts: { count: index } },
          })),
        ),
      );
    for (let round = 0; round < 3; round += 1) await many(500);
    expect((await verification()).body).toMatchObject({ intact: null, checkedAt: null, running: false });
    const start = () => app.call('POST', '/audit/verification', { token });
    expect((await start()).body).toMatchObject({ intact: null, running: true });
    expect((await start()).body).toMatchObject({ running: true });
    await runJobs(app, ['audit.verify']);
    const found = await verification();
    expect(found.body).toMatchObject({ brokenAt: null, events: 1_500, running: false });
    expect(found.at('milliseconds')).toBeGreaterThan(0);
    await record(3);
    // One is of the check itself: these people were planted behind the trail's back.
    expect((await verification()).body).toMatchObject({
      ...{ brokenAt: null, events: 1_500, newerEvents: 4, checkedAt: found.at('checkedAt') },
    });
    await unguarded(
      app,
      "UPDATE audit_event SET facts = '{}' WHERE organisation_id = $1 AND sequence = 1502",
      [organisationId()],
    );
    expect((await verification()).body).toMatchObject({
      ...{ intact: false, brokenAt: 1_502, damaged: Number(found.at('damaged')) + 1 },
    });
    await unguarded(app, "UPDATE audit_event SET facts = '{}' WHERE organisation_id = $1 AND sequence = 7", [
      organisationId(),
    ]);
    // Of what was looked at before, a check of the whole tells.
    expect((await verification()).at('brokenAt')).toBe(1_502);
    await start();
    await runJobs(app, ['audit.verify']);
    expect((await verification()).body).toMatchObject({ intact: false, brokenAt: 7, running: false });

    // Asked for while one is under way: the next one, which goes on after it.
    const [begun, asked] = [new EventEmitter(), new EventEmitter()];
    const beginning = once(begun, 'begun');
    const check = app.nest.get(Database).transaction(actor, async () => {
      await app.nest.get(VerificationRepository).read();
      const asking = once(asked, 'asked');
      begun.emit('begun');
      await asking;
      await app.nest.get(Verification).checkWhole(organisationId());
    });
    await beginning;
    expect((await start()).body).toMatchObject({ running: true });
    asked.emit('asked');
    await check;
    expect((await verification()).body).toMatchObject({ brokenAt: 7, running: true });
    await runJobs(app, ['audit.verify']);
    expect((await verification()).body).toMatchObject({ brokenAt: 7, running: false });
  });

  it('names the record that was changed, and whose it is', async () => {
    const { enrolment, signOffId } = await signedUnit(app);
    const token = app.actors.home.auditor.token;
    const examined = () => app.call('GET', '/audit/verification', { token });
    expect((await examined()).body).toMatchObject({ intact: true, damaged: 0, damage: [] });
    expect((await examined()).at('rows')).toBeGreaterThan(50);
    const [judgement] = await sql(
      app.database.superuserUrl,
      'SELECT id FROM judgement WHERE enrolment_id = $1 ORDER BY id LIMIT 1',
      [enrolment.id],
    );
    await unguarded(
      app,
      "UPDATE judgement SET verdict = 'not_yet' WHERE id = $1; UPDATE sign_off SET printed_name = '別人' WHERE id = $2",
      [judgement?.['id'], signOffId],
    );
    const found = await examined();
    const unit = {
      enrolmentId: enrolment.id,
      candidate: enrolment.candidate.displayName,
      unit: '測試單元',
    };
    expect(found.body).toMatchObject({ intact: false, brokenAt: null });
    expect(found.at('damage')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ record: 'judgement', key: judgement?.['id'], what: 'altered', unit }),
        expect.objectContaining({ record: 'sign_off', key: signOffId, what: 'altered', unit }),
      ]),
    );
  });

  describe('leaves checkpoints', () => {
    it('after each signature', async () => {
      const { enrolment } = await signedUnit(app);
      const [event] = await sql(
        app.database.superuserUrl,
        "SELECT sequence::int, encode(hash, 'hex') AS hash FROM audit_event WHERE enrolment_id = $1 AND action = 'sign-off.signed'",
        [enrolment.id],
      );
      await runJobs(app, ['audit.checkpoint']);
      const { good } = await new CheckpointFile(app.config.dataDir).read();
      expect(good).toContainEqual(expect.objectContaining(event));
    });

    it('of every organisation, when its chain has moved, and at the end', async () => {
      const other = await app.actors.organisation();
      const written = async () =>
        (await new CheckpointFile(app.config.dataDir).read()).good
          .filter((line) => [staff.organisationId, other.organisationId].includes(line.organisationId))
          .map((line) => [line.organisationId === other.organisationId ? 'other' : 'own', line.sequence]);
      await record(2);
      await record(1, other.admin.actor);
      const checkpoints = app.nest.get(WriteCheckpoints);
      await checkpoints.run();
      await checkpoints.run();
      expect((await written()).sort()).toEqual([
        ['other', 1],
        ['own', 2],
      ]);
      await record(1);
      await checkpoints.beforeApplicationShutdown();
      expect(await written()).toHaveLength(3);
      expect((await written())[2]).toEqual(['own', 3]);
      expect(statSync(join(app.config.dataDir, 'audit-checkpoint-key.pem')).mode & 0o777).toBe(0o600);
    });

    it('that believe no line without a signature of their own', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'attest-test-checkpoints-'));
      const file = new CheckpointFile(folder);
      const at = new Date().toISOString();
      const genuine = { organisationId: staff.organisationId, sequence: 1, hash: 'ab'.repeat(32), at };
      await file.append([genuine]);
      const path = join(folder, 'audit-checkpoints.jsonl');
      const line = readFileSync(path, 'utf8').trim();
      writeFileSync(
        path,
        `${line}\n${line.replace('"sequence":1', '"sequence":2')}\nrubbish\n${line.slice(0, 40)}`,
      );
      expect(await file.read()).toMatchObject({
        good: [genuine],
        problems: [
          { line: 2, what: 'forged' },
          { line: 3, what: 'forged' },
        ],
      });
      rmSync(folder, { recursive: true });
    });
  });
});

const literal = (value: unknown): string =>
  Array.isArray(value)
    ? `ARRAY[${value.map(literal).join(', ')}]`
    : typeof value === 'number'
      ? String(value)
      : `'${value instanceof Date ? value.toISOString() : String(value)}'`;

/** Changes an early event and computes every link after it anew, head included: by itself the chain fits again. */
const reseal = (organisation: string): string => `
  DO $do$
  DECLARE e audit_event%ROWTYPE; before bytea := sha256(convert_to('${organisation}', 'UTF8'));
  BEGIN
    FOR e IN SELECT * FROM audit_event WHERE organisation_id = '${organisation}' ORDER BY sequence LOOP
      IF e.sequence = 2 THEN e.facts := '{"count": 42}'; END IF;
      e.previous_hash := before;
      e.record := jsonb_set(e.record::jsonb, '{facts}', e.facts)::text;
      e.hash := sha256(before || convert_to(e.record, 'UTF8'));
      before := e.hash;
      UPDATE audit_event SET facts = e.facts, record = e.record, previous_hash = e.previous_hash, hash = e.hash
       WHERE organisation_id = e.organisation_id AND sequence = e.sequence;
    END LOOP;
    UPDATE audit_head SET hash = before WHERE organisation_id = '${organisation}';
  END $do$`;
