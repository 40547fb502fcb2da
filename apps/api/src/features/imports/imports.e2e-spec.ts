import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyDecisions, type Decision, readStandard } from '@attest/standard-reader';
import { Client } from 'pg';
import { createApp, type TestApp } from '../../../test/support/app';
import type { TestMember } from '../../../test/support/actors';
import { sampleDecisions } from '../../../test/support/publish-sample';
import { type Answer, valueAt } from '../../../test/support/request';
import { upload, type UploadAnswer, uploadBroken } from '../../../test/support/upload';
import { contentSha256 } from '../standards/published-content';
import type { ReleaseDetail } from '../standards/standards.dto';
import type { ImportDetail } from './imports.dto';
import { PublishImport } from './publish-import';

const samples = ['IIS5R0727', 'KRM4R0864v2', 'BIM5R0922v2', 'BAS2421-003v2', 'INM3513-005'];
const folder = join(import.meta.dirname, '../../../../../samples');
const sample = (code: string) => readFileSync(join(folder, `${code}.txt`));

let app: TestApp;
let url: string;

beforeAll(async () => {
  app = await createApp();
  url = app.url;
});
afterAll(() => app.close());

/** Further authors make four eyes necessary; each test leaves one author behind. */
const leaving: TestMember[] = [];
afterEach(async () => {
  for (const member of leaving.splice(0)) await app.actors.revoke(member, 'author');
});

const bringIn = (
  content: Uint8Array,
  name = 'standard.txt',
  token = app.as('author'),
): Promise<UploadAnswer> => upload(url, '/imports', token, { name, content, type: 'text/plain' });

const isDetail = (value: unknown): value is ImportDetail => Array.isArray(valueAt(value, 'findings'));
const isRelease = (value: unknown): value is ReleaseDetail => Array.isArray(valueAt(value, 'units'));

function detailOf(body: unknown): ImportDetail {
  if (!isDetail(body)) throw new Error(`No import: ${JSON.stringify(body).slice(0, 300)}`);
  return body;
}

const imported = async (content: Uint8Array, token?: string): Promise<ImportDetail> =>
  detailOf(JSON.parse((await bringIn(content, 'standard.txt', token)).text));

async function release(id: string, token = app.as('author')): Promise<ReleaseDetail> {
  const { body } = await app.call('GET', `/releases/${id}`, { token });
  if (!isRelease(body)) throw new Error('No release.');
  return body;
}

const decide = (
  detail: ImportDetail,
  key: string,
  body: object,
  { token = app.as('author'), version }: { token?: string; version?: number } = {},
): Promise<Answer> => {
  const finding = detail.findings.find((one) => one.key === key);
  return app.call('PUT', `/imports/${detail.id}/findings/${finding?.id ?? ''}/decision`, {
    token,
    body,
    ifMatch: version ?? finding?.version,
  });
};

const publish = (detail: Pick<ImportDetail, 'id' | 'version'>, token = app.as('author')): Promise<Answer> =>
  app.call('POST', `/imports/${detail.id}/publish`, { token, ifMatch: detail.version });

async function settled(
  detail: ImportDetail,
  decisions: readonly Decision[],
  token?: string,
): Promise<ImportDetail> {
  let current = detail;
  for (const { findingKey, ...body } of decisions) {
    const answer = await decide(current, findingKey, body, { token });
    expect([answer.status, answer.text.slice(0, 200)]).toEqual([200, expect.anything()]);
    current = detailOf(answer.body);
  }
  return current;
}

async function sql(text: string, values: unknown[] = [], connection = app.database.superuserUrl) {
  const client = new Client({ connectionString: connection });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, values)).rows;
  } finally {
    await client.end();
  }
}

