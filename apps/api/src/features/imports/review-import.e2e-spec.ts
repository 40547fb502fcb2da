import { createApp, type TestApp } from '../../../test/support/app';
import type { Staff, TestMember } from '../../../test/support/actors';
import { bringIn, detailOf, documentAs, settleAll, step } from '../../../test/support/imports';
import { sql } from '../../../test/support/sql';
import type { ImportDetail } from './imports.dto';

let app: TestApp;
let home: Staff;
let first: TestMember;
let second: TestMember;
let count = 100;

beforeAll(async () => {
  app = await createApp();
  home = app.actors.home;
  first = home.author;
  second = await app.actors.member({ roles: ['author'], displayName: '另一位' });
});
afterAll(() => app.close());

const draft = async (by = first): Promise<ImportDetail> => {
  count += 1;
  return settleAll(app, by, await bringIn(app, by, documentAs('KRM4R0864v2', `KRM4R0${count}v1`)));
};
const submitted = async (by = first): Promise<ImportDetail> =>
  detailOf(await step(app, by, await draft(by), 'submission', { note: '三項都依原文' }));
const rows = (text: string, values: unknown[] = []) => sql(app.database.superuserUrl, text, values);

describe('sending to review', () => {
  it('waits until nothing is left to decide', async () => {
    const undecided = await bringIn(app, first, documentAs('INM3513-005', 'INM3513-701'));
    const answer = await step(app, first, undecided, 'submission');
    expect([answer.status, answer.at('code'), answer.at('facts.count')]).toEqual([
      422,
      'import.undecided',
      undecided.toDecide,
    ]);
  });

  it('freezes the import and shows both authors whose turn it is', async () => {
    const mine = await submitted();
    expect([mine.state, mine.reviews.map(({ step: name, note }) => [name, note])]).toEqual([
      'in_review',
      [['submitted', '三項都依原文']],
    ]);
    expect(mine.abilities).toEqual({
      ...{ decide: false, submit: false, return: true, publish: false, discard: false },
      hasOtherAuthors: true,
    });
    const theirs = detailOf(await app.call('GET', `/imports/${mine.id}`, { token: second.token }));
    expect(theirs.abilities).toMatchObject({ return: true, publish: true });
    const list = await app.call('GET', '/imports?state=in_review', { token: second.token });
    expect([list.at('items.0.id'), list.at('items.0.latestReview.by.id')]).toEqual([mine.id, first.id]);
    expect((await app.call('GET', '/imports?state=else', { token: second.token })).at('code')).toBe(
      'validation',
    );

    const [finding] = mine.findings;
    const decided = await app.call('PUT', `/imports/${mine.id}/findings/${finding?.id ?? ''}/decision`, {
      ...{ token: second.token, ifMatch: finding?.version },
      body: { choiceId: 'as-printed' },
    });
    expect([decided.status, decided.at('code')]).toEqual([409, 'import.in_review']);
    const thrownAway = await step(app, first, mine, 'discard');
    expect([thrownAway.status, thrownAway.at('code')]).toEqual([409, 'import.in_review']);
    const again = await step(app, first, mine, 'submission');
    expect([again.status, again.at('code')]).toEqual([409, 'import.in_review']);
  });

  it('is for the version that was looked at', async () => {
    const ready = await draft();
    const old = await step(app, first, { id: ready.id, version: ready.version - 1 }, 'submission');
    expect([old.status, old.at('code')]).toEqual([412, 'stale']);
    const without = await app.call('POST', `/imports/${ready.id}/submission`, {
      token: first.token,
      body: {},
    });
    expect(without.status).toBe(428);
  });
});

