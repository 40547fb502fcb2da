import { jest } from '@jest/globals';
import { toolKinds } from '@attest/domain';
import { readDocument, readStandardJson } from '@attest/standard-reader';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createApp, type TestApp } from '../../../test/support/app';
import { publishReading, sampleReading } from '../../../test/support/publish-sample';
import { valueAt } from '../../../test/support/request';
import type { ReleaseDetail } from '../standards/standards.dto';

const samples = ['IIS5R0727', 'KRM4R0864v2', 'BIM5R0922v2', 'BAS2421-003v2', 'INM3513-005'];
jest.setTimeout(120_000);

let app: TestApp;
const releases = new Map<string, ReleaseDetail>();

const isRelease = (value: unknown): value is ReleaseDetail => Array.isArray(valueAt(value, 'units'));
async function published(id: string, token: string): Promise<ReleaseDetail> {
  const { body } = await app.call('GET', `/releases/${id}`, { token });
  if (!isRelease(body)) throw new Error('No release.');
  return body;
}
const release = (code: string): ReleaseDetail => {
  const found = releases.get(code);
  if (!found) throw new Error(`Not published: ${code}`);
  return found;
};

beforeAll(async () => {
  app = await createApp();
  for (const code of samples) {
    const id = await publishReading(app, app.actors.home.author, sampleReading(code));
    releases.set(code, await published(id, app.as('author')));
  }
});
afterAll(() => app.close());

