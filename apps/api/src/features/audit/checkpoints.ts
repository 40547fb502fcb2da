import { createHash, type KeyObject, sign, verify } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CheckpointKeys } from './checkpoint-keys';

/** The head of an organisation's chain at one moment, signed, kept outside the database. */
export interface Checkpoint {
  readonly organisationId: string;
  readonly sequence: number;
  /** Hexadecimal. */
  readonly hash: string;
  /** ISO 8601. */
  readonly at: string;
}

/** A line of the file that is chained to the one before. */
export interface CheckpointLine {
  readonly organisationId: string;
  /** From 1, without a gap. */
  readonly number: number;
  /** Of the line itself, in hexadecimal; the next line names it. */
  readonly lineSha256: string;
}

export interface CheckpointProblem {
  /** From 1. */
  readonly line: number;
  /** forged: the signature does not hold. unchained: a line before it was changed, added or taken away. */
  readonly what: 'forged' | 'unchained';
}

export interface ReadCheckpoints {
  /** Those whose signature holds. */
  readonly good: readonly Checkpoint[];
  readonly problems: readonly CheckpointProblem[];
  readonly lines: readonly CheckpointLine[];
  /** Of the public key, in hexadecimal; null without one. */
  readonly keySha256: string | null;
}

const FILE = 'audit-checkpoints.jsonl';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const sha256 = /^[0-9a-f]{64}$/;

const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** How far the file was when it was last looked at. */
interface End {
  readonly size: number;
  readonly number: number;
  /** Of the last line; of everything there is where no line is chained yet. */
  readonly previous: string;
}

/**
 * The file of checkpoints in the data folder: one JSON line for each, with an Ed25519 signature. Each line has a number
 * and names the hash of the line before, so that a file that lost lines says so. Who can change the database but not
 * this folder cannot rewrite the past unnoticed; a copy of the public key lets anybody check a copy of the file.
 */
export class CheckpointFile {
  private readonly path: string;
  private readonly keys: CheckpointKeys;
  private end: End | undefined;
  /** Bytes of the file that this process has written, or been told of by `byOthers`. */
  private seen = 0;

  constructor(folder: string) {
    this.path = join(folder, FILE);
    this.keys = new CheckpointKeys(folder);
  }

  /**
   * Resolves when the lines would survive a power cut. Two processes must not append at once.
   * @param known the number of the last line as the database knows it: a file that lost lines goes on after them, and
   *   shows the gap for ever
   * @returns the lines that were written, and the key that signed them
   */
  async append(
    checkpoints: readonly Checkpoint[],
    known: (keySha256: string) => Promise<number> = () => Promise.resolve(0),
  ): Promise<{ lines: readonly CheckpointLine[]; keySha256: string }> {
    const { key, keySha256 } = await this.keys.signing();
    if (checkpoints.length === 0) return { lines: [], keySha256 };
    const end = await this.findEnd();
    let { size, previous } = end;
    let number = Math.max(end.number, await known(keySha256));
    const lines: CheckpointLine[] = [];
    let text = '';
    for (const checkpoint of checkpoints) {
      number += 1;
      const signature = sign(null, chainedText(checkpoint, number, previous), key).toString('base64url');
      const line = JSON.stringify({ number, ...checkpoint, previous, signature });
      previous = hashOf(line);
      text += `${line}\n`;
      lines.push({ organisationId: checkpoint.organisationId, number, lineSha256: previous });
    }
    const file = await open(this.path, 'a', 0o600);
    try {
      // What a power cut left of a last line was never acknowledged to anybody.
      await file.truncate(size);
      await file.appendFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    size += Buffer.byteLength(text, 'utf8');
    this.end = { size, number, previous };
    this.seen = size;
    return { lines, keySha256 };
  }

  /** What was appended by others since this one last asked or wrote; at first, all there is. */
  async byOthers(): Promise<readonly Checkpoint[]> {
    const bytes = existsSync(this.path) ? await bytesFrom(this.path, this.seen) : Buffer.alloc(0);
    const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1);
    if (whole.byteLength === 0) return [];
    this.seen += whole.byteLength;
    const { key } = await this.keys.checking();
    return whole
      .toString('utf8')
      .split('\n')
      .slice(0, -1)
      .flatMap((line) => parse(line, key)?.checkpoint ?? []);
  }

