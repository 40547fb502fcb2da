import { createApp, type TestApp } from '../../../test/support/app';
import type { TestMember } from '../../../test/support/actors';
import { bringIn, detailOf, documentAs, settleAll, step } from '../../../test/support/imports';
import type { Answer } from '../../../test/support/request';
import { sql } from '../../../test/support/sql';
import type { ImportDetail } from './imports.dto';

let app: TestApp;
let first: TestMember;
let second: TestMember;
let count = 100;

beforeAll(async () => {
  app = await createApp();
  first = app.actors.home.author;
  second = await app.actors.member({ roles: ['author'], displayName: '另一位' });
});
afterAll(() => app.close());

const bring = (code = `INM3513-${(count += 1)}`) => bringIn(app, first, documentAs('INM3513-005', code));
const edit = (detail: ImportDetail, body: object, { by = first, version = 0 } = {}): Promise<Answer> =>
  app.call('POST', `/imports/${detail.id}/edits`, { token: by.token, ifMatch: version, body });
const elements = ({ reading }: ImportDetail) => reading.units.flatMap((unit) => unit.elements);
const element = (detail: ImportDetail, code: string) => {
  const found = elements(detail).find((each) => each.code === code);
  if (!found) throw new Error(`No ${code}.`);
  return found;
};
const indicator = (detail: ImportDetail, under: string, code: string) => {
  const found = element(detail, under).indicators.find((each) => each.code === code);
  if (!found) throw new Error(`No ${code} under ${under}.`);
  return found;
};
const setText = (detail: ImportDetail, text: string, reason = '') => ({
  ...{ kind: 'indicator', at: indicator(detail, 'T9.1', 'P9.1.1').at, op: 'set-text', text, reason },
});