async function download(path: string, token = app.as('author'), language = 'zh-TW') {
  const response = await fetch(`${app.url}/api/v1${path}`, {
    headers: { authorization: `Bearer ${token}`, 'accept-language': language },
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, text: new TextDecoder().decode(bytes) };
}

/** Text of each page as a reader or a search finds it; spaces are of the line breaks and do not count. */
async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(squeeze(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  await pdf.loadingTask.destroy();
  return pages;
}
const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

describe('a standard', () => {
  it.each(samples)('%s as JSON is published again with the same content hash', async (code) => {
    const { id, contentSha256 } = release(code);
    const { status, headers, bytes } = await download(`/releases/${id}/export?format=json`);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    const { author } = app.actors.away;
    const again = await published(await publishReading(app, author, readStandardJson(bytes)), author.token);
    expect(again.contentSha256).toBe(contentSha256);
  });

  it.each(samples.flatMap((code) => [[code, 'xlsx'] as const, [code, 'csv'] as const]))(
    '%s as a sheet (%s) is read again with the same codes and texts',
    async (code, format) => {
      const { id, units } = release(code);
      const { status, bytes } = await download(`/releases/${id}/export?format=${format}`);
      expect(status).toBe(200);
      const result = await readDocument(bytes);
      expect(result.format).toBe(format);
      expect(result.reading.findings.filter((finding) => finding.code === 'template.differs')).toEqual([]);
      const said = (all: typeof result.reading.units | typeof units): string[] =>
        all.flatMap(({ elements, knowledge, skills }) =>
          [
            ...elements.flatMap(({ code: own, title, indicators, outputs }) => [
              { code: own, text: title },
              ...indicators,
              ...outputs,
            ]),
            ...knowledge,
            ...skills,
          ].map((item) => `${item.code} ${item.text}`),
        );
      expect(said(result.reading.units)).toEqual(said(units));
    },
  );

  it.each(samples)('%s as PDF has every indicator as text that can be found', async (code) => {
    const { id, name, version, contentSha256, units, notes } = release(code);
    const { status, headers, bytes } = await download(`/releases/${id}/export?format=pdf`);
    expect([status, headers.get('content-type'), headers.get('content-length')]).toEqual([
      200,
      'application/pdf',
      String(bytes.length),
    ]);
    expect(headers.get('content-disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent(`${code} ${name}.pdf`)}`,
    );
    expect(bytes.length).toBeLessThan(600_000);
    const pages = await pagesOf(bytes);
    pages.forEach((page, index) => {
      expect(page).toContain(squeeze(`${code} ${version}`));
      expect(page).toContain(contentSha256);
      expect(page).toContain(`第${String(index + 1)}頁,共${String(pages.length)}頁`);
    });
    const whole = pages.join('');
    const texts = units.flatMap(({ elements, knowledge, skills }) => [
      ...elements.flatMap(({ title, indicators, outputs }) => [
        title,
        ...indicators.map(({ text }) => text),
        ...outputs.map(({ text }) => text),
      ]),
      ...[...knowledge, ...skills].map(({ text }) => text),
    ]);
    // A row is never parted, so that each indicator stands on one page.
    const missing = [...texts, ...notes.map(({ text }) => text)].filter(
      (text) => !whole.includes(squeeze(text)),
    );
    expect(missing).toEqual([]);
  });

  it('is printed with English around the words of the standard', async () => {
    const { id } = release('INM3513-005');
    const [first = ''] = await pagesOf((await download(`/releases/${id}/export?format=pdf&lang=en`)).bytes);
    expect(first).toContain('Occupationalcompetencystandard');
    expect(first).toContain('Page1of');
  });

  it('answers others while 154 indicators are printed', async () => {
    const { id } = release('INM3513-005');
    const state = { done: false };
    const printing = download(`/releases/${id}/export?format=pdf`).finally(() => {
      state.done = true;
    });
    let answered = 0;
    const asked = async (): Promise<boolean> => {
      await app.call('GET', '/units?limit=1', { token: app.as('assessor') });
      answered += 1;
      return state.done;
    };
    while (!(await asked()));
    expect((await printing).status).toBe(200);
    expect(answered).toBeGreaterThan(5);
  });

  it('refuses an unknown format, and what is not there', async () => {
    const { id } = release('IIS5R0727');
    expect((await download(`/releases/${id}/export?format=docx`)).status).toBe(422);
    expect((await download(`/releases/${id}/export?format=json`, app.actors.away.author.token)).status).toBe(
      404,
    );
  });
});

describe('the tools of a unit', () => {
  const unitOf = (code: string) => {
    const [unit] = release(code).units;
    if (!unit) throw new Error('No unit.');
    return unit;
  };
  beforeAll(async () => {
    await app.call('POST', `/units/${unitOf('KRM4R0864v2').id}/tools`, { token: app.as('author') });
  });

  it('are printed with every indicator and with space to write', async () => {
    const unit = unitOf('KRM4R0864v2');
    const { bytes, headers } = await download(`/units/${unit.id}/tools/export?format=pdf`);
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain(
      'KRM4R0864v2 評量工具.pdf',
    );
    const pages = await pagesOf(bytes);
    const whole = pages.join('');
    for (const said of [
      '觀察檢核表',
      '提問題組',
      '文件檢視表',
      '第三方意見表',
      '受評者簽名',
      '評量人員簽名',
      '草稿,尚未啟用',
    ])
      expect(whole).toContain(said);
    // Three boxes a line of the checklist and two for the result, at the least.
    expect(whole.split('□').length).toBeGreaterThan(15 * 3 + 2);
    const [checklist = ''] = pages;
    expect(checklist).toContain('在工作場所中的表現觀察');
    for (const { text } of unit.elements.flatMap(({ indicators }) => indicators))
      expect(whole).toContain(squeeze(text));
  });

  it('are printed one by one, and as a matrix that says what is missing', async () => {
    const { id } = unitOf('KRM4R0864v2');
    const one = (
      await pagesOf((await download(`/units/${id}/tools/export?format=pdf&kind=question_set`)).bytes)
    ).join('');
    expect([one.includes('提問題組'), one.includes('觀察檢核表')]).toEqual([true, false]);
    const matrix = (
      await pagesOf((await download(`/units/${id}/tools/export?format=pdf&what=matrix`)).bytes)
    ).join('');
    expect(matrix).toContain('每一項都有評量工具。');
    const bare = unitOf('IIS5R0727').id;
    const gaps = (
      await pagesOf((await download(`/units/${bare}/tools/export?format=pdf&what=matrix`)).bytes)
    ).join('');
    expect(gaps).toContain('有28項還沒有任何評量工具');
    expect((await download(`/units/${id}/tools/export?format=csv&what=matrix`)).status).toBe(422);
  });

  it('say the same as CSV, sheet and JSON', async () => {
    const { id } = unitOf('KRM4R0864v2');
    const json = await download(`/units/${id}/tools/export?format=json`);
    const content: unknown = JSON.parse(json.text);
    const first = String(valueAt(content, 'tools.0.lines.0.text'));
    expect(toolKinds.map((_, index) => valueAt(content, `tools.${String(index)}.kind`))).toEqual([
      ...toolKinds,
    ]);
    expect(valueAt(content, 'tools.0.lines.0.targets.0.code')).toBe('1.1');
    const csv = await download(`/units/${id}/tools/export?format=csv`);
    expect(Array.from(csv.bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.text).toContain(first);
    const sheet = unzipSync((await download(`/units/${id}/tools/export?format=xlsx`)).bytes);
    const strings = Object.entries(sheet)
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, bytes]) => strFromU8(bytes))
      .join('');
    expect(strings).toContain(first);
  });

  it('are not for candidates', async () => {
    const { id } = unitOf('KRM4R0864v2');
    expect((await download(`/units/${id}/tools/export?format=json`, app.as('candidate'))).status).toBe(403);
  });
});