  /** Everything that can be believed, and what cannot. */
  async read(): Promise<ReadCheckpoints> {
    const { key, keySha256 } = await this.keys.checking();
    const good: Checkpoint[] = [];
    const problems: CheckpointProblem[] = [];
    const lines: CheckpointLine[] = [];
    let expected: Pick<End, 'number' | 'previous'> = { number: 0, previous: '' };
    let before = '';
    for (const [index, line] of (await this.wholeLines()).entries()) {
      const parsed = parse(line, key);
      if (parsed === null) problems.push({ line: index + 1, what: 'forged' });
      else good.push(parsed.checkpoint);
      if (parsed?.chain == null) {
        // From before lines were chained; among chained ones it is one too many.
        if (parsed !== null && lines.length > 0) problems.push({ line: index + 1, what: 'unchained' });
        before += `${line}\n`;
        continue;
      }
      const { number, previous } = parsed.chain;
      const fits =
        lines.length === 0
          ? number === 1 && previous === hashOf(before)
          : number === expected.number + 1 && previous === expected.previous;
      if (!fits) problems.push({ line: index + 1, what: 'unchained' });
      expected = { number, previous: hashOf(line) };
      lines.push({
        organisationId: parsed.checkpoint.organisationId,
        number,
        lineSha256: expected.previous,
      });
    }
    return { good, problems, lines, keySha256 };
  }

  private async wholeLines(): Promise<string[]> {
    if (!existsSync(this.path)) return [];
    return (await readFile(this.path, 'utf8')).split('\n').slice(0, -1);
  }

  /** Read again only when somebody else has written. */
  private async findEnd(): Promise<End> {
    const size = existsSync(this.path) ? (await stat(this.path)).size : 0;
    if (this.end?.size === size) return this.end;
    const whole = await this.wholeLines();
    const text = whole.map((line) => `${line}\n`).join('');
    const last = parse(whole.at(-1) ?? '', (await this.keys.checking()).key)?.chain;
    return {
      size: Buffer.byteLength(text, 'utf8'),
      ...(last == null
        ? { number: 0, previous: hashOf(text) }
        : { number: last.number, previous: hashOf(whole.at(-1) ?? '') }),
    };
  }
}

async function bytesFrom(path: string, start: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.max(0, size - start));
    const { bytesRead } = await file.read(bytes, 0, bytes.byteLength, start);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const plainText = ({ organisationId, sequence, hash, at }: Checkpoint): Buffer =>
  Buffer.from(`attest checkpoint 1\n${organisationId}\n${sequence}\n${hash}\n${at}`, 'utf8');

const chainedText = (
  { organisationId, sequence, hash, at }: Checkpoint,
  number: number,
  previous: string,
): Buffer =>
  Buffer.from(
    `attest checkpoint 2\n${number}\n${previous}\n${organisationId}\n${sequence}\n${hash}\n${at}`,
    'utf8',
  );

interface Parsed {
  readonly checkpoint: Checkpoint;
  /** Null for a line from before lines were chained. */
  readonly chain: Pick<End, 'number' | 'previous'> | null;
}

function parse(line: string, key: KeyObject | null): Parsed | null {
  if (key === null) return null;
  try {
    const given: unknown = JSON.parse(line);
    if (typeof given !== 'object' || given === null) return null;
    const { number, organisationId, sequence, hash, at, previous, signature } = { ...emptyLine, ...given };
    if (typeof organisationId !== 'string' || !uuid.test(organisationId)) return null;
    if (typeof hash !== 'string' || !sha256.test(hash) || typeof at !== 'string') return null;
    if (typeof sequence !== 'number' || !Number.isSafeInteger(sequence) || typeof signature !== 'string')
      return null;
    const checkpoint = { organisationId, sequence, hash, at };
    const chain = chainOf(number, previous);
    const signed =
      chain === null ? plainText(checkpoint) : chainedText(checkpoint, chain.number, chain.previous);
    return verify(null, signed, key, Buffer.from(signature, 'base64url')) ? { checkpoint, chain } : null;
  } catch {
    return null;
  }
}

const chainOf = (number: unknown, previous: unknown): Parsed['chain'] =>
  typeof number === 'number' && typeof previous === 'string' && sha256.test(previous)
    ? { number, previous }
    : null;

type Field = 'number' | 'organisationId' | 'sequence' | 'hash' | 'at' | 'previous' | 'signature';

const emptyLine: Readonly<Record<Field, unknown>> = {
  number: null,
  organisationId: null,
  sequence: null,
  hash: null,
  at: null,
  previous: null,
  signature: null,
};
