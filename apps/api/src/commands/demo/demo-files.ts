import { crc32, deflateSync } from 'node:zlib';
import { columnName, mediaTypes } from '@attest/domain';
import { plainZip } from './plain-zip';

/** A small file that is what its name says, made in code so that no binary lies in the repository. */
export interface DemoFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

export const photo = (name: string, scene: number): DemoFile => ({
  name: `${name}.png`,
  mediaType: 'image/png',
  bytes: png(paint(scene)),
});

export const pdf = (name: string, lines: readonly string[]): DemoFile => ({
  name: `${name}.pdf`,
  mediaType: 'application/pdf',
  bytes: pdfOf([name, '', ...lines]),
});

/** A paragraph, a heading, or a table. */
export type DocumentPart =
  string | { readonly heading: string } | { readonly table: readonly (readonly string[])[] };

export const document = (name: string, parts: readonly DocumentPart[]): DemoFile => ({
  name: `${name}.docx`,
  mediaType: mediaTypes.docx,
  bytes: docx([name, ...parts]),
});

export const sheet = (name: string, rows: readonly (readonly string[])[]): DemoFile => ({
  name: `${name}.xlsx`,
  mediaType: mediaTypes.xlsx,
  bytes: xlsx(rows),
});

export const recording = (name: string, seconds: number): DemoFile => ({
  name: `${name}.wav`,
  mediaType: 'audio/wav',
  bytes: wav(seconds),
});

const WIDTH = 640;
const HEIGHT = 420;
type Colour = readonly [number, number, number];

/** A meeting room with a screen: not a photograph, but something to look at. */
function paint(scene: number): Buffer {
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
  const warm = (scene * 17) % 40;
  for (let y = 0; y < HEIGHT; y += 1) {
    const shade = 214 - Math.round((y / HEIGHT) * 46);
    fill(pixels, 0, y, WIDTH, 1, [shade - 6 + warm / 2, shade - 8, shade - 22 - warm / 3]);
  }
  const screenX = 110 + ((scene * 53) % 120);
  fill(pixels, screenX - 8, 52, 336, 206, [40, 46, 56]);
  fill(pixels, screenX, 60, 320, 190, [245, 247, 250]);
  for (let bar = 0; bar < 5; bar += 1) {
    const height = 30 + ((scene * 31 + bar * 47) % 110);
    fill(
      pixels,
      screenX + 24 + bar * 40,
      230 - height,
      26,
      height,
      bar % 2 ? [35, 79, 176] : [120, 160, 220],
    );
  }
  fill(pixels, screenX + 236, 84, 66, 6, [90, 98, 112]);
  for (let line = 0; line < 6; line += 1) {
    fill(pixels, screenX + 236, 104 + line * 18, 40 + ((scene * 13 + line * 29) % 28), 4, [160, 168, 180]);
  }
  fill(pixels, 0, 352, WIDTH, 68, [96, 70, 50]);
  fill(pixels, 0, 348, WIDTH, 6, [126, 94, 68]);
  for (let person = 0; person < 3; person += 1) {
    const x = 70 + person * 190 + ((scene * 37 + person * 61) % 60);
    disc(pixels, x, 292, 30, [58 + person * 24, 44 + person * 10, 38]);
    disc(pixels, x, 376, 60, [44 + ((scene * 19 + person * 71) % 80), 58, 84 + person * 14]);
  }
  return pixels;
}

function fill(
  pixels: Buffer,
  left: number,
  top: number,
  width: number,
  height: number,
  colour: Colour,
): void {
  const from = Math.max(0, left);
  const to = Math.min(WIDTH, left + width);
  if (to <= from) return;
  const dot = Buffer.from(colour.map(Math.round));
  for (let y = Math.max(0, top); y < Math.min(HEIGHT, top + height); y += 1) {
    pixels.fill(dot, (y * WIDTH + from) * 3, (y * WIDTH + to) * 3);
  }
}

function disc(pixels: Buffer, centreX: number, centreY: number, radius: number, colour: Colour): void {
  for (let y = -radius; y <= radius; y += 1) {
    const half = Math.round(Math.sqrt(radius * radius - y * y));
    fill(pixels, centreX - half, centreY + y, half * 2, 1, colour);
  }
}

