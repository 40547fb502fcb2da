import { readFileSync } from 'node:fs';
import { ReaderError } from '../reader-error';
import type { Reading } from '../reading';
import { originalDocument, originalHtml } from '../testing/original-document';
import { originalPdf } from '../testing/pdf-writer';
import { meaning, OCCUPATIONS, sample, UNITS } from '../testing/samples';
import { decided, said as saidByTemplate } from '../testing/templates';
import { readDocument } from './read-document';
import { templateRows } from './sheet-template-rows';
import { writeTemplateCsv, writeTemplateXlsx } from './sheet-template-write';
import { writeStandardJson } from './standard-json';

const FIVE = [...UNITS, ...OCCUPATIONS];
const SETTINGS = ['portrait', 'landscape'] as const;
const EACH = FIVE.flatMap((code) => SETTINGS.map((orientation) => [code, orientation] as const));

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));

/**
 * What a document says, an indicator whose row and code disagree put where its code says: where such a one is kept
 * until a person decides depends on whether a page ends before it.
 */
function said(reading: Reading): unknown {
  const copy = structuredClone(reading);
  for (const unit of copy.units) {
    for (const element of unit.elements) {
      const strays = element.indicators.filter(
        ({ codeSays }) => codeSays !== undefined && codeSays !== element.code,
      );
      element.indicators = element.indicators.filter((indicator) => !strays.includes(indicator));
      for (const stray of strays) {
        unit.elements.find(({ code }) => code === stray.codeSays)?.indicators.push(stray);
      }
    }
  }
  return meaning(copy);
}

describe.each(EACH)('%s, %s', (code, orientation) => {
  const same = async (bytes: Uint8Array, format: string): Promise<void> => {
    const result = await readDocument(bytes);
    expect(result.format).toBe(format);
    expect(said(result.reading)).toEqual(said(sample(code).reading));
    expect(result.account.placed + result.account.dropped).toBe(result.account.characters);
  };

  it('reads the same from a PDF of a word processor', async () => {
    await same(fixture(`${code}.${orientation}.pdf`), 'pdf');
  });

  it('reads the same from a PDF without its font, borders of bars, page ends anywhere', async () => {
    await same(originalPdf(originalDocument(sample(code).reading), { orientation }), 'pdf');
  });

  it('asks for a check where tables have no borders, or refuses: it is never silent', async () => {
    const document = originalDocument(sample(code).reading);
    const answer: unknown = await readDocument(originalPdf(document, { orientation, borders: false })).catch(
      (error: unknown) => error,
    );
    if (answer instanceof ReaderError) return;
    expect(answer).toMatchObject({
      reading: {
        standard: { code },
        findings: expect.arrayContaining([
          expect.objectContaining({ grade: 'decide', code: 'table.without-borders' }),
        ]) as unknown,
      },
    });
  });

  it('reads the same from Word', async () => {
    await same(fixture(`${code}.${orientation}.docx`), 'docx');
  });

  it('reads the same from OpenDocument', async () => {
    await same(fixture(`${code}.${orientation}.odt`), 'odt');
  });

  it('reads the same from a web page', async () => {
    const page = originalHtml(originalDocument(sample(code).reading), { orientation });
    await same(new TextEncoder().encode(page), 'html');
  });
});

describe.each(FIVE)('%s by our own files', (code) => {
  it('reads back from a workbook and a CSV file of the template, and from JSON', async () => {
    const reading = decided(code);
    const rows = templateRows(reading);
    for (const [bytes, format] of [
      [await writeTemplateXlsx(rows), 'xlsx'],
      [new TextEncoder().encode(writeTemplateCsv(rows)), 'csv'],
    ] as const) {
      const result = await readDocument(bytes);
      expect(result.format).toBe(format);
      expect(saidByTemplate(result.reading)).toEqual(saidByTemplate(reading));
      expect(result.reading.findings.filter((finding) => finding.code === 'template.differs')).toEqual([]);
    }
    const result = await readDocument(new TextEncoder().encode(writeStandardJson(reading)));
    expect(result.format).toBe('json');
    expect(meaning(result.reading)).toEqual(meaning(reading));
  });
});
