import { statement } from '../../platform/database/statement';
import { verifyCoverage } from '../coverage/verify-coverage';
import type { ReadCheckpoints } from '../audit/checkpoints';
import { movingTables, recordTables } from '../audit/record-tables';
import { type Ask, type ChainFinding, verifyChain } from '../audit/verify-chain';
import { type CheckpointDamage, verifyCheckpoints } from '../audit/verify-checkpoints';
import { type RowFinding, verifyRows } from '../audit/verify-rows';
import { type ProgrammeSignatureDamage, verifyProgrammeSignatures } from './verify-programme-signatures';

export type { Ask };

/** What of an organisation's record does not stand as it was written. */
export interface OrganisationFinding {
  readonly chain: ChainFinding;
  readonly rows: RowFinding;
  readonly checkpoints: readonly CheckpointDamage[];
  /** Files of checkpoints that the database knows of and that lie elsewhere. */
  readonly checkpointFilesElsewhere: number;
  /** Enrolments whose coverage does not follow from their record. */
  readonly coverage: { readonly checked: number; readonly wrong: readonly string[] };
  /** Signatures under wholes that do not stand under their manifests. */
  readonly programmeSignatures: {
    readonly checked: number;
    readonly wrong: readonly ProgrammeSignatureDamage[];
  };
  /** Tables that the database no longer guards. */
  readonly unguarded: readonly string[];
}

/** The file as it was before the database was asked, and how to look again. */
export interface CheckpointSource {
  readonly file: ReadCheckpoints;
  readonly again: () => Promise<ReadCheckpoints>;
}

/** Every row that is added has to be fingerprinted (4 in the type of a trigger), and every change of one that moves (16). */
const unguarded = statement(
  'verify_guards',
  `SELECT name FROM unnest($1::text[]) AS name, LATERAL (SELECT CASE WHEN name = ANY ($2::text[]) THEN 20 ELSE 4 END AS guards) g
    WHERE coalesce((SELECT bit_or(t.tgtype::integer) FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
                     WHERE t.tgrelid = to_regclass(name) AND p.proname = 'fingerprint_row' AND t.tgenabled IN ('O', 'A')), 0)
          & guards <> guards
       OR NOT (SELECT relrowsecurity AND relforcerowsecurity FROM pg_class WHERE oid = to_regclass(name))
       OR EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = to_regclass(name) AND NOT t.tgisinternal AND t.tgenabled = 'D')
    ORDER BY name`,
);

/**
 * Everything about one organisation that the database and the checkpoints can prove: the chain of its trail, each row
 * of the record against the chain, coverage and signatures under wholes against the record. Files are read by the command alone.
 * @param now for what time changes in coverage
 */
export async function verifyOrganisation(
  ask: Ask,
  organisationId: string,
  { file, again }: CheckpointSource,
  now: Date,
): Promise<OrganisationFinding> {
  const chain = await verifyChain(ask, organisationId, file.good);
  const rows = await verifyRows(ask, organisationId);
  const { damage, elsewhere } = await verifyCheckpoints(ask, organisationId, file, again);
  const coverage = await verifyTwice(ask, organisationId, now);
  const programmeSignatures = await verifyProgrammeSignatures(ask, organisationId);
  const guards = await ask<{ name: string }>(unguarded, [Object.keys(recordTables), movingTables]);
  return {
    chain,
    rows,
    checkpoints: damage,
    checkpointFilesElsewhere: elsewhere,
    coverage,
    programmeSignatures,
    unguarded: guards.map(({ name }) => name),
  };
}

/** Where somebody may write between two statements, what is wrong both times is wrong. */
async function verifyTwice(
  ask: Ask,
  organisationId: string,
  now: Date,
): Promise<OrganisationFinding['coverage']> {
  const first = await verifyCoverage(ask, organisationId, now);
  if (first.wrong.length === 0) return first;
  const { checked, wrong } = await verifyCoverage(ask, organisationId, now);
  return { checked, wrong: wrong.filter((id) => first.wrong.includes(id)) };
}

export const isIntact = ({
  chain,
  rows,
  checkpoints,
  coverage,
  programmeSignatures,
  unguarded: open,
}: OrganisationFinding): boolean =>
  chain.brokenAt === null &&
  rows.damaged === 0 &&
  checkpoints.length === 0 &&
  coverage.wrong.length === 0 &&
  programmeSignatures.wrong.length === 0 &&
  open.length === 0;