function png(pixels: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Array.from({ length: HEIGHT }, (_, y) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(y * WIDTH * 3, (y + 1) * WIDTH * 3)]),
  );
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', head),
    pngChunk('IDAT', deflateSync(Buffer.concat(rows))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const tableRows = [
  ['項目', '內容'],
  ['期間', '最近三個月'],
  ['負責', '受評者本人'],
  ['核對', '客戶窗口，名稱已遮蔽'],
] as const;

/** One page of text. The font is not embedded: codes are Unicode, and the reader's own Chinese font draws them. */
function pdfOf(lines: readonly string[]): Buffer {
  const toUnicode = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Demo def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange',
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
  const text = lines.map((line, index) => {
    const size = index === 0 ? 18 : 12;
    return `/F1 ${size} Tf 1 0 0 1 64 ${770 - index * 24} Tm <${utf16(line)}> Tj`;
  });
  const top = 740 - lines.length * 24;
  const cells = tableRows.flatMap((row, at) =>
    row.map(
      (cell, column) => `/F1 11 Tf 1 0 0 1 ${74 + column * 150} ${top - 18 - at * 26} Tm <${utf16(cell)}> Tj`,
    ),
  );
  const across = [...tableRows, []].map((_, at) => `64 ${top - at * 26} m 531 ${top - at * 26} l S`);
  const bottom = top - tableRows.length * 26;
  const down = [64, 214, 531].map((x) => `${x} ${top} m ${x} ${bottom} l S`);
  const page = `BT ${[...text, ...cells].join('\n')} ET\n0.7 w 0.6 G ${[...across, ...down].join('\n')}`;
  return assemble([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 7 0 R>>',
    '<</Type/Font/Subtype/Type0/BaseFont/NotoSansTC/Encoding/Identity-H/DescendantFonts[5 0 R]/ToUnicode 8 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/NotoSansTC/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[32 126 520]/FontDescriptor 6 0 R>>',
    '<</Type/FontDescriptor/FontName/NotoSansTC/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>',
    stream(page),
    stream(toUnicode),
  ]);
}

const stream = (content: string) =>
  `<</Length ${Buffer.byteLength(content)}>>\nstream\n${content}\nendstream`;

const utf16 = (text: string) =>
  Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('');

function assemble(objects: readonly string[]): Buffer {
  let body = '%PDF-1.5\n';
  const offsets = objects.map((object, index) => {
    const offset = Buffer.byteLength(body);
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = Buffer.byteLength(body);
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  body += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(body, 'utf8');
}

const xml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

function docx(parts: readonly DocumentPart[]): Buffer {
  const [title, ...rest] = parts;
  const body = [
    typeof title === 'string' ? `<w:p>${heading(0)}${run(title)}</w:p>` : '',
    ...rest.map((part) => {
      if (typeof part === 'string') return `<w:p>${run(part)}</w:p>`;
      return 'heading' in part ? `<w:p>${heading(1)}${run(part.heading)}</w:p>` : table(part.table);
    }),
  ].join('');
  return officeFile('word/document.xml', `${ooxml}.wordprocessingml.document.main+xml`, [
    [
      'word/document.xml',
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ],
  ]);
}

const run = (text: string) => `<w:r><w:t>${xml(text)}</w:t></w:r>`;
const heading = (level: number) => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`;

function table(rows: readonly (readonly string[])[]): string {
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:color="999999"/>`,
  );
  const lines = rows.map(
    (cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:p>${run(cell)}</w:p></w:tc>`).join('')}</w:tr>`,
  );
  return `<w:tbl><w:tblPr><w:tblBorders>${borders.join('')}</w:tblBorders></w:tblPr>${lines.join('')}</w:tbl>`;
}

function xlsx(rows: readonly (readonly string[])[]): Buffer {
  const lines = rows.map((cells, row) => {
    const filled = cells.map(
      (cell, column) =>
        `<c r="${columnName(column + 1)}${row + 1}" t="inlineStr"><is><t>${xml(cell)}</t></is></c>`,
    );
    return `<row r="${row + 1}">${filled.join('')}</row>`;
  });
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const sheetType = `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${ooxml}.spreadsheetml.worksheet+xml"/>`;
  return officeFile(
    'xl/workbook.xml',
    `${ooxml}.spreadsheetml.sheet.main+xml`,
    [
      [
        'xl/workbook.xml',
        `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="對照表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
      [
        'xl/_rels/workbook.xml.rels',
        `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ],
      [
        'xl/worksheets/sheet1.xml',
        `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
      ],
    ],
    sheetType,
  );
}

const ooxml = 'application/vnd.openxmlformats-officedocument';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function officeFile(
  main: string,
  type: string,
  parts: readonly (readonly [string, string])[],
  types = '',
): Buffer {
  return plainZip([
    [
      '[Content_Types].xml',
      `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${main}" ContentType="${type}"/>${types}</Types>`,
    ],
    [
      '_rels/.rels',
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="${main}"/></Relationships>`,
    ],
    ...parts,
  ]);
}

const SAMPLE_RATE = 8_000;

/** A soft tone, 8 bit mono. */
function wav(seconds: number): Buffer {
  const data = Buffer.alloc(SAMPLE_RATE * seconds);
  for (let sample = 0; sample < data.length; sample += 1) {
    data[sample] = 128 + Math.round(24 * Math.sin((sample * 2 * Math.PI * 220) / SAMPLE_RATE));
  }
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(SAMPLE_RATE, 24);
  head.writeUInt32LE(SAMPLE_RATE, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}
