import { readFileSync } from 'node:fs';
import { marksIn, planSearch } from '@attest/domain';
import { readStandard } from '@attest/standard-reader';
import { createApp, type TestApp } from '../../../test/support/app';
import type { TestMember } from '../../../test/support/actors';
import { valueAt } from '../../../test/support/request';
import { sql, sqlWithin } from '../../../test/support/sql';
import { Database } from '../../platform/database/database';
import { PublishReading } from '../standards/publish-reading';

const sample = (code: string) =>
  readStandard(readFileSync(new URL(`../../../../../samples/${code}.txt`, import.meta.url))).reading;

describe('search', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createApp();
    for (const code of ['INM3513-005', 'IIS5R0727', 'BAS2421-003v2'])
      await publish(app.actors.home.author, code);
    await publish(app.actors.away.author, 'KRM4R0864v2');
  });
  afterAll(() => app.close());

  const publish = (author: TestMember, code: string, edition: { code?: string; version?: string } = {}) =>
    app.nest.get(Database).transaction(author.actor, () => {
      const reading = sample(code);
      const { standard } = reading;
      const named = { ...reading, standard: { ...standard, ...edition } };
      return app.nest.get(PublishReading).publish(author.actor, { reading: named, importId: null });
    });

  const find = async (query: Record<string, string>, token = app.as('candidate')) => {
    const answer = await app.call('GET', `/search?${new URLSearchParams(query).toString()}`, { token });
    expect([answer.status, answer.text.slice(0, answer.status === 200 ? 0 : 500)]).toEqual([200, '']);
    const items = answer.at('items');
    if (!Array.isArray(items)) throw new Error(answer.text);
    const hits = items.map((item: unknown) => ({
      kind: String(valueAt(item, 'kind')),
      id: String(valueAt(item, 'id')),
      releaseCode: String(valueAt(item, 'releaseCode')),
      code: String(valueAt(item, 'code')),
      text: String(valueAt(item, 'text')),
      line: valueAt(item, 'line'),
      marks: valueAt(item, 'marks'),
    }));
    return { hits, counts: answer.at('counts'), nextCursor: answer.at('nextCursor') };
  };

  /** Every line of the organisation that holds all the words, by reading them all. */
  const readAll = async (kind: string, ...words: string[]) => {
    const rows = await sqlWithin(
      app.database.appUrl,
      app.actors.home.organisationId,
      `SELECT source_id AS id FROM search_entry s JOIN release r ON r.id = s.release_id
       WHERE r.state = 'published' AND s.kind = $1 AND s.folded LIKE ALL ($2::text[])`,
      [kind, words.map((word) => `%${word}%`)],
    );
    return rows.map(({ id }) => String(id)).sort();
  };

  it.each([['分析'], ['專案'], ['標準作業'], ['資料 分析'], ['問題解決']])(
    'finds for «%s» what reading every line finds, of each kind, in pages',
    async (q) => {
      for (const kind of ['standard', 'unit', 'element', 'indicator', 'knowledge', 'skill', 'attitude']) {
        const found: string[] = [];
        let cursor: unknown = null;
        do {
          const page = await find({ q, kind, limit: '3', ...(typeof cursor === 'string' ? { cursor } : {}) });
          found.push(...page.hits.map(({ id }) => id));
          cursor = page.nextCursor;
        } while (cursor !== null);
        expect([kind, [...found].sort()]).toEqual([kind, await readAll(kind, ...q.split(' '))]);
        const { counts } = await find({ q });
        const all: unknown[] = Array.isArray(counts) ? counts : [];
        const count = all.find((each) => valueAt(each, 'kind') === kind);
        expect(valueAt(count ?? { count: 0 }, 'count')).toBe(found.length);
      }
    },
  );

  it('finds one character, the beginning of a Latin word, and a code by its parts', async () => {
    expect(
      (await find({ q: '析', kind: 'indicator', limit: '200' })).hits.map(({ id }) => id).sort(),
    ).toEqual(await readAll('indicator', '析'));
    const standards = await find({ q: 'inm3513', kind: 'standard' });
    expect(standards.hits.map(({ code }) => code)).toEqual(['INM3513-005']);
    expect((await find({ q: '０７２７', kind: 'standard' })).hits.map(({ code }) => code)).toEqual([
      'IIS5R0727',
    ]);
    expect(
      (await find({ q: 'INM3513-005', kind: 'unit' })).hits.map(({ releaseCode }) => releaseCode),
    ).toEqual(expect.arrayContaining(['INM3513-005']));
  });

  it('marks the hit in the text as published', async () => {
    const { hits } = await find({ q: '分析', kind: 'indicator' });
    for (const { text, marks } of hits) {
      expect(marks).toEqual(marksIn(text, ['分析']));
      expect(marks).not.toEqual([]);
    }
  });

  it('shows the sub-item that was hit when the item itself was not', async () => {
    const [row] = await sqlWithin(
      app.database.appUrl,
      app.actors.home.organisationId,
      `SELECT source_id AS id, (string_to_array(text, E'\\n'))[2] AS line FROM search_entry
       WHERE kind = 'knowledge' AND text LIKE E'%\\n%' ORDER BY number LIMIT 1`,
    );
    const line = String(row?.['line']);
    const { hits } = await find({ q: line.slice(0, 60), kind: 'knowledge', limit: '200' });
    expect(hits.find(({ id }) => id === row?.['id'])?.line).toBe(line);
  });

  it('puts what begins with the words before what holds them', async () => {
    const { hits } = await find({ q: '分析', kind: 'indicator', limit: '200' });
    const begins = hits.map(({ text }) => text.startsWith('分析'));
    expect(begins).toEqual([...begins].sort((a, b) => Number(b) - Number(a)));
  });

  it('shows the first few of each kind when none is asked for', async () => {
    const { hits, nextCursor } = await find({ q: '分析' });
    const kinds = hits.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBeGreaterThan(2);
    for (const kind of new Set(kinds))
      expect(kinds.filter((each) => each === kind).length).toBeLessThanOrEqual(5);
    expect(nextCursor).toBeNull();
  });

  it('finds superseded editions when asked, after the current ones', async () => {
    const { author } = await app.actors.organisation();
    await publish(author, 'BAS2421-003v2');
    await publish(author, 'BAS2421-003v2', { code: 'BAS2421-003v3', version: 'V3' });
    const [word = ''] = planSearch(sample('BAS2421-003v2').standard.name.slice(0, 2)).terms;
    const codes = async (state: string) =>
      (await find({ q: word, kind: 'standard', state }, author.token)).hits.map(({ code }) => code);
    expect(await codes('published')).toEqual(['BAS2421-003v3']);
    expect(await codes('superseded,published')).toEqual(['BAS2421-003v3', 'BAS2421-003v2']);
  });

  it('keeps organisations apart', async () => {
    const away = await find({ q: 'KRM4R0864' }, app.actors.away.candidate.token);
    expect(away.hits.length).toBeGreaterThan(0);
    expect(await find({ q: 'KRM4R0864' })).toEqual({ hits: [], counts: [], nextCursor: null });
  });

  it('finds nothing without a letter, takes wildcards for letters, and refuses a foreign cursor', async () => {
    expect((await find({ q: '。，' })).hits).toEqual([]);
    expect((await find({ q: '分%析' })).hits).toEqual([]);
    expect((await find({ q: '分_' })).hits).toEqual([]);
    const answer = await app.call('GET', '/search?q=分析&kind=unit&cursor=abc', {
      token: app.as('candidate'),
    });
    expect([answer.status, answer.at('code')]).toEqual([422, 'page.cursor_invalid']);
  });

  it('takes texts apart in the database as queries are here', async () => {
    const text = 'ＩＩＳ5R0727 臺灣資料分析（Excel 2019）與 S.O.P 流程';
    const rows = await sql(
      app.database.ownerUrl,
      'SELECT search_fold($1) AS folded, ARRAY(SELECT search_grams(search_fold($1))) AS grams',
      [text],
    );
    const grams = rows[0]?.['grams'];
    for (const q of ['iis5r0727', '0727', '台灣', '臺灣資料分析', 'ＥＸＣＥＬ', '20', '流', '程']) {
      const { grams: whole, beginnings } = planSearch(q);
      const held = (Array.isArray(grams) ? grams : []).map(String);
      const found = [
        ...whole.map((gram) => held.includes(gram)),
        ...beginnings.map((gram) => held.some((each) => each.startsWith(gram))),
      ];
      expect([q, found.length > 0, found.includes(false)]).toEqual([q, true, false]);
    }
  });
});

