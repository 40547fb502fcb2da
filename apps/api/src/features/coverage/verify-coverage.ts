import { coverTarget, coverUnit, readRuleSet, type StoredRuleSet } from '@attest/domain';
import type { QueryResultRow } from 'pg';
import { type Statement, statement } from '../../platform/database/statement';
import type { TargetFacts } from './coverage-facts';
import { type FactsRow, type LoadedFacts, unpackFacts, wholeFacts } from './coverage.repository';
import { inOrder, type PackedPiece, packPiece, unpackPiece } from './pieces';
import { rulesOfUnit, type UnitRules } from './unit-rules';

type Ask = <Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]) => Promise<Row[]>;

const BATCH = 100;

const recordFacts = statement(
  'verify_coverage_facts',
  `SELECT f.facts FROM (${wholeFacts(
    `e.organisation_id = $1 AND e.id > $4::uuid AND e.state <> 'withdrawn' ORDER BY e.id LIMIT ${BATCH}`,
  )}) f`,
);

const kept = statement(
  'verify_coverage_kept',
  `SELECT enrolment_id, target_id, evidence_count, pieces FROM target_state
    WHERE organisation_id = $1 AND enrolment_id = ANY ($2::uuid[])`,
);

const rulesOfUnits = statement(
  'verify_coverage_rules',
  `SELECT DISTINCT s.version, u.id AS unit_id, l.standard_id, s.rules
     FROM enrolment e
     JOIN evidence_rule_set s ON s.organisation_id = e.organisation_id AND s.version = e.rule_version
     JOIN unit u ON u.organisation_id = e.organisation_id AND u.id = e.unit_id
     JOIN release l ON l.organisation_id = u.organisation_id AND l.id = u.release_id
    WHERE e.organisation_id = $1 AND e.id = ANY ($2::uuid[])`,
);

interface KeptRow {
  enrolment_id: string;
  target_id: string;
  evidence_count: number;
  pieces: readonly PackedPiece[];
}

interface RulesRow {
  version: number;
  unit_id: string;
  standard_id: string;
  rules: StoredRuleSet;
}

/**
 * Computes the coverage of every enrolment from the record, a batch at a time, and compares it with what is kept. What
 * time has changed since is not held against an open one; a signed one stands as it was signed, so that of it only what
 * does not move with time is compared; a withdrawn one is not kept up to date.
 * @returns the enrolments where the two differ
 */
export async function verifyCoverage(
  ask: Ask,
  organisationId: string,
  now: Date,
): Promise<{ checked: number; wrong: string[] }> {
  const wrong: string[] = [];
  let checked = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const batch = (await ask<FactsRow>(recordFacts, [organisationId, now, now, after])).map(unpackFacts);
    const last = batch.at(-1);
    if (last === undefined) return { checked, wrong };
    checked += batch.length;
    after = last.enrolmentId;
    const ids = batch.map(({ enrolmentId }) => enrolmentId);
    const stored = new Map(
      (await ask<KeptRow>(kept, [organisationId, ids])).map((row) => [
        `${row.enrolment_id} ${row.target_id}`,
        row,
      ]),
    );
    const unitRules = rulesBy(await ask<RulesRow>(rulesOfUnits, [organisationId, ids]));
    wrong.push(
      ...batch
        .filter((each) => !follows(each, stored, unitRules.get(`${each.unitId} ${each.ruleVersion}`)))
        .map(({ enrolmentId }) => enrolmentId),
    );
  }
}

const rulesBy = (rows: readonly RulesRow[]): Map<string, UnitRules> =>
  new Map(
    rows.map(({ version, unit_id: unitId, standard_id: standardId, rules }) => [
      `${unitId} ${version}`,
      rulesOfUnit({ ruleSet: readRuleSet(rules), standardId, unitId }),
    ]),
  );

/** Whether what is kept of an enrolment is what its record comes to. */
function follows(
  facts: LoadedFacts,
  stored: ReadonlyMap<string, KeptRow>,
  rules: UnitRules | undefined,
): boolean {
  const all = facts.targets.every((target) => {
    const row = stored.get(`${facts.enrolmentId} ${target.targetId}`);
    if (row === undefined || !samePieces(facts, target, row.pieces)) return false;
    if (!isUpToDate(facts)) return true;
    if (rules === undefined) return false;
    const computed = coverTarget(target.evidence, rules.of(target.targetId, target.kind), facts.today);
    return computed.status === target.status && computed.evidenceCount === row.evidence_count;
  });
  return all && sameSums(facts);
}

/** Open, and nothing that time alone changes has come due since it was stored. */
const isUpToDate = ({ state, tally, today }: LoadedFacts): boolean =>
  state !== 'signed' && (tally.dueOn === null || tally.dueOn > today);

/** Days follow the organisation's time zone of the day on which a unit was signed. */
function samePieces({ state }: LoadedFacts, target: TargetFacts, pieces: readonly PackedPiece[]): boolean {
  const comparable = (evidence: TargetFacts['evidence']) =>
    JSON.stringify(
      inOrder(evidence).map((piece) => {
        const [evidenceId, method, occurredOn, claimedOn, ...judged] = packPiece(piece);
        return state === 'signed'
          ? [evidenceId, method, ...judged]
          : [evidenceId, method, occurredOn, claimedOn, ...judged];
      }),
    );
  return comparable(target.evidence) === comparable(pieces.map(unpackPiece));
}

/** The sums on the enrolment's row are those of its targets. */
function sameSums({ tally, targets }: LoadedFacts): boolean {
  const sums = coverUnit(targets.map((target) => ({ ...target, expiresOn: null })));
  return (
    sums.indicatorStrip === tally.indicatorStrip &&
    sums.criticalStrip === tally.criticalStrip &&
    sums.indicatorsCovered === tally.indicatorsCovered &&
    sums.indicatorsTotal === tally.indicatorsTotal &&
    sums.criticalCovered === tally.criticalCovered &&
    sums.criticalTotal === tally.criticalTotal &&
    sums.toJudge === tally.toJudge
  );
}