describe('the five published documents', () => {
  it.each(samples)(
    '%s comes in over HTTP, is decided, published and reads back as it was read',
    async (code) => {
      const bytes = sample(code);
      const brought = await imported(bytes);
      const expected = readStandard(bytes);
      expect(brought.sourceText).toBe(expected.source);
      expect(brought.findings.map(({ key }) => key)).toEqual(expected.reading.findings.map(({ key }) => key));
      const { characters, placed, dropped } = expected.account;
      expect(brought.account).toEqual({ characters, placed, dropped });

      const waiting = expected.reading.findings.filter(({ grade }) => grade === 'decide').length;
      expect(brought.toDecide).toBe(waiting);
      if (waiting > 0) {
        const refused = await publish(brought);
        expect([refused.status, refused.at('code'), refused.at('facts.count')]).toEqual([
          422,
          'import.undecided',
          waiting,
        ]);
      }
      const ready = await settled(brought, sampleDecisions(code));
      expect(ready.toDecide).toBe(0);
      const published = await publish(ready);
      expect([published.status, published.at('code'), published.at('state')]).toEqual([
        201,
        code,
        'published',
      ]);

      const back = await release(published.textAt('id'));
      const reading = applyDecisions(expected.reading, sampleDecisions(code));
      const { standard } = reading;
      expect([
        back.code,
        back.name,
        back.version,
        back.level,
        back.kind,
        back.domain,
        back.description,
      ]).toEqual([
        standard.code,
        standard.name,
        standard.version,
        standard.level,
        standard.kind,
        standard.domain ?? null,
        standard.description ?? null,
      ]);
      expect(back.lineage).toEqual(standard.lineage ?? []);
      expect(back.units.map(plainUnit)).toEqual(reading.units.map(readUnit));
      expect(back.attitudes.map(({ code: item, text, raw }) => [item, text, raw])).toEqual(
        reading.attitudes.map(({ code: item, text, raw }) => [item, text, raw]),
      );
      expect(
        (['criticalEvidence', 'contextAndResources', 'methods', 'support'] as const)
          .flatMap((section) => back.assessmentGuide[section])
          .map(({ code: item, text }) => [item, text]),
      ).toEqual(
        reading.assessmentGuide.sections
          .filter(({ kind }) => kind !== 'other')
          .flatMap(({ items }) => items.map(({ code: item, text }) => [item, text])),
      );
      expect(back.notes.map(({ number, text, items }) => [number, text, items])).toEqual(
        reading.notes.map(({ number, text, items }) => [
          number === null ? null : String(number),
          text,
          items,
        ]),
      );
      expect(back.entryRequirements).toEqual(reading.entryRequirements.map(({ text }) => text));
      expect(back.contentSha256).toBe(contentSha256(back).toString('hex'));
      expect(back.source).toEqual({
        fileName: 'standard.txt',
        sha256: createHash('sha256').update(bytes).digest('hex'),
      });
      expect(back.publishedBy?.id).toBe(app.actors.home.author.id);
      expect([back.unitCount, back.indicatorCount]).toEqual([
        reading.units.length,
        reading.units.flatMap(({ elements }) => elements.flatMap(({ indicators }) => indicators)).length,
      ]);
    },
    60_000,
  );

  it('can be published by one call, for a catalogue to begin with', async () => {
    const actor = app.actors.away.author.actor;
    const made = await app.nest.get(PublishImport).publishReading(actor, {
      fileName: 'IIS5R0727.txt',
      bytes: sample('IIS5R0727'),
      decisions: sampleDecisions('IIS5R0727'),
    });
    expect([made.code, made.state]).toEqual(['IIS5R0727', 'published']);
  });

  it('keep their text when another organisation publishes the same', async () => {
    const list = await Promise.all(
      [app.actors.home, app.actors.away].map(({ author }) =>
        app.call('GET', '/releases?q=IIS5R0727', { token: author.token }),
      ),
    );
    const [here, there] = await Promise.all([
      release(list[0]?.textAt('items.0.id') ?? ''),
      release(list[1]?.textAt('items.0.id') ?? '', app.actors.away.author.token),
    ]);
    expect(here.id).not.toBe(there.id);
    expect(here.contentSha256).toBe(there.contentSha256);
  });
});

