import { crc32, deflateSync } from 'node:zlib';
import { plainZip } from '../../src/commands/demo/plain-zip';

/** Small true files of each kind, made here, so that no binary lies in the repository. */
export const media = {
  png: () => png(8, 8),
  jpeg: () =>
    Buffer.from(
      'ffd8ffe000104a46494600010100000100010000ffdb004300080606070605080707070909080a0c140d0c0b0b0c1912130f141d1a1f1e1d1a1c1c20242e2720222c231c1c2837292c30313434341f27393d38323c2e333432ffc0000b080001000101011100ffc40014000100000000000000000000000000000009ffc40014100100000000000000000000000000000000ffda0008010100003f0054dfffd9',
      'hex',
    ),
  gif: () => Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
  webp: () => Buffer.from('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=', 'base64'),
  heic: () => isoMedia('heic'),
  pdf: () => Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  docx: () => office('word/document.xml', 'wordprocessingml.document'),
  xlsx: () => office('xl/workbook.xml', 'spreadsheetml.sheet'),
  pptx: () => office('ppt/presentation.xml', 'presentationml.presentation'),
  docm: () =>
    plainZip([
      [
        '[Content_Types].xml',
        contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml', '/word/document.xml'),
      ],
      ['word/document.xml', '<w:document/>'],
    ]),
  odt: () => openDocument('text'),
  ods: () => openDocument('spreadsheet'),
  odp: () => openDocument('presentation'),
  zip: () => plainZip([['readme.txt', 'hello']]),
  doc: () => compoundFile('WordDocument'),
  xls: () => compoundFile('Workbook'),
  ppt: () => compoundFile('PowerPoint Document'),
  msi: () => compoundFile('Installer'),
  mp3: () =>
    Buffer.concat([
      Buffer.from('ID3\x04\x00\x00\x00\x00\x00\x00', 'latin1'),
      Buffer.from('fffb9064', 'hex'),
      Buffer.alloc(413),
    ]),
  wav: () => Buffer.concat([Buffer.from('RIFF\x24\x00\x00\x00WAVEfmt ', 'latin1'), Buffer.alloc(28)]),
  m4a: () => isoMedia('M4A '),
  mp4: () => isoMedia('isom'),
  mov: () => isoMedia('qt  '),
  webm: () =>
    Buffer.concat([
      Buffer.from(
        '1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581021853806700',
        'hex',
      ),
      Buffer.alloc(16),
    ]),
  exe: () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(126)]),
  text: () => Buffer.from('我在 3 月 6 日完成了客戶訪談。\n', 'utf8'),
};

function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc((width * 3 + 1) * height, 0x99));
  const mark = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([mark, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function isoMedia(brand: string): Buffer {
  const box = Buffer.alloc(32);
  box.writeUInt32BE(24, 0);
  box.write('ftyp', 4, 'latin1');
  box.write(brand, 8, 'latin1');
  box.write(brand, 16, 'latin1');
  box.write(brand, 20, 'latin1');
  box.writeUInt32BE(8, 24);
  box.write('free', 28, 'latin1');
  return box;
}

const contentTypes = (type: string, part: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="${part}" ContentType="${type}"/></Types>`;

const office = (part: string, kind: string) =>
  plainZip([
    [
      '[Content_Types].xml',
      contentTypes(`application/vnd.openxmlformats-officedocument.${kind}.main+xml`, `/${part}`),
    ],
    [part, '<document/>'],
  ]);

const openDocument = (kind: string) =>
  plainZip([
    ['mimetype', `application/vnd.oasis.opendocument.${kind}`],
    ['content.xml', '<office:document/>'],
  ]);

/** Header, one sector of directory, one of allocation table: what a legacy office file is made of. */
export function compoundFile(stream: string): Buffer {
  const file = Buffer.alloc(512 * 3, 0);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file, 0);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(0, 48);
  file.fill(0xff, 76, 512);
  file.writeUInt32LE(1, 76);
  entry(file, 512, 'Root Entry');
  entry(file, 640, stream);
  file.fill(0xff, 1024, 1536);
  file.writeUInt32LE(0xfffffffe, 1024);
  file.writeUInt32LE(0xfffffffd, 1028);
  return file;
}

function entry(file: Buffer, at: number, name: string): void {
  file.write(name, at, 'utf16le');
  file.writeUInt16LE((name.length + 1) * 2, at + 64);
  file.writeUInt8(name === 'Root Entry' ? 5 : 2, at + 66);
}
