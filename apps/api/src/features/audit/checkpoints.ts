import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../platform/storage/make-folder';

/** The head of an organisation's chain at one moment, signed, kept outside the database. */
export interface Checkpoint {
  readonly organisationId: string;
  readonly sequence: number;
  /** Hexadecimal. */
  readonly hash: string;
  /** ISO 8601. */
  readonly at: string;
}

const FILE = 'audit-checkpoints.jsonl';
const PRIVATE_KEY = 'audit-checkpoint-key.pem';
const PUBLIC_KEY = 'audit-checkpoint-key.pub.pem';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const sha256 = /^[0-9a-f]{64}$/;

/**
 * The file of checkpoints in the data folder: one JSON line for each, with an Ed25519 signature. Who can change the
 * database but not this folder cannot rewrite the past unnoticed; a copy of the public key lets anybody check a copy
 * of the file.
 */
export class CheckpointFile {
  private key: Promise<KeyObject> | undefined;

  constructor(private readonly folder: string) {}

  /** Resolves when the lines would survive a power cut. */
  async append(checkpoints: readonly Checkpoint[]): Promise<void> {
    if (checkpoints.length === 0) return;
    const key = await (this.key ??= this.signingKey());
    const lines = checkpoints.map((checkpoint) => {
      const signature = sign(null, signedText(checkpoint), key).toString('base64url');
      return `${JSON.stringify({ ...checkpoint, signature })}\n`;
    });
    const file = await open(join(this.folder, FILE), 'a', 0o600);
    try {
      await file.appendFile(lines.join(''));
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** @returns good: those whose signature holds; forged: the lines (from 1) that cannot be believed */
  async read(): Promise<{ good: Checkpoint[]; forged: number[] }> {
    if (!existsSync(join(this.folder, FILE))) return { good: [], forged: [] };
    const key = await this.checkingKey();
    const lines = (await readFile(join(this.folder, FILE), 'utf8')).split('\n');
    // Power may have gone while the last line was written; it never was acknowledged to anybody.
    const whole = lines.slice(0, -1);
    const good: Checkpoint[] = [];
    const forged: number[] = [];
    whole.forEach((line, index) => {
      const checkpoint = parse(line, key);
      if (checkpoint === null) forged.push(index + 1);
      else good.push(checkpoint);
    });
    return { good, forged };
  }

  /** Without either key no line can be believed. */
  private async checkingKey(): Promise<KeyObject | null> {
    for (const name of [PUBLIC_KEY, PRIVATE_KEY]) {
      const path = join(this.folder, name);
      if (existsSync(path)) return createPublicKey(await readFile(path));
    }
    return null;
  }

  private async signingKey(): Promise<KeyObject> {
    const path = join(this.folder, PRIVATE_KEY);
    if (!existsSync(path)) {
      await makeFolder(this.folder);
      const pair = generateKeyPairSync('ed25519');
      await write(join(this.folder, PUBLIC_KEY), pair.publicKey.export({ type: 'spki', format: 'pem' }));
      await write(path, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    }
    return createPrivateKey(await readFile(path));
  }
}

/** Whole or not at all. */
async function write(path: string, text: string | Buffer): Promise<void> {
  await writeFile(`${path}.new`, text, { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
}

const signedText = ({ organisationId, sequence, hash, at }: Checkpoint): Buffer =>
  Buffer.from(`attest checkpoint 1\n${organisationId}\n${sequence}\n${hash}\n${at}`, 'utf8');

function parse(line: string, key: KeyObject | null): Checkpoint | null {
  if (key === null) return null;
  try {
    const given: unknown = JSON.parse(line);
    if (typeof given !== 'object' || given === null) return null;
    const { organisationId, sequence, hash, at, signature } = { ...emptyLine, ...given };
    if (typeof organisationId !== 'string' || !uuid.test(organisationId)) return null;
    if (typeof hash !== 'string' || !sha256.test(hash) || typeof at !== 'string') return null;
    if (typeof sequence !== 'number' || !Number.isSafeInteger(sequence) || typeof signature !== 'string')
      return null;
    const checkpoint = { organisationId, sequence, hash, at };
    return verify(null, signedText(checkpoint), key, Buffer.from(signature, 'base64url')) ? checkpoint : null;
  } catch {
    return null;
  }
}

const emptyLine: Readonly<Record<'organisationId' | 'sequence' | 'hash' | 'at' | 'signature', unknown>> = {
  organisationId: null,
  sequence: null,
  hash: null,
  at: null,
  signature: null,
};