describe('an edit of what was read', () => {
  it('changes the text, keeps the published wording, and can be taken back', async () => {
    const detail = await bring();
    const before = indicator(detail, 'T9.1', 'P9.1.1');
    const after = detailOf(await edit(detail, setText(detail, ' 改過的\n文字 ', '錯字')));
    const now = indicator(after, 'T9.1', 'P9.1.1');
    expect([now.text, now.raw, after.version]).toEqual(['改過的 文字', before.raw, detail.version + 1]);
    expect(after.edits).toEqual([
      {
        ...{ kind: 'indicator', at: before.at, version: 1, published: before.text },
        edits: [
          expect.objectContaining({
            ...{ op: 'set-text', before: before.text, after: '改過的 文字', reason: '錯字' },
            ...{ carriedOver: false, by: expect.objectContaining({ id: first.id }) as unknown },
          }),
        ],
      },
    ]);
    const undo = (version: number) =>
      app.call('DELETE', `/imports/${detail.id}/edits/${after.edits[0]?.edits[0]?.id ?? ''}`, {
        ...{ token: first.token, ifMatch: version },
      });
    expect((await undo(0)).status).toBe(412);
    const back = detailOf(await undo(1));
    expect([indicator(back, 'T9.1', 'P9.1.1').text, back.edits[0]?.version, back.edits[0]?.edits]).toEqual([
      before.text,
      2,
      [],
    ]);
    expect((await undo(2)).status).toBe(404);
    expect(
      await sql(
        app.database.superuserUrl,
        'SELECT op FROM reading_edit WHERE import_id = $1 ORDER BY sequence',
        [detail.id],
      ),
    ).toEqual([{ op: 'set-text' }, { op: 'undo' }]);
  });

  it('moves an indicator to another element and puts it in order there', async () => {
    const detail = await bring();
    const { at } = indicator(detail, 'T9.1', 'P9.1.1');
    const to = element(detail, 'T8.1');
    const moved = detailOf(await edit(detail, { kind: 'indicator', at, op: 'move', to: to.at }));
    expect(element(moved, 'T8.1').indicators.map(({ code }) => code)).toEqual([
      ...to.indicators.map(({ code }) => code),
      'P9.1.1',
    ]);
    const placed = detailOf(
      await edit(moved, { kind: 'indicator', at, op: 'place', before: to.indicators[0]?.at }, { version: 1 }),
    );
    expect(element(placed, 'T8.1').indicators[0]?.code).toBe('P9.1.1');
    expect(placed.edits[0]?.edits.map(({ op, before, after }) => [op, before, after])).toEqual([
      ['move', 'T9.1', 'T8.1'],
      ['place', null, 'P8.1.1'],
    ]);
  });

  it('refuses what cannot be', async () => {
    const detail = await bring();
    const { at } = indicator(detail, 'T9.1', 'P9.1.1');
    const codeOf = async (body: object) =>
      (await edit(detail, { kind: 'indicator', at, ...body })).at('code');
    expect(await codeOf({ at: { line: 1, column: 1 }, op: 'set-text', text: 'x' })).toBe('edit.no_item');
    expect(await codeOf({ op: 'set-text', text: ' ' })).toBe('validation');
    expect(await codeOf({ op: 'set-text' })).toBe('validation');
    expect(await codeOf({ op: 'undo' })).toBe('validation');
    expect(await codeOf({ op: 'move' })).toBe('validation');
    expect(await codeOf({ op: 'move', to: at })).toBe('edit.not_movable');
    expect(await codeOf({ op: 'place' })).toBe('validation');
    expect(await codeOf({ op: 'place', before: indicator(detail, 'T9.2', 'P9.2.1').at })).toBe(
      'edit.not_beside',
    );
    expect(await codeOf({ op: 'set-text', text: indicator(detail, 'T9.1', 'P9.1.1').text })).toBe(
      'edit.nothing_changes',
    );
    const attitude = detail.reading.attitudes[0]?.at;
    expect(await codeOf({ kind: 'attitude', at: attitude, op: 'move', to: element(detail, 'T8.1').at })).toBe(
      'edit.not_movable',
    );
    const without = await app.call('POST', `/imports/${detail.id}/edits`, {
      token: first.token,
      body: setText(detail, 'x'),
    });
    expect(without.status).toBe(428);
  });

  it('of two people at once: the second is told, and another item is not disturbed', async () => {
    const detail = await bring();
    const answers = await Promise.all([
      edit(detail, setText(detail, '甲的文字')),
      edit(detail, setText(detail, '乙的文字'), { by: second }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect(answers.find(({ status }) => status === 412)?.at('facts.version')).toBe(1);
    const other = { kind: 'element', at: element(detail, 'T9.2').at, op: 'set-text', text: '別的名稱' };
    const untouched = await edit(detail, other, { by: second });
    expect([untouched.status, element(detailOf(untouched), 'T9.2').title]).toEqual([201, '別的名稱']);
  });

  it('is not possible while in review, nor at the moment it is submitted', async () => {
    const ready = await settleAll(app, first, await bring());
    const [sent, changed] = await Promise.all([
      step(app, first, ready, 'submission'),
      edit(ready, setText(ready, '改過'), { by: second }),
    ]);
    // Whoever was first: never both, since what is reviewed is what was seen.
    expect([
      [200, 409],
      [412, 201],
    ]).toContainEqual([sent.status, changed.status]);
    const again =
      sent.status === 200
        ? detailOf(sent)
        : detailOf(await step(app, first, detailOf(changed), 'submission'));
    const refused = await edit(again, setText(again, '再改'), { version: again.edits[0]?.version ?? 0 });
    expect([refused.status, refused.at('code')]).toEqual([409, 'import.in_review']);
  });
});

describe('edits are used again', () => {
  it('when the same document comes back, and where another edition says the same', async () => {
    const detail = await bring('INM3513-600');
    const once = detailOf(await edit(detail, setText(detail, '改過的文字', '錯字'), { by: second }));
    const title = { kind: 'element', at: element(once, 'T10.1').at, op: 'set-text', text: '別的名稱' };
    await edit(once, title);
    const same = await bring('INM3513-600');
    expect(indicator(same, 'T9.1', 'P9.1.1').text).toBe('改過的文字');
    expect(
      same.edits.flatMap(({ edits }) => edits.map(({ carriedOver, by }) => [carriedOver, by.id])),
    ).toEqual([
      [true, second.id],
      [true, first.id],
    ]);
    const changed = documentAs('INM3513-005', 'INM3513-600v2')
      .toString('utf8')
      .replace('T10.1 檢討期程表', 'T10.1 全新的任務');
    const next = await bringIn(app, first, Buffer.from(changed));
    expect(element(next, 'T10.1').title).toBe('全新的任務');
    expect(next.edits.map(({ kind }) => kind)).toEqual(['indicator']);
    // Taken back there, it does not come again from before.
    await app.call('DELETE', `/imports/${next.id}/edits/${next.edits[0]?.edits[0]?.id ?? ''}`, {
      ...{ token: first.token, ifMatch: 1 },
    });
    expect(indicator(await bring('INM3513-600v3'), 'T9.1', 'P9.1.1').text).not.toBe('改過的文字');
  });
});

describe('a release of an edited reading', () => {
  it('holds the text as edited, what is printed, and where they differ', async () => {
    const ready = await settleAll(app, first, await bring());
    const published = indicator(ready, 'T9.1', 'P9.1.1');
    const edited = detailOf(await edit(ready, setText(ready, '改過的文字', '錯字')));
    const moved = detailOf(
      await edit(edited, {
        ...{ kind: 'indicator', at: indicator(edited, 'T9.2', 'P9.2.1').at, op: 'move' },
        to: element(edited, 'T9.1').at,
      }),
    );
    const sent = detailOf(await step(app, first, moved, 'submission'));
    const id = (await step(app, second, sent, 'publish')).textAt('id');
    const release = await app.call('GET', `/releases/${id}`, { token: app.as('assessor') });
    expect(release.at('edits')).toEqual([
      {
        ...{ kind: 'indicator', unit: 'T9', code: 'P9.1.1', text: '改過的文字', published: published.text },
        ...{ movedFrom: null, reordered: false, reasons: ['錯字'] },
      },
      expect.objectContaining({ code: 'P9.2.1', published: null, movedFrom: 'T9.2' }),
    ]);
    const [row] = await sql(
      app.database.superuserUrl,
      `SELECT text, raw FROM indicator WHERE release_id = $1 AND code = 'P9.1.1'`,
      [id],
    );
    expect(row).toEqual({ text: '改過的文字', raw: published.raw });
  });
});

describe('many findings at once', () => {
  const alike = (detail: ImportDetail) => {
    const open = detail.findings.filter(({ choices }) => choices.some(({ accepts }) => accepts === null));
    const kind = open.find(({ code }, index) => open.findIndex((each) => each.code === code) < index)?.code;
    const group = open.filter(({ code }) => code === kind);
    const choiceId = group[0]?.choices.find(({ accepts }) => accepts === null)?.id ?? '';
    return { group, choiceId };
  };
  const decideAll = (detail: ImportDetail, body: object, by = first) =>
    app.call('POST', `/imports/${detail.id}/decisions`, { token: by.token, body });
  const shown = (group: ImportDetail['findings']) => group.map(({ id, version }) => ({ id, version }));

  it('of a kind are settled together, each on the record, and taken back together', async () => {
    const detail = await bringIn(app, first, documentAs('BAS2421-003v2', 'BAS2421-103v2'));
    const { group, choiceId } = alike(detail);
    expect(group.length).toBeGreaterThan(1);
    const after = detailOf(
      await decideAll(detail, { findings: shown(group), choiceId, reason: '同一個原因' }),
    );
    const ids = new Set(group.map(({ id }) => id));
    const decided = after.findings.filter(({ id }) => ids.has(id));
    expect(
      decided.map(({ decision }) => [decision?.choiceId, decision?.reason, decision?.decidedBy.id]),
    ).toEqual(group.map(() => [choiceId, '同一個原因', first.id]));
    expect(after.version).toBe(detail.version + 1);
    const events = await sql(
      app.database.superuserUrl,
      `SELECT subject_id FROM audit_event WHERE action = 'finding.decided' AND subject_id = ANY ($1::uuid[])`,
      [[...ids]],
    );
    expect(events).toHaveLength(group.length);
    const back = detailOf(await decideAll(after, { findings: shown(decided), choiceId: null }));
    expect(back.findings.filter(({ id, decision }) => ids.has(id) && decision !== null)).toEqual([]);
  });

  it('are settled all or none, and only those of a kind', async () => {
    const detail = await bringIn(app, first, documentAs('BAS2421-003v2', 'BAS2421-104v2'));
    const { group, choiceId } = alike(detail);
    const [one] = group;
    await app.call('PUT', `/imports/${detail.id}/findings/${one?.id ?? ''}/decision`, {
      ...{ token: second.token, ifMatch: one?.version, body: { choiceId } },
    });
    const stale = await decideAll(detail, { findings: shown(group), choiceId });
    expect([stale.status, stale.at('facts.findingIds')]).toEqual([412, [one?.id]]);
    const rows = await sql(
      app.database.superuserUrl,
      'SELECT count(*)::int AS n FROM finding WHERE import_id = $1 AND choice_id IS NOT NULL',
      [detail.id],
    );
    expect(rows).toEqual([{ n: 1 }]);
    const other = detail.findings.find(({ code }) => code !== one?.code);
    const mixed = await decideAll(detail, {
      ...{ findings: [...shown(group.slice(1)), { id: other?.id, version: 1 }], choiceId },
    });
    expect(mixed.at('code')).toBe('finding.not_alike');
    const unknown = await decideAll(detail, { findings: shown(group.slice(1)), choiceId: 'no-such' });
    expect(unknown.at('code')).toBe('finding.choice_unknown');
  });

  it('are looked through, by whom first stays, and nothing is stale for it', async () => {
    const detail = await bringIn(app, first, documentAs('BAS2421-003v2', 'BAS2421-105v2'));
    const kept = detail.findings.filter(({ grade }) => grade !== 'decide');
    expect(detail.toLook).toBe(kept.filter(({ decision }) => decision === null).length);
    const look = (ids: string[], by = first, lookedThrough = true) =>
      app.call('POST', `/imports/${detail.id}/looked-through`, {
        token: by.token,
        body: { findingIds: ids, lookedThrough },
      });
    const [one] = kept;
    await look([one?.id ?? '']);
    const all = detailOf(
      await look(
        kept.map(({ id }) => id),
        second,
      ),
    );
    expect([all.toLook, all.version]).toEqual([0, detail.version]);
    expect(all.findings.find(({ id }) => id === one?.id)?.lookedThrough?.by.id).toBe(first.id);
    const again = detailOf(await look([one?.id ?? ''], second, false));
    expect([again.toLook, again.findings.find(({ id }) => id === one?.id)?.lookedThrough]).toEqual([1, null]);
    expect((await look(['0198f2a0-0000-7000-8000-000000000000'])).status).toBe(404);
  });
});