describe('the migration', () => {
  it('fills the search for what was published before it, of every organisation', async () => {
    const app = await createApp();
    for (const { author } of [app.actors.home, app.actors.away]) {
      await app.nest
        .get(Database)
        .transaction(author.actor, () =>
          app.nest
            .get(PublishReading)
            .publish(author.actor, { reading: sample('INM3513-005'), importId: null }),
        );
    }
    const { fillPublished } = await import('@attest/migrations');
    const kept = await content(app);
    await sql(
      app.database.superuserUrl,
      `SET session_replication_role = replica; DELETE FROM search_gram; DELETE FROM search_part; DELETE FROM search_entry`,
    );
    expect(await content(app)).toEqual([]);
    await sql(app.database.ownerUrl, fillPublished);
    expect(kept.length).toBe(2);
    expect(await content(app)).toEqual(kept);
    await app.close();
  });

  const content = (app: TestApp) =>
    sql(
      app.database.superuserUrl,
      `SELECT e.organisation_id, count(*) AS entries, md5(string_agg(e.kind || e.number || e.folded, ',' ORDER BY e.number)) AS text,
              (SELECT md5(string_agg(g.gram || g.entries, ',' ORDER BY g.gram)) FROM search_gram g
                WHERE g.organisation_id = e.organisation_id) AS grams
         FROM search_entry e GROUP BY 1 ORDER BY 1`,
    );
});
