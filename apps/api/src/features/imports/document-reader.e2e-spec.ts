import { readFileSync } from 'node:fs';
import { createDeflate } from 'node:zlib';
import { DomainError } from '../../platform/errors/domain-error';
import { DocumentReader, type DocumentRead, type ReaderLimits } from './document-reader';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../../libs/standard-reader/fixtures/${name}`, import.meta.url));
const LIMITS: ReaderLimits = { ms: 30_000, megabytes: 512, atOnce: 2 };

async function refusal(reading: Promise<DocumentRead>): Promise<DomainError> {
  const answer: unknown = await reading.catch((error: unknown) => error);
  if (!(answer instanceof DomainError)) throw new Error(`Not refused: ${String(answer)}`);
  return answer;
}

/** A page whose content unpacks to a gigabyte of blanks. */
async function bomb(): Promise<Uint8Array> {
  const deflate = createDeflate({ level: 9 });
  const parts: Buffer[] = [];
  deflate.on('data', (part: Buffer) => parts.push(part));
  const blank = Buffer.alloc(1024 * 1024, ' ');
  for (let i = 0; i < 1024; i += 1) {
    if (!deflate.write(blank)) await new Promise((go) => deflate.once('drain', go));
  }
  await new Promise<void>((done) => {
    deflate.once('end', done);
    deflate.end();
  });
  const packed = Buffer.concat(parts);
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R >> endobj
4 0 obj << /Filter /FlateDecode /Length ${packed.length} >>
stream
`,
    ),
    packed,
    Buffer.from('\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF'),
  ]);
}

describe('reading documents in a process of their own', () => {
  const reader = new DocumentReader();

  it('gives the reading, the text it was laid out as, and where that is printed', async () => {
    const { reading, format, pages, places, source, account } = await reader.read(
      fixture('IIS5R0727.portrait.pdf'),
    );
    expect(reading.standard.code).toBe('IIS5R0727');
    expect(format).toBe('pdf');
    expect([pages?.[0]?.width, pages?.[0]?.height].map((side) => Math.round(side ?? 0))).toEqual([595, 842]);
    const code = places?.find(({ start, end }) => source.slice(start, end) === 'IIS5R0727');
    const [box] = code?.boxes ?? [];
    expect(box?.page).toBe(1);
    expect(box?.x).toBeGreaterThan(100);
    expect(box?.y).toBeLessThan(100);
    expect(box?.width).toBeGreaterThan(40);
    expect(account.placed + account.dropped).toBe(account.characters);
  });

  it('ends a document that unpacks to more memory than it may have, and reads the next', async () => {
    const before = process.memoryUsage().rss;
    const packed = await bomb();
    expect(packed.length).toBeLessThan(5_000_000);
    expect((await refusal(reader.read(packed, LIMITS))).code).toBe('reader.memory_limit');
    // What it held was never in this process.
    expect(process.memoryUsage().rss - before).toBeLessThan(256 * 1024 * 1024);
    expect((await reader.read(fixture('KRM4R0864v2.portrait.docx'))).reading.standard.code).toBe(
      'KRM4R0864v2',
    );
  });

  it('ends a document that takes longer than it may, and answers meanwhile', async () => {
    let turns = 0;
    const turning = setInterval(() => {
      turns += 1;
    }, 10);
    const refused = await refusal(reader.read(fixture('INM3513-005.portrait.pdf'), { ...LIMITS, ms: 200 }));
    clearInterval(turning);
    expect(refused.code).toBe('reader.time_limit');
    expect(turns).toBeGreaterThan(5);
  });

  it('says in words what a document is that cannot be read', async () => {
    const refused = await refusal(reader.read(Buffer.from('%PDF-1.7\n')));
    expect(refused.code).toBe('reader.unreadable');
    expect(refused.facts).toMatchObject({ reason: 'pdf.damaged' });
  });
});