describe('a published release', () => {
  it('is never changed, by nobody', async () => {
    const [row] = await sql("SELECT id, organisation_id FROM release WHERE code = 'IIS5R0727' LIMIT 1");
    const attempts = [
      "UPDATE release SET name = 'other' WHERE id = $1",
      "UPDATE release SET state = 'draft' WHERE id = $1",
      'DELETE FROM release WHERE id = $1',
      "UPDATE indicator SET text = 'other' WHERE release_id = $1",
      'DELETE FROM indicator WHERE release_id = $1',
      "INSERT INTO unit (organisation_id, release_id, position, code, title) SELECT organisation_id, id, 99, 'X', 'X' FROM release WHERE id = $1",
    ];
    for (const connection of [app.database.appUrl, app.database.ownerUrl, app.database.superuserUrl]) {
      for (const attempt of attempts) {
        const client = new Client({ connectionString: connection });
        await client.connect();
        await client.query("SELECT set_config('app.organisation_id', $1, false)", [row?.['organisation_id']]);
        await expect(client.query(attempt, [row?.['id']])).rejects.toThrow(
          /permission denied|release_is_published|record_is_append_only/,
        );
        await client.end();
      }
    }
    await expect(sql('TRUNCATE release CASCADE', [], app.database.ownerUrl)).rejects.toThrow(
      /record_is_append_only/,
    );
  });

  it('is not published a second time', async () => {
    const again = await imported(sample('IIS5R0727'));
    const answer = await publish(again);
    expect([answer.status, answer.at('code'), answer.at('facts.code')]).toEqual([
      409,
      'release.exists',
      'IIS5R0727',
    ]);
  });

  it('gives way to a newer edition of its lineage, and an older edition comes in behind it', async () => {
    const edition = (version: string) =>
      Buffer.from(sample('BIM5R0922v2').toString('utf8').replaceAll('BIM5R0922v2', `BIM5R0922${version}`));
    const bring = async (version: string) => {
      const detail = await imported(edition(version));
      const open = detail.findings.filter(({ grade, decision }) => grade === 'decide' && !decision);
      const ready = await settled(
        detail,
        open.map(({ key, choices }) => ({ findingKey: key, choiceId: choices[0]?.id ?? '' })),
      );
      return publish(ready);
    };
    const state = async (code: string) =>
      (await app.call('GET', `/releases?q=${code}`, { token: app.as('author') })).at('items.0.state');
    expect((await bring('v3')).at('state')).toBe('published');
    expect(await state('BIM5R0922v2')).toBe('superseded');
    expect((await bring('v1')).at('state')).toBe('superseded');
    expect(await state('BIM5R0922v3')).toBe('published');
    const units = await app.call('GET', '/units?q=BIM5R0922', { token: app.as('admin') });
    expect(units.at('items.0.releaseCode')).toBe('BIM5R0922v3');
    expect(units.at('items.1')).toBeUndefined();

    const found = async (path: string, words: string) =>
      (await app.call('GET', `${path}?q=${encodeURIComponent(words)}`, { token: app.as('admin') })).at(
        'items.length',
      );
    // Every word, wherever it stands; a wildcard is a letter.
    expect(await found('/units', '優化 bim5r0922v3 系統')).toBe(1);
    expect(await found('/releases', 'BIM5R0922v3 客戶聯繫')).toBe(1);
    expect(await found('/units', 'BIM5R0922v3 沒有這個詞')).toBe(0);
    expect(await found('/units', 'BIM5R0922%')).toBe(0);
  });
});

