import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../platform/storage/make-folder';

const PRIVATE_KEY = 'audit-checkpoint-key.pem';
const PUBLIC_KEY = 'audit-checkpoint-key.pub.pem';

/** The Ed25519 key that lies beside the checkpoints. */
export class CheckpointKeys {
  private made: Promise<{ key: KeyObject; keySha256: string }> | undefined;

  constructor(private readonly folder: string) {}

  /** Makes the pair when there is none. */
  signing(): Promise<{ key: KeyObject; keySha256: string }> {
    return (this.made ??= this.load());
  }

  /** Without either key no line can be believed. */
  async checking(): Promise<{ key: KeyObject | null; keySha256: string | null }> {
    for (const name of [PUBLIC_KEY, PRIVATE_KEY]) {
      const path = join(this.folder, name);
      if (!existsSync(path)) continue;
      const key = createPublicKey(await readFile(path));
      return { key, keySha256: fingerprint(key) };
    }
    return { key: null, keySha256: null };
  }

  private async load(): Promise<{ key: KeyObject; keySha256: string }> {
    const path = join(this.folder, PRIVATE_KEY);
    if (!existsSync(path)) {
      await makeFolder(this.folder);
      const pair = generateKeyPairSync('ed25519');
      await write(join(this.folder, PUBLIC_KEY), pair.publicKey.export({ type: 'spki', format: 'pem' }));
      await write(path, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    }
    const key = createPrivateKey(await readFile(path));
    return { key, keySha256: fingerprint(createPublicKey(key)) };
  }
}

const fingerprint = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');

/** Whole or not at all. */
async function write(path: string, text: string | Buffer): Promise<void> {
  await writeFile(`${path}.new`, text, { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
}
