import { releaseChanges } from '@attest/domain';
import { parse } from 'csv-parse/sync';
import { createApp, type TestApp } from '../../../test/support/app';
import { publishSample } from '../../../test/support/publish-sample';
import { valueAt } from '../../../test/support/request';
import type { ComparedItem, ReleaseComparison } from './comparisons.dto';

let app: TestApp;
let oldId: string;
let newId: string;

beforeAll(async () => {
  app = await createApp();
  oldId = (await publishSample(app, app.actors.home.author, 'INM3513-005')).id;
  newId = (await publishSample(app, app.actors.home.author, 'made-up/INM3513-005v2')).id;
});
afterAll(() => app.close());

const isComparison = (value: unknown): value is ReleaseComparison => Array.isArray(valueAt(value, 'items'));

async function compare(after: string, before: string): Promise<ReleaseComparison> {
  const answer = await app.call('GET', `/releases/${after}/comparison?with=${before}`, {
    token: app.as('assessor'),
  });
  if (!isComparison(answer.body)) throw new Error(answer.text);
  return answer.body;
}

const changed = (items: readonly ComparedItem[], ...changes: ComparedItem['change'][]) =>
  items
    .filter(({ change }) => changes.includes(change))
    .map(({ kind, before, after }) => `${kind} ${before?.code ?? '-'} ${after?.code ?? '-'}`);

describe('two editions of one standard', () => {
  it('are compared item by item', async () => {
    const { before, after, items, counts } = await compare(newId, oldId);
    expect([before.code, after.code]).toEqual(['INM3513-005', 'INM3513-005v2']);
    expect([before.state, after.state]).toEqual(['superseded', 'published']);
    expect(changed(items, 'added')).toEqual([
      'indicator - P4.1.1',
      'indicator - P7.4.4',
      'knowledge - K72',
      'attitude - A07',
    ]);
    expect(changed(items, 'removed')).toEqual([
      'indicator P1.2.8 -',
      'indicator P3.4.5 -',
      'knowledge K71 -',
    ]);
    expect(changed(items, 'moved')).toEqual(['indicator P2.3.5 P2.2.6']);
    expect(changed(items, 'moved_reworded')).toEqual(['indicator P7.1.7 P7.5.4']);
    expect(changed(items, 'recoded')).toEqual([
      'indicator P2.3.6 P2.3.5',
      'indicator P2.3.7 P2.3.6',
      'indicator P3.4.6 P3.4.5',
      'indicator P4.1.1 P4.1.2',
      'indicator P4.1.2 P4.1.3',
      'indicator P4.1.3 P4.1.4',
      'knowledge K72 K71',
      'attitude A07 A08',
    ]);
    expect(changed(items, 'reworded')).toEqual([
      'unit T3 T3',
      'unit T10 T10',
      'element T7.4 T7.4',
      'indicator P1.1.1 P1.1.1',
      'indicator P1.2.5 P1.2.5',
      'indicator P2.2.3 P2.2.3',
      'indicator P4.3.3 P4.3.3',
      'indicator P7.2.5 P7.2.5',
      'indicator P7.4.2 P7.4.2',
      'indicator P10.2.2 P10.2.2',
      'output O4.5.1 O4.5.1',
      'knowledge K12 K12',
      'skill S07 S07',
      'skill S40 S40',
      'attitude A03 A03',
    ]);
    const counted = releaseChanges.map((change) => counts[change]);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(items.length);
    const security = items.find(({ after: side }) => side?.code === 'P7.4.2');
    expect(security?.runs).toEqual([
      { kind: 'same', text: '應用' },
      { kind: 'removed', text: '特定的' },
      { kind: 'added', text: '適當的' },
      { kind: 'same', text: '安全防護機制' },
      { kind: 'added', text: '偵測並' },
      { kind: 'same', text: '阻擋可能的網路攻擊' },
    ]);
  });

  it('mirror each other, and an edition equals itself', async () => {
    const there = await compare(newId, oldId);
    const back = await compare(oldId, newId);
    for (const change of releaseChanges) {
      const mirrored = change === 'added' ? 'removed' : change === 'removed' ? 'added' : change;
      expect([change, back.counts[mirrored]]).toEqual([change, there.counts[change]]);
    }
    const same = await compare(newId, newId);
    expect(same.items.every(({ change }) => change === 'unchanged')).toBe(true);
  });

  it('find each other, and nothing else', async () => {
    await publishSample(app, app.actors.home.author, 'BAS2421-003v2');
    for (const [asked, other] of [
      [oldId, newId],
      [newId, oldId],
    ]) {
      const answer = await app.call('GET', `/releases/${String(asked)}/lineage`, {
        token: app.as('assessor'),
      });
      expect(answer.at('editions.0.id')).toBe(other);
      expect(answer.at('editions.length')).toBe(1);
    }
  });

  it('are written to a CSV that Excel reads, headed in the language asked for', async () => {
    const path = `/releases/${newId}/comparison/file?format=csv&with=${oldId}`;
    const answer = await app.call('GET', path, {
      token: app.as('author'),
      headers: { 'accept-language': 'zh-TW' },
    });
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe(
      'attachment; filename="INM3513-005-INM3513-005v2.csv"',
    );
    expect(answer.text.startsWith('\uFEFF')).toBe(true);
    const rows: string[][] = parse(answer.text, { bom: true });
    expect(rows[0]).toEqual(expect.arrayContaining(['異動', '逐詞差異']));
    const { items } = await compare(newId, oldId);
    expect(rows).toHaveLength(items.length + 1);
    expect(rows.find((row) => row[5] === 'P7.4.2')).toEqual([
      '行為指標',
      '改寫',
      'P7.4.2',
      'T7.4',
      '應用特定的安全防護機制阻擋可能的網路攻擊',
      'P7.4.2',
      'T7.4',
      '應用適當的安全防護機制偵測並阻擋可能的網路攻擊',
      '應用[-特定的-]{+適當的+}安全防護機制{+偵測並+}阻擋可能的網路攻擊',
    ]);
    const english = await app.call('GET', path, {
      token: app.as('author'),
      headers: { 'accept-language': 'en' },
    });
    expect(english.text).toContain('Word by word');
  });

  it('are written to a workbook', async () => {
    const answer = await fetch(
      `${app.url}/api/v1/releases/${newId}/comparison/file?format=xlsx&with=${oldId}`,
      { headers: { authorization: `Bearer ${app.as('author')}` } },
    );
    expect(answer.status).toBe(200);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.includes('xl/worksheets/sheet1.xml')).toBe(true);
  });

  it('stay within their organisation, and say when one is missing', async () => {
    const token = app.actors.away.author.token;
    for (const path of ['comparison?', 'comparison/file?format=csv&']) {
      const answer = await app.call('GET', `/releases/${newId}/${path}with=${oldId}`, { token });
      expect([path, answer.status]).toEqual([path, 404]);
    }
    expect((await app.call('GET', `/releases/${newId}/lineage`, { token })).status).toBe(404);
    const nobody = '00000000-0000-7000-8000-000000000000';
    const answer = await app.call('GET', `/releases/${newId}/comparison?with=${nobody}`, {
      token: app.as('author'),
    });
    expect(answer.status).toBe(404);
  });

  it('use every kind of change there is', async () => {
    const { counts } = await compare(newId, oldId);
    for (const change of releaseChanges) expect([change, counts[change] > 0]).toEqual([change, true]);
  });
});
