import { jest } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createApp, type TestApp } from '../../../../test/support/app';
import {
  type PlantedEnrolment,
  plantEnrolment,
  type PlantedUnit,
  plantUnit,
} from '../../../../test/support/assessment';
import { coverAll, decide, observe } from '../../../../test/support/case';

jest.setTimeout(120_000);

let app: TestApp;
let unit: PlantedUnit;
let decided: PlantedEnrolment;
let begun: PlantedEnrolment;

beforeAll(async () => {
  app = await createApp();
  unit = await plantUnit(app, app.actors.home.organisationId, { elements: [3, 2], critical: 1 });
  const people = {
    assessor: await app.actors.member({ roles: ['assessor'] }),
    supervisor: await app.actors.member({ roles: ['supervisor'] }),
  };
  const enrolled = async () =>
    plantEnrolment(app, unit, { ...people, candidate: await app.actors.member({ roles: ['candidate'] }) });
  decided = await enrolled();
  await coverAll(app, decided);
  await decide(app, decided);
  begun = await enrolled();
  await observe(app, begun, unit.indicatorIds.slice(0, 2));
  await observe(app, begun, unit.indicatorIds.slice(2, 3), 'not_yet');
});
afterAll(() => app.close());

async function download(path: string, token: string, language = 'zh-TW') {
  const response = await fetch(`${app.url}/api/v1${path}`, {
    headers: { authorization: `Bearer ${token}`, 'accept-language': language },
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes };
}

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

/** The parts of a workbook as text: what is in it, and how the sheets are frozen and coloured. */
function workbook(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const found = Object.keys(parts);
  return {
    names: [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name),
    first: text(found.find((path) => path.endsWith('sheet1.xml')) ?? ''),
    styles: text('xl/styles.xml'),
    words: found
      .filter((path) => path.endsWith('.xml'))
      .map(text)
      .join('\n'),
  };
}

describe('the matrix of a unit as a file', () => {
  it('is a workbook with frozen heads, letters on coloured grounds, and a legend that says where it is from', async () => {
    const { status, headers, bytes } = await download(
      `/enrolments/${begun.id}/matrix/export?format=xlsx`,
      begun.assessor.token,
    );
    expect(status).toBe(200);
    const name = `${/^T[0-9a-f]+/.exec(decodeURIComponent(nameIn(headers)))?.[0] ?? '?'} ${begun.candidate.displayName} 證據對照表.xlsx`;
    expect(nameIn(headers)).toBe(encodeURIComponent(name));
    const { names, first, styles, words } = workbook(bytes);
    expect(names).toEqual(['證據對照表', '圖例與出處']);
    expect(first).toMatch(/<pane [^>]*xSplit="3"[^>]*ySplit="1"|<pane [^>]*ySplit="1"[^>]*xSplit="3"/);
    for (const ground of ['E4F3EA', 'FBF0DC']) expect(styles).toContain(ground);
    for (const said of [
      ...['合', '尚', '合格，計入', '尚未合格', '現場觀察', '指標 1', '評量方法 1／2 種'],
      ...['未套用篩選', '製作時間 ', 'Asia/Taipei', sha256OfTheTest],
    ]) {
      expect(words).toContain(said);
    }
  });

  it('says on the page what was left out', async () => {
    const path = `/enrolments/${begun.id}/matrix/export?format=pdf&gaps=1&status=not_yet`;
    const { status, headers, bytes } = await download(path, begun.assessor.token);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const pages = await pagesOf(bytes);
    const whole = pages.join('');
    expect(whole).toContain(squeeze('篩選：尚未合格、只看還缺的'));
    expect(whole).toContain('指標3');
    expect(whole).not.toContain('指標1');
    for (const page of pages) expect(page).toContain(sha256OfTheTest);
  });

  it('names a letter that no font has, and joins the letters of an Arabic name', async () => {
    const rare = await app.actors.member({ roles: ['candidate'], displayName: '𠮷田 محمد علي' });
    const { assessor, supervisor } = begun;
    const { id } = await plantEnrolment(app, unit, { assessor, supervisor, candidate: rare });
    const { bytes } = await download(`/enrolments/${id}/matrix/export?format=pdf`, assessor.token);
    const whole = (await pagesOf(bytes)).join('');
    expect(whole).toContain('〓1田');
    expect(whole).toContain('〓1U+20BB7');
    expect(whole).not.toContain('U+645');
    // Read as it is drawn, from left to right.
    const drawn = Array.from(squeeze('محمدعلي')).reverse().join('');
    expect([squeeze('محمدعلي'), drawn].some((name) => whole.includes(name))).toBe(true);
  });

  it('is for who sees the page', async () => {
    const path = `/enrolments/${begun.id}/matrix/export?format=xlsx`;
    const stranger = await app.actors.member({ roles: ['assessor'] });
    expect((await download(path, begun.candidate.token)).status).toBe(200);
    expect((await download(path, stranger.token)).status).toBe(404);
    expect((await download(path, app.as('admin'))).status).toBe(403);
    expect((await download(path.replace('xlsx', 'doc'), begun.assessor.token)).status).toBe(422);
  });
});

describe('the matrix of a group as a file', () => {
  it('is a workbook of what the reader reaches, with the same figures as the page', async () => {
    const { status, headers, bytes } = await download('/matrix/export?format=xlsx', begun.assessor.token);
    expect(status).toBe(200);
    expect(decodeURIComponent(nameIn(headers))).toMatch(/^總覽 \d{4}-\d{2}-\d{2}\.xlsx$/);
    const { names, first, words } = workbook(bytes);
    expect(names).toEqual(['總覽', '圖例與出處']);
    expect(first).toContain('ySplit="3"');
    for (const said of ['5/5・1/1 待', '0/5・0/1', decided.candidate.displayName, sha256OfTheTest]) {
      expect(words).toContain(said);
    }
  });

  it('counts the kind that is asked for, and says so', async () => {
    const { bytes } = await download('/matrix/export?format=xlsx&kind=knowledge', begun.assessor.token, 'en');
    const { words } = workbook(bytes);
    expect(words).toContain('Each cell: knowledge covered/all; then a sign:');
    expect(words).toContain('Knowledge. No filter');
    expect(words).not.toContain('5/5');
  });

  it('applies the filters and says so, in the language asked for', async () => {
    const { bytes } = await download(
      '/matrix/export?format=pdf&state=decided&sort=name',
      begun.assessor.token,
      'en',
    );
    const whole = (await pagesOf(bytes)).join('');
    expect(whole).toContain(squeeze('Filter: Awaiting sign-off. Sorted: name'));
    expect(whole).toContain(squeeze(decided.candidate.displayName));
    expect(whole).not.toContain(squeeze(begun.candidate.displayName));
    expect(whole).toContain('Page1of2');
  });
});

/** Of the planted releases: sha256('test'). */
const sha256OfTheTest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

const nameIn = (headers: Headers): string =>
  /filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '')?.[1] ?? '';
