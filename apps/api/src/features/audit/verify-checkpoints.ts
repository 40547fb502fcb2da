import { statement } from '../../platform/database/statement';
import type { CheckpointLine, ReadCheckpoints } from './checkpoints';
import type { Ask } from './verify-chain';

/** What of the file of checkpoints does not stand as it was written. */
export interface CheckpointDamage {
  /** From 1; null for lines that are gone. */
  readonly line: number | null;
  /** cut: the database knows of later lines than the file has. other: it knows another line under that number. */
  readonly what: 'forged' | 'unchained' | 'cut' | 'other';
}

const noted = statement(
  'verify_checkpoints_noted',
  `SELECT encode(key_sha256, 'hex') AS key, number, encode(line_sha256, 'hex') AS line FROM audit_checkpoint
    WHERE organisation_id = $1 ORDER BY key`,
);

interface NotedRow {
  key: string;
  number: number;
  line: string;
}

/** The file by itself: whatever organisation its lines are about. */
export const fileDamage = ({ problems }: ReadCheckpoints): CheckpointDamage[] =>
  problems.map(({ line, what }) => ({ line, what }));

/**
 * The file against what the database says of it for one organisation. A line that the database does not know yet was
 * written when the power went; one that it knows and the file has not was taken away.
 * @param again reads the file anew: a line is in it before the database knows of it, so that a file which was read
 *   earlier than the database may only seem to lack one
 * @returns elsewhere: files of other keys, of other servers or from before the folder was lost
 */
export async function verifyCheckpoints(
  ask: Ask,
  organisationId: string,
  file: ReadCheckpoints,
  again: () => Promise<ReadCheckpoints>,
): Promise<{ damage: CheckpointDamage[]; elsewhere: number }> {
  const rows = await ask<NotedRow>(noted, [organisationId]);
  const first = contradicted(rows, organisationId, file);
  const damage = first.length === 0 ? first : contradicted(rows, organisationId, await again());
  return { damage, elsewhere: rows.filter((row) => row.key !== file.keySha256).length };
}

function contradicted(
  rows: readonly NotedRow[],
  organisationId: string,
  { lines, keySha256 }: ReadCheckpoints,
): CheckpointDamage[] {
  const own = rows.find((row) => row.key === keySha256);
  if (own === undefined) {
    // Nothing is here of what the database knows of: neither the file nor, if it was begun anew, its note.
    const gone = rows.length > 0 && !lines.some((line) => line.organisationId === organisationId);
    return gone ? [{ line: null, what: 'cut' }] : [];
  }
  const found = lineOf(lines, organisationId, own.number);
  if (found === undefined) return [{ line: null, what: 'cut' }];
  return found.lineSha256 === own.line ? [] : [{ line: found.number, what: 'other' }];
}

const lineOf = (lines: readonly CheckpointLine[], organisationId: string, number: number) =>
  lines.find((line) => line.number === number && line.organisationId === organisationId);
