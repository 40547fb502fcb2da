import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Ask } from '../../features/audit/verify-chain';
import { statement } from '../../platform/database/statement';
import type { Storage } from '../../platform/storage/storage';
import type { Counted, Damage } from './verify-record';

const BATCH = 500;

const files = statement(
  'verify_files',
  `SELECT id, storage_key, encode(sha256, 'hex') AS sha256 FROM stored_file
    WHERE organisation_id = $1 AND id > $2::uuid AND state <> 'refused' ORDER BY id LIMIT ${BATCH}`,
);

/** Every stored file that the scanner did not refuse is there and hashes to what the record says; read as a stream, one after another. */
export async function verifyFiles(ask: Ask, storage: Storage, organisationId: string): Promise<Counted> {
  const damage: Damage[] = [];
  let checked = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await ask<{ id: string; storage_key: string; sha256: string }>(files, [
      organisationId,
      after,
    ]);
    const last = rows.at(-1);
    if (last === undefined) return { checked, damage };
    checked += rows.length;
    after = last.id;
    for (const row of rows) {
      const found = await digest(storage, row.storage_key);
      const report = (what: string) => damage.push({ kind: 'file', organisationId, subject: row.id, what });
      if (found === null) report(`${row.storage_key} is missing or cannot be read`);
      else if (found !== row.sha256) report(`${row.storage_key} has another content than was stored`);
    }
  }
}

async function digest(storage: Storage, key: string): Promise<string | null> {
  try {
    const hash = createHash('sha256');
    await pipeline(await storage.read(key), hash);
    return hash.digest('hex');
  } catch {
    return null;
  }
}
