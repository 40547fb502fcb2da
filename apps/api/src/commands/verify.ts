import type { Client, QueryResultRow } from 'pg';
import { CheckpointFile, type ReadCheckpoints } from '../features/audit/checkpoints';
import type { Ask } from '../features/audit/verify-chain';
import { fileDamage } from '../features/audit/verify-checkpoints';
import { verifyOrganisation } from '../features/verification/verify-organisation';
import { type Statement, statement } from '../platform/database/statement';
import { makeStores } from '../platform/storage/make-storage';
import { readS3Settings } from '../config/s3-settings';
import { connect } from '../platform/database/connect';
import { OperatorProblem } from '../platform/errors/operator-problem';
import { verifyFiles } from './verify/verify-files';
import { checkpointDamage, damageOf, guardDamage } from './verify/damage-of';
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
  /** Files of checkpoints that the database knows of and that do not lie in this data folder. */
  readonly checkpointFilesElsewhere: number;
  /** Rows of the record, each compared with the event that carries it. */
  readonly rows: number;
  /** Of those, how many are proved only from the day on which the system was upgraded. */
  readonly rowsSinceUpgrade: number;
  /** Enrolments whose coverage was computed again. */
  readonly enrolments: number;
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
  const { storage } = await makeStores({ dataDir, s3: readS3Settings(process.env) }, new Date());
  try {
    const checkpoints = await readCheckpoints(dataDir);
    const source = { file: checkpoints, again: () => readCheckpoints(dataDir) };
    const known = checkpoints.good.map((checkpoint) => checkpoint.organisationId);
    const organisations = [...new Set([...(await listOrganisations(client)), ...known])].sort();
    const totals = { events: 0, rows: 0, rowsSinceUpgrade: 0, enrolments: 0, checkpointFilesElsewhere: 0 };
    const content = { evidenceVersions: 0, signOffs: 0, files: 0 };
    const damage: Damage[] = fileDamage(checkpoints).map(checkpointDamage(''));

    for (const [index, organisationId] of organisations.entries()) {
      await within(client, organisationId, async (ask) => {
        const found = await verifyOrganisation(ask, organisationId, source, new Date());
        totals.events += found.chain.events;
        totals.rows += found.rows.rows;
        totals.rowsSinceUpgrade += found.rows.sinceUpgrade;
        totals.enrolments += found.coverage.checked;
        totals.checkpointFilesElsewhere = Math.max(
          totals.checkpointFilesElsewhere,
          found.checkpointFilesElsewhere,
        );
        const evidence = await verifyEvidence(ask, organisationId);
        const signOffs = await verifySignOffs(ask, organisationId);
        const files = await verifyFiles(ask, storage, organisationId);
        content.evidenceVersions += evidence.checked;
        content.signOffs += signOffs.checked + found.programmeSignatures.checked;
        content.files += files.checked;
        // The guards are those of the whole database, whichever organisation is looked at.
        if (index === 0) damage.push(...guardDamage(found));
        damage.push(...damageOf(organisationId, found));
        damage.push(...evidence.damage, ...signOffs.damage, ...files.damage);
      });
    }
    return {
      intact: damage.length === 0,
      organisations: organisations.length,
      checkpoints: checkpoints.good.length,
      ...totals,
      ...content,
      damage,
    };
  } finally {
    await client.end();
  }
}

/** For a person at the terminal; the last line is the verdict. */
export function describeVerification(found: Verification): string {
  const counts = [
    `${found.organisations} organisations: ${found.events} audit events, ${found.checkpoints} checkpoints, ` +
      `${found.rows} rows of the record, coverage of ${found.enrolments} enrolments, ` +
      `${found.evidenceVersions} evidence versions, ${found.signOffs} sign-offs, ${found.files} files.`,
  ];
  if (found.rowsSinceUpgrade > 0)
    counts.push(
      `${found.rowsSinceUpgrade} rows are older than their proof: they were fingerprinted when Attest was upgraded, and a change from before that day cannot be seen. 其中 ${found.rowsSinceUpgrade} 筆在升級時才加上指紋，更早的變動查不出來。`,
    );
  if (found.checkpointFilesElsewhere > 0)
    counts.push(
      `${found.checkpointFilesElsewhere} more files of checkpoints are known to the database and do not lie in this data folder: compare them where they are. 資料庫還記得 ${found.checkpointFilesElsewhere} 份不在這個資料夾的檢查點檔案，請一併核對。`,
    );
  const lines = found.damage.map(
    ({ kind, organisationId, subject, what }) =>
      `  ${kind} ${subject}${organisationId === '' ? '' : ` (organisation ${organisationId})`}: ${what}`,
  );
  const verdict = found.intact
    ? 'Everything stands as it was written. 全部完整無誤。'
    : `${lines.length} damaged. 發現 ${lines.length} 處損壞。`;
  return [...counts, ...lines, verdict].join('\n');
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

async function readCheckpoints(dataDir: string): Promise<ReadCheckpoints> {
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
