import type { Client, QueryResultRow } from 'pg';
import { CheckpointFile } from '../features/audit/checkpoints';
import { type Ask, verifyChain } from '../features/audit/verify-chain';
import { type Statement, statement } from '../platform/database/statement';
import { makeStorage } from '../platform/storage/make-storage';
import { readS3Settings } from '../platform/storage/s3-settings';
import { connect } from './connect';
import { OperatorProblem } from './operator-problem';
import { verifyFiles } from './verify/verify-files';
import { type Damage, verifyEvidence, verifySignOffs } from './verify/verify-record';

export interface VerifyOptions {
  /** Connection string of the application role; no more is needed to read one organisation after another. */
  readonly appUrl: string;
  /** The data folder: files and checkpoints. */
  readonly dataDir: string;
}

export interface Verification {
  readonly intact: boolean;
  readonly organisations: number;
  readonly events: number;
  readonly checkpoints: number;
  readonly evidenceVersions: number;
  readonly signOffs: number;
  readonly files: number;
  readonly damage: readonly Damage[];
}

/**
 * Reads a live system from end to end and reports whatever does not stand as it was written: the chain of every audit
 * trail (against the checkpoints outside the database), the content of every evidence version, every sign-off, every
 * stored file. Changes nothing, and disturbs nobody: it reads as the application does.
 * @throws OperatorProblem when the database cannot be reached
 */
export async function verify({ appUrl, dataDir }: VerifyOptions): Promise<Verification> {
  const client = await connect(appUrl, 'DATABASE_URL');
  const storage = await makeStorage({ dataDir, s3: readS3Settings(process.env) }, new Date());
  try {
    const { good, forged } = await readCheckpoints(dataDir);
    const known = good.map((checkpoint) => checkpoint.organisationId);
    const organisations = [...new Set([...(await listOrganisations(client)), ...known])].sort();
    const totals = { events: 0, evidenceVersions: 0, signOffs: 0, files: 0 };
    const damage: Damage[] = forged.map((line) => ({
      ...{ kind: 'checkpoint', organisationId: '', subject: `line ${line}` },
      what: 'its signature does not hold',
    }));

    for (const organisationId of organisations) {
      await within(client, organisationId, async (ask) => {
        const chain = await verifyChain(ask, organisationId, good);
        totals.events += chain.events;
        if (chain.brokenAt !== null) {
          const subject = `event ${chain.brokenAt}`;
          damage.push({
            kind: 'audit',
            organisationId,
            subject,
            what: 'the chain does not hold from here on',
          });
        }
        const evidence = await verifyEvidence(ask, organisationId);
        const signOffs = await verifySignOffs(ask, organisationId);
        const files = await verifyFiles(ask, storage, organisationId);
        totals.evidenceVersions += evidence.checked;
        totals.signOffs += signOffs.checked;
        totals.files += files.checked;
        damage.push(...evidence.damage, ...signOffs.damage, ...files.damage);
      });
    }
    return {
      intact: damage.length === 0,
      organisations: organisations.length,
      checkpoints: good.length,
      ...totals,
      damage,
    };
  } finally {
    await client.end();
  }
}

/** For a person at the terminal; the last line is the verdict. */
export function describeVerification(found: Verification): string {
  const counts =
    `${found.organisations} organisations: ${found.events} audit events, ${found.checkpoints} checkpoints, ` +
    `${found.evidenceVersions} evidence versions, ${found.signOffs} sign-offs, ${found.files} files.`;
  const lines = found.damage.map(
    ({ kind, organisationId, subject, what }) =>
      `  ${kind} ${subject} (organisation ${organisationId}): ${what}`,
  );
  const verdict = found.intact
    ? 'Everything stands as it was written. 全部完整無誤。'
    : `${lines.length} damaged. 發現 ${lines.length} 處損壞。`;
  return [counts, ...lines, verdict].join('\n');
}

const heads = statement(
  'verify_heads',
  `WITH allowed AS MATERIALIZED (SELECT set_config('app.checkpoint', 'on', true) AS on)
   SELECT h.organisation_id FROM allowed, audit_head h WHERE allowed.on = 'on'`,
);

async function listOrganisations(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ organisation_id: string }>(heads);
  return rows.map((row) => row.organisation_id);
}

/** One moment of one organisation: what is written meanwhile does not show. */
async function within(
  client: Client,
  organisationId: string,
  work: (ask: Ask) => Promise<void>,
): Promise<void> {
  await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    await client.query("SELECT set_config('app.organisation_id', $1, true)", [organisationId]);
    await work(async <Row extends QueryResultRow>(given: Statement, values: readonly unknown[]) => {
      return (await client.query<Row>({ ...given, values: [...values] })).rows;
    });
  } finally {
    await client.query('ROLLBACK');
  }
}

async function readCheckpoints(dataDir: string): ReturnType<CheckpointFile['read']> {
  try {
    return await new CheckpointFile(dataDir).read();
  } catch (error) {
    throw new OperatorProblem(
      `The checkpoints in ${dataDir} cannot be read: ${error instanceof Error ? error.message : String(error)}. ` +
        'Name the data folder of this Attest with ATTEST_DATA_DIR, and restore audit-checkpoint-key.pub.pem beside them.',
      '無法讀取稽核檢查點，請確認 ATTEST_DATA_DIR。',
      { cause: error },
    );
  }
}