describe('the reviewer', () => {
  it('sends back with a reason, which stays on the record', async () => {
    const mine = await submitted();
    const silent = await step(app, second, mine, 'return', { reason: ' ' });
    expect([silent.status, silent.at('code')]).toEqual([422, 'validation']);
    const back = detailOf(await step(app, second, mine, 'return', { reason: '註 2 請再對一次。' }));
    expect([back.state, back.abilities.decide]).toEqual(['open', true]);
    const once = await step(app, second, back, 'return', { reason: '再一次' });
    expect([once.status, once.at('code')]).toEqual([409, 'import.not_in_review']);
    const anew = detailOf(await step(app, first, back, 'submission'));
    expect(anew.reviews.map(({ step: name, by, note }) => [name, by.id, note])).toEqual([
      ['submitted', first.id, '三項都依原文'],
      ['returned', second.id, '註 2 請再對一次。'],
      ['submitted', first.id, ''],
    ]);
    expect((await step(app, second, anew, 'publish')).status).toBe(201);
  });

  it('is another than who submitted; who submitted may take it back', async () => {
    const mine = await submitted();
    const own = await step(app, first, mine, 'publish');
    expect([own.status, own.at('code')]).toEqual([403, 'import.second_person']);
    expect(detailOf(await step(app, first, mine, 'return', { reason: '還要改' })).state).toBe('open');
  });

  it('may be who brought it in, when another one decided and submitted', async () => {
    const brought = await bringIn(app, first, documentAs('KRM4R0864v2', 'KRM4R0801v1'));
    const sent = detailOf(await step(app, second, await settleAll(app, second, brought), 'submission'));
    expect((await step(app, second, sent, 'publish')).at('code')).toBe('import.second_person');
    expect((await step(app, first, sent, 'publish')).status).toBe(201);
  });

  it('publishes exactly what was looked at', async () => {
    const mine = await submitted();
    const published = await step(app, second, mine, 'publish');
    expect(published.status).toBe(201);
    const after = detailOf(await app.call('GET', `/imports/${mine.id}`, { token: first.token }));
    const [sent, done] = after.reviews;
    expect([done?.step, done?.by.id, done?.contentSha256]).toEqual([
      'published',
      second.id,
      sent?.contentSha256,
    ]);
    expect([after.state, after.releaseId]).toEqual(['published', published.at('id')]);

    const tampered = await submitted();
    await rows(
      `UPDATE standard_import SET reading = jsonb_set(reading, '{standard,name}', '"別的名稱"') WHERE id = $1`,
      [tampered.id],
    );
    const refused = await step(app, second, tampered, 'publish');
    expect([refused.status, refused.at('code')]).toEqual([409, 'import.changed_since_review']);
    expect(await rows('SELECT 1 FROM release WHERE import_id = $1', [tampered.id])).toEqual([]);
  });

  it('and the one who takes it back at the same moment: one of the two happens', async () => {
    for (let round = 0; round < 4; round += 1) {
      const mine = await submitted();
      const [published, returned] = await Promise.all([
        step(app, second, mine, 'publish'),
        step(app, first, mine, 'return', { reason: '還要改' }),
      ]);
      const [row] = await rows('SELECT state, release_id FROM standard_import WHERE id = $1', [mine.id]);
      const steps = await rows('SELECT step FROM import_review WHERE import_id = $1 ORDER BY made_at, id', [
        mine.id,
      ]);
      if (published.status === 201) {
        expect([returned.status, returned.at('code'), row?.['state']]).toEqual([
          409,
          'import.closed',
          'published',
        ]);
      } else {
        expect([published.status, published.at('code')]).toEqual([412, 'stale']);
        expect([returned.status, row?.['state'], row?.['release_id']]).toEqual([200, 'open', null]);
      }
      expect(steps).toHaveLength(2);
    }
  });
});

describe('without review', () => {
  it('nobody publishes what they prepared themselves, where there is somebody else', async () => {
    const ready = await draft();
    expect(ready.abilities).toMatchObject({ submit: true, publish: false });
    expect((await step(app, first, ready, 'publish')).at('code')).toBe('import.second_person');
    const direct = await step(app, second, ready, 'publish');
    expect(direct.status).toBe(201);
    const after = detailOf(await app.call('GET', `/imports/${ready.id}`, { token: first.token }));
    expect(after.reviews.map(({ step: name, by }) => [name, by.id])).toEqual([['published', second.id]]);
  });

  it('who decided on it had a hand in it', async () => {
    const brought = await bringIn(app, first, documentAs('INM3513-005', 'INM3513-801'));
    const both = await settleAll(app, second, brought);
    expect((await step(app, second, both, 'publish')).at('code')).toBe('import.second_person');
  });

  it('the only author of an organisation may publish alone, and is told so', async () => {
    const { author } = app.actors.away;
    const ready = await settleAll(
      app,
      author,
      await bringIn(app, author, documentAs('KRM4R0864v2', 'KRM4R0900v1')),
    );
    expect(ready.abilities).toMatchObject({ publish: true, hasOtherAuthors: false });
    expect((await step(app, author, ready, 'publish')).status).toBe(201);
  });
});

describe('what is on the record of a review', () => {
  it('names the version and the content, and is never changed', async () => {
    const mine = await submitted();
    const [row] = await rows(
      `SELECT version, encode(content_sha256, 'hex') AS sha FROM import_review WHERE import_id = $1`,
      [mine.id],
    );
    expect([row?.['version'], row?.['sha']]).toEqual([mine.version - 1, mine.latestReview?.contentSha256]);
    await expect(rows(`UPDATE import_review SET note = 'x' WHERE import_id = $1`, [mine.id])).rejects.toThrow(
      /record_is_append_only/,
    );
  });

  it('stands in the audit trail without its words', async () => {
    const events = await rows(
      `SELECT action, facts FROM audit_event WHERE action IN ('import.submitted', 'import.returned')`,
    );
    expect(new Set(events.map(({ action }) => action))).toEqual(
      new Set(['import.submitted', 'import.returned']),
    );
    expect(JSON.stringify(events)).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