describe('deciding', () => {
  const text = () =>
    Buffer.from(sample('INM3513-005').toString('utf8').replaceAll('INM3513-005', 'INM3513-905'));

  it('shows the reading as decided, and takes a decision back', async () => {
    const detail = await imported(text());
    const rowDisagrees = detail.findings.find(
      ({ code, subject, choices }) =>
        code === 'indicator.row-disagrees' && subject !== null && choices.length > 1,
    );
    const byCode = rowDisagrees?.choices.find(({ effects }) => effects.some(({ op }) => op === 'move'));
    if (!rowDisagrees || !byCode) throw new Error('The document has no such finding.');
    const before = elementSizes(detail);
    const answer = await decide(detail, rowDisagrees.key, { choiceId: byCode.id, reason: '代碼為準' });
    const after = detailOf(answer.body);
    expect(elementSizes(after)).not.toEqual(before);
    expect(after.toDecide).toBe(detail.toDecide - 1);
    expect(after.version).toBe(detail.version + 1);
    const decided = after.findings.find(({ key }) => key === rowDisagrees.key);
    expect([decided?.decision?.choiceId, decided?.decision?.reason, decided?.decision?.decidedBy.id]).toEqual(
      [byCode.id, '代碼為準', app.actors.home.author.id],
    );
    const undone = await app.call('DELETE', `/imports/${detail.id}/findings/${rowDisagrees.id}/decision`, {
      token: app.as('author'),
      ifMatch: decided?.version,
    });
    expect(elementSizes(detailOf(undone.body))).toEqual(before);
    expect(undone.at('toDecide')).toBe(detail.toDecide);
  });

  it('refuses what the finding does not offer', async () => {
    const detail = await imported(text());
    const finding = detail.findings.find(({ grade }) => grade === 'decide');
    const key = finding?.key ?? '';
    const plain = finding?.choices.find(({ accepts }) => accepts === null)?.id;
    expect((await decide(detail, key, { choiceId: 'no-such-choice' })).at('code')).toBe(
      'finding.choice_unknown',
    );
    expect((await decide(detail, key, { choiceId: plain, custom: 'text' })).at('code')).toBe(
      'finding.custom_not_taken',
    );
    expect((await decide(detail, key, { choiceId: plain, custom: ['x'] })).at('code')).toBe('validation');
    expect((await decide(detail, key, { choiceId: plain, extra: 1 })).at('code')).toBe('validation');
    const perItem = detail.findings.flatMap((one) =>
      one.choices.filter(({ accepts }) => accepts === 'per-item').map((choice) => ({ one, choice })),
    )[0];
    if (!perItem) throw new Error('The document has no finding of several items.');
    expect(
      (await decide(detail, perItem.one.key, { choiceId: perItem.choice.id, custom: { X: 'y' } })).at('code'),
    ).toBe('finding.item_choices_needed');
    const custom = Object.fromEntries(
      perItem.choice.items.map(({ code, choices }) => [code, choices[0]?.id ?? '']),
    );
    expect((await decide(detail, perItem.one.key, { choiceId: perItem.choice.id, custom })).status).toBe(200);
    const repaired = detail.findings.find(({ grade }) => grade === 'repaired');
    expect((await decide(detail, repaired?.key ?? '', { choiceId: 'x' })).at('code')).toBe(
      'finding.choice_unknown',
    );
  });

  it('tells two people apart who decide at once', async () => {
    const detail = await imported(text());
    const finding = detail.findings.find(({ grade }) => grade === 'decide');
    const body = { choiceId: finding?.choices.find(({ accepts }) => accepts === null)?.id };
    const answers = await Promise.all([1, 2, 3].map(() => decide(detail, finding?.key ?? '', body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    expect(answers.find(({ status }) => status === 412)?.at('code')).toBe('stale');
    const without = await app.call('PUT', `/imports/${detail.id}/findings/${finding?.id ?? ''}/decision`, {
      token: app.as('author'),
      body,
    });
    expect(without.status).toBe(428);
    const stale = await publish(detail);
    expect([stale.status, stale.at('code')]).toEqual([412, 'stale']);
  });

  it('takes over what was decided on the same finding before, and says so', async () => {
    const author = await app.actors.member({ roles: ['author'], displayName: '何映萱' });
    leaving.push(author);
    const first = await imported(text(), author.token);
    const reused = Buffer.from(text().toString('utf8').replace('INM3513-905', 'INM3513-905v2'));
    const finding = first.findings.find(
      ({ grade, choices }) => grade === 'decide' && choices.some(({ accepts }) => accepts === null),
    );
    const choiceId = finding?.choices.find(({ accepts }) => accepts === null)?.id ?? '';
    await decide(first, finding?.key ?? '', { choiceId, reason: '原樣' }, { token: author.token });
    await app.actors.revoke(author, 'author');
    for (const bytes of [text(), reused]) {
      const second = await imported(bytes);
      const found = second.findings.find(({ key }) => key === finding?.key);
      expect([found?.decision?.choiceId, found?.decision?.carriedOver, found?.decision?.reason]).toEqual([
        choiceId,
        true,
        '原樣',
      ]);
      expect(found?.decision?.decidedBy.displayName).toBe('何映萱');
    }
    const elsewhere = await imported(text(), app.actors.away.author.token);
    expect(elsewhere.findings.filter(({ decision }) => decision !== null)).toEqual([]);
  });
});

describe('publishing', () => {
  const text = (code: string) =>
    Buffer.from(sample('KRM4R0864v2').toString('utf8').replaceAll('KRM4R0864v2', code));

  it('is for a second person, where the organisation has one', async () => {
    const second = await app.actors.member({ roles: ['author'] });
    leaving.push(second);
    const detail = await imported(text('KRM4R0964v1'));
    expect(detail.abilities).toEqual({
      ...{ decide: true, submit: true, return: false, publish: false, discard: true },
      hasOtherAuthors: true,
    });
    const ready = await settled(
      detail,
      detail.findings
        .filter(({ grade, decision }) => grade === 'decide' && !decision)
        .map(({ key, choices }) => ({ findingKey: key, choiceId: choices[0]?.id ?? '' })),
    );
    const own = await publish(ready);
    expect([own.status, own.at('code')]).toEqual([403, 'import.second_person']);
    const other = await publish(ready, second.token);
    expect(other.status).toBe(201);
  });

  it('happens once, however often it is asked for', async () => {
    const detail = await imported(text('KRM4R0965v1'));
    const ready = await settled(
      detail,
      detail.findings
        .filter(({ grade, decision }) => grade === 'decide' && !decision)
        .map(({ key, choices }) => ({ findingKey: key, choiceId: choices[0]?.id ?? '' })),
    );
    const answers = await Promise.all([publish(ready), publish(ready), publish(ready)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.at('code')).toBe('import.closed');
    expect(await sql("SELECT count(*)::int AS count FROM release WHERE code = 'KRM4R0965v1'")).toEqual([
      { count: 1 },
    ]);
    const later = await app.call('POST', `/imports/${detail.id}/discard`, { token: app.as('author') });
    expect([later.status, later.at('code')]).toEqual([409, 'import.closed']);
  });

  it('stands in the audit trail, without a word of the text', async () => {
    const rows = await sql(
      "SELECT action, facts FROM audit_event WHERE action IN ('import.created', 'finding.decided', 'release.published', 'release.superseded', 'import.published')",
    );
    const actions = new Set(rows.map((row) => row['action']));
    expect([...actions].sort()).toEqual([
      'finding.decided',
      'import.created',
      'import.published',
      'release.published',
      'release.superseded',
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('what cannot be read', () => {
  const nothingStored = async () =>
    sql(
      'SELECT (SELECT count(*)::int FROM standard_import) AS imports, (SELECT count(*)::int FROM stored_file) AS files',
    );

  const broken: [name: string, content: () => Buffer, code: string][] = [
    ['an empty file', () => Buffer.alloc(0), 'file.empty'],
    ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'reader.unreadable'],
    ['Big5', () => Buffer.from([0xc2, 0xbe, 0xaf, 0xe0, 0xb0, 0xf2, 0xb7, 0xc7]), 'reader.unreadable'],
    ['some other text', () => Buffer.from('今天天氣很好。\n'), 'reader.unreadable'],
    ['half a table', () => sample('INM3513-005').subarray(0, 700), 'reader.unreadable'],
    [
      'nesting 10,000 deep',
      () =>
        Buffer.from(
          sample('IIS5R0727')
            .toString('utf8')
            .replace('<p>一、檢視', `${'<ol><li>'.repeat(10_000)}<p>一、檢視`),
        ),
      'reader.unreadable',
    ],
    [
      'a million cells',
      () => Buffer.from('職能單元代碼\tX\n' + 'a\t'.repeat(1_000_000)),
      'reader.unreadable',
    ],
    ['20 MB', () => Buffer.alloc(20 * 1024 * 1024, 0x61), 'reader.unreadable'],
    ['60 MB', () => Buffer.alloc(60 * 1024 * 1024, 0x61), 'file.too_large'],
  ];

  it.each(broken)(
    '%s is refused in words, before this test’s limit, and leaves nothing',
    async (_name, content, code) => {
      const before = await nothingStored();
      const answer = await bringIn(content());
      expect([answer.status, answer.at('code')]).toEqual([code === 'file.too_large' ? 413 : 422, code]);
      expect(answer.at('detail')).toMatch(/[\u4e00-\u9fff]/);
      expect(answer.at('detail')).not.toContain('{');
      expect(await nothingStored()).toEqual(before);
    },
    60_000,
  );

  it('is said in English too', async () => {
    const form = new FormData();
    form.append('file', new Blob([Buffer.from('hello')]), 'a.txt');
    const answer = await fetch(`${url}/api/v1/imports`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Bearer ${app.as('author')}`, 'accept-language': 'en' },
    });
    expect(answer.status).toBe(422);
    expect(valueAt(await answer.json(), 'detail')).toMatch(/^[\x20-\x7e“”]+$/);
  });

  it('leaves nothing of an upload that breaks off', async () => {
    const before = await nothingStored();
    await uploadBroken(url, '/imports', app.as('author'), 'a.txt', sample('IIS5R0727'));
    expect(await nothingStored()).toEqual(before);
  });
});

describe('who', () => {
  it('only authors bring in, and only their own organisation sees it', async () => {
    const detail = await imported(sample('IIS5R0727'));
    const { home, away } = app.actors;
    const others: TestMember[] = [
      home.admin,
      home.assessor,
      home.candidate,
      home.supervisor,
      home.verifier,
      home.auditor,
    ];
    for (const { token } of others) {
      expect((await bringIn(sample('IIS5R0727'), 'a.txt', token)).status).toBe(403);
      expect((await app.call('GET', '/imports', { token })).status).toBe(403);
      expect((await app.call('GET', `/imports/${detail.id}`, { token })).status).toBe(403);
    }
    const foreign = { token: away.author.token };
    const missing = await app.call('GET', '/imports/0198f2a0-0000-7000-8000-000000000000', foreign);
    const hidden = await app.call('GET', `/imports/${detail.id}`, foreign);
    expect([hidden.status, hidden.at('code'), hidden.at('detail')]).toEqual([
      404,
      missing.at('code'),
      missing.at('detail'),
    ]);
    expect((await publish(detail, away.author.token)).status).toBe(404);
    const list = await app.call('GET', '/imports', foreign);
    expect(list.text).not.toContain(detail.id);
  });

  it('lists newest first, page by page, without what was discarded', async () => {
    const token = app.as('author');
    const newest = await imported(sample('IIS5R0727'));
    const first = await app.call('GET', '/imports?limit=2', { token });
    expect(first.at('items.0.id')).toBe(newest.id);
    expect(first.at('items.2')).toBeUndefined();
    const second = await app.call('GET', `/imports?limit=2&cursor=${first.textAt('nextCursor')}`, { token });
    expect(second.at('items.0.id')).not.toBe(first.at('items.1.id'));
    const gone = await app.call('POST', `/imports/${newest.id}/discard`, { token });
    expect([gone.status, gone.at('state')]).toEqual([200, 'discarded']);
    expect((await app.call('GET', '/imports?limit=1', { token })).at('items.0.id')).not.toBe(newest.id);
    expect((await app.call('GET', '/imports?cursor=bogus', { token })).at('code')).toBe(
      'page.cursor_invalid',
    );
  });
});

function elementSizes({ reading }: ImportDetail): [string, number][] {
  return reading.units.flatMap(({ elements }) =>
    elements.map(({ code, indicators }): [string, number] => [code, indicators.length]),
  );
}

type ReadUnit = ReturnType<typeof readStandard>['reading']['units'][number];

const plainUnit = (unit: ReleaseDetail['units'][number]) => {
  const codes = new Map(unit.elements.map(({ id, code }) => [id, code]));
  const item = ({
    code,
    printedCode,
    text,
    raw,
    items,
    outline,
    elementIds,
    noteRefs,
  }: (typeof unit)['knowledge'][number]) => ({
    ...{ code, printedCode, text, raw, items, noteRefs },
    outline: outline ?? [],
    elements: elementIds.map((id) => codes.get(id)),
  });
  return {
    ...{ code: unit.code, title: unit.title, level: unit.level },
    elements: unit.elements.map(({ code, printedCode, title, level, noteRefs, indicators, outputs }) => ({
      ...{ code, printedCode, title, level, noteRefs },
      indicators: indicators.map(({ id: _, ...rest }) => rest),
      outputs: outputs.map(({ id: _, ...rest }) => rest),
    })),
    knowledge: unit.knowledge.map(item),
    skills: unit.skills.map(item),
  };
};

const readUnit = ({ code, title, level, elements, knowledge, skills }: ReadUnit) => {
  const order = elements.map((element) => element.code);
  const item = (one: ReadUnit['knowledge'][number]) => ({
    ...{ code: one.code, printedCode: one.printedCode, text: one.text, raw: one.raw, items: one.items },
    noteRefs: one.noteRefs.map(String),
    outline: one.outline ?? [],
    elements: order.filter((element) => one.elements.includes(element)),
  });
  return {
    ...{ code, title, level },
    elements: elements.map((element) => ({
      ...{ code: element.code, printedCode: element.printedCode, title: element.title },
      level: element.level ?? null,
      noteRefs: element.noteRefs.map(String),
      indicators: element.indicators.map((one) => ({
        ...{ code: one.code, printedCode: one.printedCode, text: one.text, raw: one.raw },
        noteRefs: one.noteRefs.map(String),
      })),
      outputs: element.outputs.map((one) => ({
        code: one.code,
        printedCode: one.printedCode,
        text: one.text,
      })),
    })),
    knowledge: knowledge.map(item),
    skills: skills.map(item),
  };
};
