import { readFileSync } from 'node:fs';
import { readStandard } from '@attest/standard-reader';
import type { TestMember } from '../../../test/support/actors';
import { createApp, type TestApp } from '../../../test/support/app';
import { valueAt } from '../../../test/support/request';
import { queueBehind } from '../../../test/support/queue';
import { sql } from '../../../test/support/sql';
import { Database } from '../../platform/database/database';
import { PublishReading } from '../standards/publish-reading';

describe('a second language beside a published standard', () => {
  let app: TestApp;
  let releaseId: string;
  let indicatorId: string;
  let unitId: string;
  let knowledge: { id: string; items: number };
  let translator: TestMember;
  let checker: TestMember;
  let before: unknown;
  beforeAll(async () => {
    app = await createApp();
    translator = app.actors.home.author;
    checker = await app.actors.member({ roles: ['author'] });
    const { reading } = readStandard(
      readFileSync(new URL('../../../../../samples/INM3513-005.txt', import.meta.url)),
    );
    const release = await app.nest
      .get(Database)
      .transaction(translator.actor, () =>
        app.nest.get(PublishReading).publish(translator.actor, { reading, importId: null }),
      );
    releaseId = release.id;
    const rows = await sql(
      app.database.superuserUrl,
      `SELECT (SELECT id FROM unit WHERE release_id = $1 ORDER BY position LIMIT 1) AS unit,
              (SELECT id FROM indicator WHERE release_id = $1 ORDER BY code LIMIT 1) AS indicator,
              (SELECT json_build_object('id', id, 'items', jsonb_array_length(items)) FROM competence_item
                WHERE release_id = $1 AND jsonb_array_length(items) > 1 LIMIT 1) AS knowledge`,
      [releaseId],
    );
    indicatorId = String(rows[0]?.['indicator']);
    unitId = String(rows[0]?.['unit']);
    const item = rows[0]?.['knowledge'];
    knowledge = { id: String(valueAt(item, 'id')), items: Number(valueAt(item, 'items')) };
    before = (await read(translator)).release;
  });
  afterAll(() => app.close());

  const read = async (member: TestMember) => {
    const answer = await app.call('GET', `/releases/${releaseId}/translations`, { token: member.token });
    const release = await app.call('GET', `/releases/${releaseId}`, { token: member.token });
    return { lines: answer.at('lines'), release: release.body };
  };
  const write = (member: TestMember, version: number, text: string, sourceId = indicatorId, part = 0) =>
    app.call('PUT', `/releases/${releaseId}/translations/${sourceId}`, {
      token: member.token,
      ifMatch: version,
      body: { locale: 'en', part, text },
    });
  const decide = (member: TestMember, decision: string, version: number, sourceId = indicatorId) =>
    app.call('POST', `/releases/${releaseId}/translations/decisions`, {
      token: member.token,
      body: { locale: 'en', decision, lines: [{ sourceId, part: 0, version }] },
    });

  it('is written, checked by somebody else, put in use, and only then shown to readers', async () => {
    const written = await write(translator, 0, ' Confirm the work requirements. ');
    expect([
      written.status,
      written.headers['etag'],
      written.at('newest.text'),
      written.at('newest.state'),
    ]).toEqual([200, '"1"', 'Confirm the work requirements.', 'draft']);
    expect((await read(app.actors.home.candidate)).lines).toEqual([]);

    const own = await decide(translator, 'check', 1);
    expect([own.status, own.at('code')]).toEqual([403, 'translation.second_person']);
    const early = await decide(checker, 'use', 1);
    expect([early.status, early.at('code')]).toEqual([409, 'translation.not_in_state']);
    expect((await decide(checker, 'check', 1)).at('lines.0.newest.state')).toBe('checked');
    expect((await read(app.actors.home.candidate)).lines).toEqual([]);
    expect((await decide(translator, 'use', 1)).status).toBe(200);

    expect((await read(app.actors.home.candidate)).lines).toMatchObject([
      {
        sourceKind: 'indicator',
        sourceId: indicatorId,
        newest: null,
        inUse: {
          text: 'Confirm the work requirements.',
          translator: { id: translator.id },
          checkedBy: { id: checker.id },
        },
      },
    ]);
  });

  it('keeps what is in use while a further wording is worked on, and every wording there was', async () => {
    expect((await write(checker, 1, 'Confirm what the work needs.')).at('newest')).toMatchObject({
      version: 2,
      state: 'draft',
      checkedBy: null,
    });
    expect((await read(app.actors.home.candidate)).lines).toMatchObject([
      { inUse: { version: 1, text: 'Confirm the work requirements.' } },
    ]);
    expect((await decide(translator, 'check', 2)).status).toBe(200);
    expect((await decide(translator, 'use', 2)).status).toBe(200);
    expect((await read(app.actors.home.candidate)).lines).toMatchObject([{ inUse: { version: 2 } }]);
    const kept = await sql(
      app.database.superuserUrl,
      'SELECT version, text FROM translation WHERE source_id = $1 ORDER BY version',
      [indicatorId],
    );
    expect(kept.map(({ version }) => version)).toEqual([1, 2]);
    await expect(sql(app.database.superuserUrl, `UPDATE translation SET text = 'other'`)).rejects.toThrow(
      /record_is_append_only/,
    );
  });

  it('does not overwrite what somebody else wrote meanwhile', async () => {
    for (const version of [0, 1, 9]) {
      const answer = await write(translator, version, 'Late.');
      expect([answer.status, answer.at('code')]).toEqual([412, 'stale']);
    }
    const stale = await decide(checker, 'withdraw', 1);
    expect([stale.status, stale.at('code')]).toEqual([412, 'stale']);
  });

  it('says to a decision that waited for another wording that it is stale, not that the line is gone', async () => {
    await write(translator, 0, 'A unit', unitId);
    const [written, decided] = await queueBehind(app, 'translation_line', unitId, [
      () => write(translator, 1, 'The unit', unitId),
      () => decide(checker, 'check', 1, unitId),
    ]);
    expect(written?.status).toBe(200);
    expect([decided?.status, decided?.at('code')]).toEqual([412, 'stale']);
  });

  it('is shown to nobody any more once withdrawn', async () => {
    expect((await decide(checker, 'withdraw', 2)).status).toBe(200);
    expect((await read(app.actors.home.candidate)).lines).toEqual([]);
    expect((await write(translator, 2, 'Again.')).at('newest.state')).toBe('draft');
  });

  it('takes sub-items one by one, and refuses lines that are not there', async () => {
    expect((await write(translator, 0, 'Last item', knowledge.id, knowledge.items)).status).toBe(200);
    expect((await write(translator, 0, 'Beyond', knowledge.id, knowledge.items + 1)).status).toBe(404);
    expect((await write(translator, 0, 'A standard', releaseId)).status).toBe(200);
    expect((await write(translator, 0, 'Somebody', translator.id)).status).toBe(404);
    expect((await write(translator, 1, '   ', releaseId)).status).toBe(422);
  });

  it('decides all lines named or none', async () => {
    const answer = await app.call('POST', `/releases/${releaseId}/translations/decisions`, {
      token: checker.token,
      body: {
        decision: 'check',
        lines: [
          { sourceId: releaseId, part: 0, version: 1 },
          { sourceId: knowledge.id, part: knowledge.items, version: 7 },
        ],
      },
    });
    expect(answer.status).toBe(412);
    const rows = await sql(
      app.database.superuserUrl,
      `SELECT state FROM translation_line WHERE source_id = $1`,
      [releaseId],
    );
    expect(rows).toEqual([{ state: 'draft' }]);
  });

  it('leaves the published text and its fingerprint alone', async () => {
    expect((await read(translator)).release).toEqual(before);
  });

  it('leaves its steps in the audit trail, without a word of the text', async () => {
    const rows = await sql(
      app.database.superuserUrl,
      `SELECT DISTINCT action FROM audit_event WHERE action LIKE 'translation.%' ORDER BY action`,
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'translation.checked',
      'translation.used',
      'translation.withdrawn',
      'translation.written',
    ]);
    const told = await sql(
      app.database.superuserUrl,
      `SELECT count(*)::integer AS n FROM audit_event e WHERE e::text LIKE '%Confirm%'`,
    );
    expect(told).toEqual([{ n: 0 }]);
  });
});
