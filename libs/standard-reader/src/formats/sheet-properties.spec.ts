import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { ReaderError } from '../reader-error';
import { squeeze } from '../traced';
import { decided, readDrawn } from '../testing/templates';
import { drawCsv } from './csv';
import { layOut } from './lay-out';
import {
  parseTemplate,
  templateCells,
  templateRow,
  templateTitles,
  type TemplateRow,
} from './sheet-template';
import { templateFindings } from './sheet-template-check';
import { drawTemplate } from './sheet-template-layout';
import { templateRows } from './sheet-template-rows';
import { writeTemplateCsv, writeTemplateXlsx } from './sheet-template-write';
import { drawXlsx } from './xlsx';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Words as they stand in standards, and such as look like codes, list marks, notes, markup, formulas and headings. */
const WORD = fc.constantFrom(
  ...[
    '客戶',
    '服務',
    '依據',
    '3D',
    '5S 管理',
    '-20°C',
    '=1+1',
    '@home',
    'K8s',
    'T1',
    'P1.1.9',
    'S02',
    '(1)',
    '1. ',
    '一、',
  ],
  ...[
    '■ ',
    '● ',
    '- ',
    '【註1】',
    '註2：',
    '<b>',
    '&amp;',
    '&',
    '：',
    '。',
    '、',
    ' ',
    '態度',
    '第 3 頁',
    '----',
    '包括',
    '學歷',
    '"',
    "'",
  ],
);
const TEXT = fc
  .array(fc.oneof({ weight: 5, arbitrary: WORD }, { weight: 1, arbitrary: fc.string({ maxLength: 6 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(''))
  .filter((text) => squeeze(text) !== '');
const LISTED = fc.record({ text: TEXT, items: fc.array(TEXT, { maxLength: 3 }) });

interface Listed {
  text: string;
  items: string[];
}

const listed = (row: TemplateRow, { text, items }: Listed): TemplateRow[] => [
  { ...row, text },
  ...items.map((item) => templateRow('item', { text: item })),
];

const pad = (n: number): string => String(n + 1).padStart(2, '0');

/** A 職能基準 of random texts under codes in order. */
const OCCUPATION = fc
  .record({
    duties: fc.array(
      fc.record({
        title: TEXT,
        elements: fc.array(
          fc.record({
            title: TEXT,
            indicators: fc.array(TEXT, { minLength: 1, maxLength: 3 }),
            outputs: fc.array(TEXT, { maxLength: 2 }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        knowledge: fc.array(LISTED, { maxLength: 3 }),
        skills: fc.array(LISTED, { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    attitudes: fc.array(TEXT, { maxLength: 2 }),
    notes: fc.array(LISTED, { maxLength: 2 }),
    remarks: fc.array(LISTED, { maxLength: 2 }),
    requirements: fc.array(TEXT, { maxLength: 2 }),
  })
  .map(({ duties, attitudes, notes, remarks, requirements }): TemplateRow[] => [
    templateRow('occupation', { code: 'ABC1234-001', text: '客服人員', level: '3' }),
    ...duties.flatMap(({ title, elements, knowledge, skills }, d) => {
      const unit = `T${d + 1}`;
      return [
        templateRow('duty', { code: unit, text: title, level: '3' }),
        ...elements.flatMap(({ title: text, indicators, outputs }, e) => {
          const number = `${d + 1}.${e + 1}`;
          const under = { unit, element: `T${number}` };
          return [
            templateRow('element', { unit, code: `T${number}`, text }),
            ...outputs.map((o, i) =>
              templateRow('output', { ...under, code: `O${number}.${i + 1}`, text: o }),
            ),
            ...indicators.map((p, i) =>
              templateRow('indicator', { ...under, code: `P${number}.${i + 1}`, text: p }),
            ),
          ];
        }),
        ...knowledge.flatMap((k, i) => listed(templateRow('knowledge', { unit, code: `K${d}${i + 1}` }), k)),
        ...skills.flatMap((s, i) => listed(templateRow('skill', { unit, code: `S${d}${i + 1}` }), s)),
      ];
    }),
    ...attitudes.map((text, i) => templateRow('attitude', { code: `A${pad(i)}`, text })),
    ...notes.flatMap((note, i) => listed(templateRow('note', { code: String(i + 1) }), note)),
    ...remarks.flatMap((remark) => listed(templateRow('remark'), remark)),
    ...requirements.map((text) => templateRow('requirement', { text })),
  ]);

const UNIT = fc
  .record({
    elements: fc.array(
      fc.record({ title: TEXT, indicators: fc.array(TEXT, { minLength: 1, maxLength: 4 }) }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    knowledge: fc.array(LISTED, { maxLength: 3 }),
    skills: fc.array(LISTED, { maxLength: 3 }),
    guide: fc.array(LISTED, { maxLength: 2 }),
    updates: fc.array(TEXT, { maxLength: 2 }),
    other: fc.array(TEXT, { maxLength: 2 }),
  })
  .map(({ elements, knowledge, skills, guide, updates, other }): TemplateRow[] => [
    templateRow('unit', { code: 'ABC5R0001', text: '處理客訴', level: '3' }),
    ...elements.flatMap(({ title, indicators }, e) => [
      templateRow('element', { code: String(e + 1), text: title }),
      ...indicators.map((text, i) => templateRow('indicator', { code: `${e + 1}.${i + 1}`, text })),
    ]),
    ...knowledge.flatMap((k) => listed(templateRow('knowledge'), k)),
    ...skills.flatMap((s) => listed(templateRow('skill'), s)),
    ...guide.flatMap((item) => [
      templateRow('guideSection', { text: '評量方法' }),
      ...listed(templateRow('guideItem'), item),
    ]),
    ...updates.map((text) => templateRow('update', { text })),
    ...other.flatMap((text) => [
      templateRow('otherHeading', { text: '適用對象' }),
      templateRow('other', { text }),
    ]),
  ]);

/** Every sign of the rows stands in the text that is read, each as often as in the rows. */
function expectNothingLost(rows: readonly TemplateRow[], text: string): void {
  const left = new Map<string, number>();
  const plain = squeeze(text.replaceAll('&lt;', '<').replaceAll('&amp;', '&'));
  for (const sign of plain) left.set(sign, (left.get(sign) ?? 0) + 1);
  for (const row of rows) {
    for (const sign of squeeze(row.text)) {
      const count = left.get(sign) ?? 0;
      expect(`${sign} ${count > 0}`).toBe(`${sign} true`);
      left.set(sign, count - 1);
    }
  }
}

/** What a reading holds of a template, or undefined where the reader refuses it in its own words. */
function tried<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof ReaderError) return undefined;
    throw error;
  }
}

describe('any template', () => {
  it('loses no sign on its way to the text that is read', () => {
    fc.assert(
      fc.property(fc.oneof(OCCUPATION, UNIT), (rows) => {
        expectNothingLost(rows, layOut(drawTemplate(rows, 'csv')).text);
      }),
      { numRuns: 300 },
    );
  });

  it('arrives as it stands, or a person is asked', () => {
    fc.assert(
      fc.property(fc.oneof(OCCUPATION, UNIT), (rows) => {
        const reading = tried(() => readDrawn(drawTemplate(rows, 'csv')).reading);
        if (reading === undefined) return;
        const texts = new Set(templateRows(reading).map(({ kind, text }) => `${kind} ${squeeze(text)}`));
        const arrived = rows.every(({ kind, text }) => texts.has(`${kind} ${squeeze(text)}`));
        expect(arrived || templateFindings(rows, reading).length > 0 || rows.some(isNormalised)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same after it was written and read, as a workbook and as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(OCCUPATION, UNIT), async (rows) => {
        const cells = rows.map((row) => templateCells(row).map((cell) => cell.trim()));
        const read = (again: readonly TemplateRow[]): string[][] => again.map(templateCells);
        expect(read((await drawXlsx(await writeTemplateXlsx(rows))).rows)).toEqual(cells);
        expect(read(drawCsv(utf8(writeTemplateCsv(rows))).rows)).toEqual(cells);
      }),
      { numRuns: 60 },
    );
  });

  it('of random cells is read or refused in words', () => {
    const cell = fc.oneof(
      WORD,
      fc.constantFrom('職能基準', '主要職責', '工作任務', '知識', '清單', 'T1.1', 'K01', '2', ''),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 11 }), { maxLength: 12 }), (sheet) => {
        tried(() => readDrawn(drawTemplate(parseTemplate([templateTitles(), ...sheet]), 'csv')));
      }),
      { numRuns: 500 },
    );
  });
});

/** The colon at the end of a title and the way in which a note is cited are normalised. */
const isNormalised = ({ text }: TemplateRow): boolean => /[：:]\s*$|[註注]/.test(text);

describe('any bytes', () => {
  it('are read or refused in words, as CSV', () => {
    const head = utf8('類型,代碼,文字\n');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, headed) => {
        tried(() => readDrawn(drawCsv(headed ? new Uint8Array([...head, ...bytes]) : bytes)));
      }),
      { numRuns: 500 },
    );
  });

  it('of a workbook, some of them changed, are read or refused in words', async () => {
    const whole = await writeTemplateXlsx(templateRows(decided('BAS4222-002v3')));
    const edits = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(edits, fc.option(fc.nat(whole.length)), async (changes, end) => {
        const bytes = Uint8Array.from(whole.subarray(0, end ?? undefined));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const answer: unknown = await drawXlsx(bytes).catch((error: unknown) => error);
        if (answer instanceof Error) expect(answer).toBeInstanceOf(ReaderError);
      }),
      { numRuns: 300 },
    );
  });

  it('within the parts of a workbook, some of them changed, are read or refused in words', async () => {
    const parts = unzipSync(await writeTemplateXlsx(templateRows(decided('BAS4222-002v3'))));
    const names = Object.keys(parts);
    const edit = fc.tuple(
      fc.constantFrom(...names),
      fc.nat(),
      fc.constantFrom('<', '>', '/', '&', '"', '=', 'a', '1', ' ', '\u0000'),
      fc.nat(4),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const changed: Record<string, Uint8Array> = { ...parts };
        for (const [name, seed, sign, cut] of edits) {
          const text = new TextDecoder().decode(changed[name]);
          const at = seed % (text.length + 1);
          changed[name] = utf8(text.slice(0, at) + sign + text.slice(at + cut));
        }
        const answer: unknown = await drawXlsx(zipSync(changed)).catch((error: unknown) => error);
        if (answer instanceof Error) expect(answer).toBeInstanceOf(ReaderError);
      }),
      { numRuns: 300 },
    );
  });
});
