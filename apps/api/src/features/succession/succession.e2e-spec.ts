import type { RuleOverride } from '@attest/domain';
import { createApp, type TestApp } from '../../../test/support/app';
import { superuserSql } from '../../../test/support/assessment';
import { bringIn, documentAs, settleAll, step } from '../../../test/support/imports';
import { followers } from '../evidence-rules/follow-rules';

let app: TestApp;
beforeAll(async () => {
  app = await createApp();
});
afterAll(() => app.close());

const author = () => app.actors.home.author;
const bring = async (edition: string) => {
  const document = documentAs('KRM4R0864v2', `KRM4R0864${edition}`);
  return settleAll(app, author(), await bringIn(app, author(), document));
};
const publish = async (edition: string, options: object = {}) => {
  const published = await step(app, author(), await bring(edition), 'publish', options);
  expect([published.status, published.text]).toEqual([201, published.text]);
  return published;
};
const partsOf = async (releaseId: string) => {
  const [row] = await superuserSql(
    app,
    `SELECT (SELECT id FROM unit WHERE release_id = $1) AS unit,
      (SELECT id FROM indicator WHERE release_id = $1 ORDER BY position, id LIMIT 1) AS indicator,
      (SELECT code FROM indicator WHERE release_id = $1 ORDER BY position, id LIMIT 1) AS code`,
    [releaseId],
  );
  return { unit: String(row?.['unit']), indicator: String(row?.['indicator']), code: String(row?.['code']) };
};
const rules = () => app.call('GET', '/evidence-rules', { token: author().token });
const overrides = async (): Promise<unknown> => (await rules()).at('rules.overrides');

describe('a new edition', () => {
  it('takes over the rules and tools of the units of the edition it supersedes, unless told not to', async () => {
    const first = (await publish('v2')).textAt('id');
    const before = await partsOf(first);
    const standing = await rules();
    const differs = [
      { scope: 'unit', id: before.unit, kind: 'indicator', rules: { pieces: 3 } },
      { scope: 'target', id: before.indicator, kind: 'indicator', rules: { maxAgeMonths: 6 } },
    ];
    const changed = await app.call('PUT', '/evidence-rules', {
      token: author().token,
      ifMatch: Number(standing.at('version')),
      body: { reason: '客戶要求', rules: Object.assign({}, standing.at('rules'), { overrides: differs }) },
    });
    expect([changed.status, changed.text]).toEqual([200, changed.text]);
    await app.call('POST', `/units/${before.unit}/tools`, { token: author().token });

    const waiting = await bring('v3');
    const tied = await app.call('GET', `/imports/${waiting.id}/succession`, { token: author().token });
    const tools = Number(tied.at('tools'));
    expect([tied.at('rules'), tools > 0]).toEqual([2, true]);
    const published = await step(app, author(), waiting, 'publish');
    expect(published.at('followed')).toEqual({ rules: 2, tools, rulesLeft: 0 });
    const after = await partsOf(published.textAt('id'));
    expect(after.unit).not.toBe(before.unit);
    // Those of the earlier edition stay: its open enrolments go on under them.
    expect(await overrides()).toEqual([
      ...differs,
      { scope: 'unit', id: after.unit, kind: 'indicator', rules: { pieces: 3 } },
      { scope: 'target', id: after.indicator, kind: 'indicator', rules: { maxAgeMonths: 6 } },
    ]);
    expect((await rules()).at('reason')).toBe('KRM4R0864v2 另訂的規則沿用到 KRM4R0864v3');

    const [old, fresh] = await Promise.all(
      [before.unit, after.unit].map((unit) =>
        app.call('GET', `/units/${unit}/tools`, { token: author().token }),
      ),
    );
    expect(fresh?.at('tools')).toHaveLength(tools);
    expect(fresh?.at('tools.0.state')).toBe('draft');
    expect(fresh?.at('tools.0.latest.lines.0.text')).toBe(old?.at('tools.0.latest.lines.0.text'));
    expect(fresh?.at('tools.0.latest.lines.0.targets.0.id')).not.toBe(
      old?.at('tools.0.latest.lines.0.targets.0.id'),
    );
    expect(fresh?.at('gaps')).toEqual(old?.at('gaps'));

    const kept = await publish('v4', { follow: false });
    expect(kept.at('followed')).toEqual({ rules: 0, tools: 0, rulesLeft: 0 });
    expect(await overrides()).toHaveLength(4);
  });

  it('leaves behind what has no counterpart, and says so; what is said there already stays', () => {
    const rule = (id: string, pieces = 3): RuleOverride => ({
      scope: 'unit',
      id,
      kind: 'indicator',
      rules: { pieces },
    });
    const successors = new Map([
      ['a', 'a2'],
      ['b', 'b2'],
    ]);
    const tied = [rule('a'), rule('b'), rule('gone')];
    expect(followers(tied, [...tied, rule('b2', 5)], successors)).toEqual({ added: [rule('a2')], left: 1 });
  });
});
