import { compareNames, foldText } from '@attest/domain';
import { createApp, type TestApp } from '../../../test/support/app';
import { plantUnit, superuserSql } from '../../../test/support/assessment';
import type { Answer } from '../../../test/support/request';
import { sql } from '../../../test/support/sql';

const itemsOf = (page: Answer): Record<string, unknown>[] => {
  const items = page.at('items');
  if (!Array.isArray(items)) throw new Error(`No page: ${page.text}`);
  return items.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null);
};

const names = [
  '龔一',
  '丁十一',
  '王小明',
  '李大同',
  '一心',
  'Zoe',
  'anna',
  '張2',
  '張10',
  '臺生',
  '９班',
  '10班',
];
const surnames = Array.from('陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴徐周葉蘇莊呂江何蕭羅高');
const crowd = surnames.flatMap((surname) => Array.from('一二三四五六七八九', (given) => surname + given));

const nameOf = (item: Record<string, unknown>): string => {
  const { candidate = item } = item;
  const name =
    typeof candidate === 'object' && candidate !== null && 'displayName' in candidate
      ? candidate.displayName
      : '';
  return String(name);
};

describe('people', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createApp();
    const unit = await plantUnit(app, app.actors.home.organisationId, { elements: [1], critical: 0 });
    await superuserSql(
      app,
      `WITH person AS (
         INSERT INTO account (email, email_key, display_name, password_hash)
         SELECT n || '@crowd.example', n || '@crowd.example', n, '' FROM unnest($2::text[]) AS n RETURNING id, display_name),
       here AS (
         INSERT INTO member (organisation_id, account_id, display_name, email, state)
         SELECT $1, id, display_name, display_name || '@crowd.example', CASE display_name WHEN '李大同' THEN 'left' ELSE 'active' END
         FROM person RETURNING id, display_name)
       INSERT INTO enrolment (organisation_id, candidate_id, release_id, unit_id, assessor_id, supervisor_id, state,
         indicators_total, critical_total, indicator_strip, critical_strip, rule_version, created_by)
       SELECT $1, id, $3, $4, $5, $6, CASE display_name WHEN '王小明' THEN 'signed' ELSE 'planned' END, 1, 0, 'n', '', 1, $7
       FROM here`,
      [
        ...[app.actors.home.organisationId, [...names, ...crowd], unit.releaseId, unit.id],
        ...[app.actors.home.assessor.id, app.actors.home.supervisor.id, app.actors.home.admin.id],
      ],
    );
  });
  afterAll(() => app.close());

  const read = async (path: string, query: Record<string, string>, token = app.as('admin')) => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const search = new URLSearchParams({ limit: '50', ...query, ...(cursor === '' ? {} : { cursor }) });
      const page = await app.call('GET', `${path}?${search.toString()}`, { token });
      seen.push(...itemsOf(page).map(nameOf));
      cursor = page.at('nextCursor') === null ? null : page.textAt('nextCursor');
    }
    return seen;
  };
  const here = (given: string[]) => given.filter((name) => names.includes(name));

  it('are found in any spelling: full and half width, 台 and 臺, composed or not, whatever the space', async () => {
    for (const [email, displayName, department] of [
      ['width@test.example', 'Ａ班　張小明', '臺大醫院'],
      ['composed@test.example', 'Rene\u0301 Dupont', '業務部'],
    ] as const)
      await app.call('POST', '/members', {
        token: app.as('admin'),
        body: { email, displayName, department, roles: ['candidate'] },
      });
    const found = async (q: string) =>
      itemsOf(
        await app.call('GET', `/members?${new URLSearchParams({ q }).toString()}`, {
          token: app.as('admin'),
        }),
      );
    for (const q of ['A班', 'ａ班 張', 'A班　小明', '張小明 台大', '臺大', 'width@'])
      expect([q, await found(q)]).toMatchObject([q, [{ displayName: 'Ａ班　張小明' }]]);
    for (const q of ['ren\u00e9', 'RENÉ dupont'])
      expect([q, await found(q)]).toMatchObject([q, [{ displayName: 'Rene\u0301 Dupont' }]]);
    expect(await found('班張')).toEqual([]);
  });

  it('stand by the strokes of their names, over pages, as the portal sorts them, those who left where asked', async () => {
    const all = await read('/members', {});
    expect(all).toHaveLength(names.length + crowd.length + 9);
    expect(all).toEqual([...all].sort(compareNames));
    expect(here(all).join()).toBe('９班,10班,一心,丁十一,王小明,李大同,張2,張10,臺生,龔一,anna,Zoe');
    expect(await read('/members', { q: '高 九' })).toEqual(['高九']);
    expect(await read('/members', { state: 'left' })).toEqual(['李大同']);
    expect(here(await read('/members', { state: 'active' }))).not.toContain('李大同');
  });

  it('are found whom to observe by, beyond a page of the API: those in work, by name', async () => {
    const token = app.as('assessor');
    const inWork = { open: 'true', order: 'candidate', assessorId: app.actors.home.assessor.id };
    const all = await read('/enrolments', inWork, token);
    expect(all).toEqual([...names, ...crowd].filter((name) => name !== '王小明').sort(compareNames));
    expect(all.indexOf('羅九')).toBeGreaterThan(200);
    expect(await read('/enrolments', { ...inWork, limit: '200', q: '羅　九' }, token)).toEqual(['羅九']);
    expect(await read('/enrolments', { ...inWork, q: '台生 測試單元' }, token)).toEqual(['臺生']);
    const foreign = await app.call('GET', '/enrolments?order=candidate&cursor=WyJhIl0', { token });
    expect(foreign.at('code')).toBe('page.cursor_invalid');
  });

  it('have an order that the column itself keeps, wherever it is asked for', async () => {
    const columns = await superuserSql(
      app,
      `SELECT a.attrelid::regclass::text AS tbl, a.attname::text AS name, c.collname::text AS collation
       FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid JOIN pg_collation c ON c.oid = a.attcollation
       WHERE t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace AND a.attname IN ('display_name', 'department')
       ORDER BY 1, 2`,
    );
    expect(columns.length).toBeGreaterThan(2);
    expect(columns.filter(({ collation }) => collation !== 'name_order')).toEqual([]);
  });

  it('are read page by page off an index, under row-level security', async () => {
    const url = new URL(app.database.appUrl);
    const settings = `-c app.organisation_id=${app.actors.home.organisationId} -c enable_seqscan=off`;
    url.searchParams.set('options', settings);
    const plan = await sql(
      url.href,
      `EXPLAIN SELECT id FROM member WHERE organisation_id = current_organisation() AND searchable LIKE ALL ('{%x%}')
         AND (display_name, id) > ('王', '00000000-0000-0000-0000-000000000000') ORDER BY display_name, id LIMIT 50`,
    );
    expect(JSON.stringify(plan)).toMatch(/Index.*using member_by_name/);
  });

  it('are folded in the database as here', async () => {
    const corpus = [
      ...[
        'Ａ班　張小明',
        'Rene\u0301',
        '臺北台北',
        '㎡ ① ﬁ Ⅷ ㈱',
        'ＩＩＳ５Ｒ０７２７',
        'İstanbul',
        'ΑΒΓΣ',
        'Straße ẞ',
      ],
      ...[
        'ｶﾞｷﾞ',
        '가각',
        '\u{20000}\u{2a6d6}',
        '𠮷野',
        '王\u00a0小明',
        'Ǆ ǅ',
        '\u0041\u030a',
        '（）！，。',
        'ÀÉÎÕÜ',
      ],
    ];
    const [row] = await superuserSql(
      app,
      'SELECT array_agg(search_fold(t) ORDER BY n) AS folded FROM unnest($1::text[]) WITH ORDINALITY AS c(t, n)',
      [corpus],
    );
    expect(row?.['folded']).toEqual(corpus.map(foldText));
  });
});
