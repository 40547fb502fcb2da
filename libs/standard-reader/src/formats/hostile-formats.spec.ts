import { zipSync } from 'fflate';
import { docxFile, odtFile } from '../testing/office-writers';
import { ReaderError } from '../reader-error';
import { readDocument } from './read-document';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function refusal(bytes: Uint8Array): Promise<ReaderError> {
  const answer: unknown = await readDocument(bytes).catch((error: unknown) => error);
  if (!(answer instanceof ReaderError)) throw new Error(`Not refused: ${String(answer)}`);
  expect(answer.messages['zh-TW']).not.toBe('');
  expect(answer.messages.en).not.toBe('');
  return answer;
}

/** The four bytes of a size in the directory of a zip package, for every entry of that name. */
function withClaimedSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const changed = Buffer.from(bytes);
  for (
    let at = changed.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = changed.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    const length = changed.readUInt16LE(at + 28);
    if (changed.toString('latin1', at + 46, at + 46 + length) === name) changed.writeUInt32LE(size, at + 24);
  }
  return changed;
}

const nested = (tag: string, depth: number): string => `<${tag}>`.repeat(depth) + `</${tag}>`.repeat(depth);

/** A PDF of these objects, without a table of them: readers find them by looking. */
const pdf = (...objects: string[]): Uint8Array =>
  latin1(
    `%PDF-1.7\n${objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer << /Root 1 0 R >>\n%%EOF`,
  );

describe('hostile files are refused in words', () => {
  it('a package that unpacks to more than any document', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect((await refusal(bomb)).code).toBe('package.too-large');
  });

  it('a package that claims to unpack to a gigabyte, and one that claims to be small', async () => {
    const file = docxFile('<w:p><w:r><w:t>x</w:t></w:r></w:p>');
    expect((await refusal(withClaimedSize(file, 'word/document.xml', 1_000_000_000))).code).toBe(
      'package.too-large',
    );
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(1_000_000) });
    const code = (await refusal(withClaimedSize(bomb, 'word/document.xml', 10))).code;
    expect(code).toBe('package.damaged');
  });

  it('entities that multiply', async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join(
      '',
    );
    const bytes = zipSync({
      'word/document.xml': utf8(
        `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">${laughs}]><w:document><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>`,
      ),
    });
    expect((await refusal(bytes)).code).toBe('xml.doctype');
  });

  it.each([
    ['Word', docxFile(nested('w:tbl', 10_000)), 'xml.nesting'],
    ['OpenDocument', odtFile(nested('text:list', 10_000)), 'xml.nesting'],
    ['web page', utf8(`<html><body>${nested('div', 10_000)}`), 'html.nesting'],
    ['web page of tables', utf8(`<html><body>${'<table><tr><td>'.repeat(10_000)}`), 'html.nesting'],
    ['web page of an element that is seldom', utf8(`<html><body>${nested('kbd', 10_000)}`), 'html.nesting'],
  ])('10,000 nested elements: %s', async (_, bytes, code) => {
    expect((await refusal(bytes)).code).toBe(code);
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'C:/evil.xml', 'word\\evil.xml'])(
    'a part named %s',
    async (name) => {
      const bytes = zipSync({ 'word/document.xml': utf8('<w:document/>'), [name]: utf8('x') });
      expect((await refusal(bytes)).code).toBe('package.damaged');
    },
  );

  it('two parts of one name', async () => {
    const bytes = Buffer.from(
      zipSync({ 'word/document.xml': utf8('<a/>'), 'word/document.xmm': utf8('<b/>') }),
    );
    for (let at = bytes.indexOf('document.xmm'); at >= 0; at = bytes.indexOf('document.xmm'))
      bytes.write('document.xml', at);
    expect((await refusal(bytes)).code).toBe('package.damaged');
  });

  it('spans and repetitions that claim a million columns', async () => {
    const row = `<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell></table:table-row>`;
    await refusal(odtFile(`<table:table>${row}</table:table>`));
    await refusal(utf8(`<html><body><table><tr><td colspan="1000000" rowspan="1000000">x</table>`));
    await refusal(
      docxFile('<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr></w:tc></w:tr></w:tbl>'),
    );
  });

  it.each([
    [
      'pages that are their own parents',
      pdf('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 2 /Kids [2 0 R 2 0 R] >>'),
    ],
    [
      'a content that calls itself',
      pdf(
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R /Resources << /XObject << /X 4 0 R >> >> >>',
        '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream',
      ),
    ],
    [
      'a stream that claims a gigabyte',
      pdf(
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R >>',
        '<< /Length 1000000000 >>\nstream\nBT ET\nendstream',
      ),
    ],
    [
      'a million pages by its count',
      pdf('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1000000 /Kids [] >>'),
    ],
    ['nothing behind its head', latin1('%PDF-1.7\n')],
  ])(
    'a PDF with %s',
    async (_, bytes) => {
      expect((await refusal(bytes)).code).toMatch(/^(?:pdf\.|document\.too-much)/);
    },
    20_000,
  );

  it('a scan says that there is no text', async () => {
    const scan = pdf(
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
      '<< /Length 27 >>\nstream\nq 595 0 0 842 0 0 cm /I Do Q\nendstream',
      '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream',
    );
    const error = await refusal(scan);
    expect(error.code).toBe('pdf.no-text');
    expect(error.messages['zh-TW']).toContain('掃描');
  });

  it('an old Word file, an archive of something else, a file too large', async () => {
    expect(
      (await refusal(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]))).code,
    ).toBe('file.format');
    expect((await refusal(zipSync({ 'a.txt': utf8('x') }))).code).toBe('file.format');
    expect((await refusal(new Uint8Array(51 * 1024 * 1024))).code).toBe('file.too-large');
  });
});
