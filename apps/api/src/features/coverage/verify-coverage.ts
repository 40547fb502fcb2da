import { byKind, isRuleSet, isThrough, statusOf, stripOfKind, tallyStrip, targetKinds } from '@attest/domain';
import type { QueryResultRow } from 'pg';
import { type Statement, statement } from '../../platform/database/statement';
import { coverWhole } from './cover-enrolment';
import type { TargetFacts } from './coverage-facts';
import {
  type FactsRow,
  factsOfRules,
  type LoadedFacts,
  type RuleFactsRow,
  unpackFacts,
  wholeFacts,
} from './coverage.repository';
import { inOrder, type PackedPiece, packPiece, unpackPiece } from './pieces';
import { rulesOfUnit, type UnitRules } from './unit-rules';
import { unitFactMembers } from './unit-targets-sql';

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
  `SELECT json_build_object('version', d.version, 'unitId', u.id, 'standardId', l.standard_id, 'rules', s.rules,
       'attitudesByProgramme', d.attitudes_by_programme,
       ${unitFactMembers('u')}) AS facts
     FROM (SELECT DISTINCT e.organisation_id, e.rule_version AS version, e.unit_id, e.attitudes_by_programme
       FROM enrolment e WHERE e.organisation_id = $1 AND e.id = ANY ($2::uuid[])) d
     JOIN evidence_rule_set s ON s.organisation_id = d.organisation_id AND s.version = d.version
     JOIN unit u ON u.organisation_id = d.organisation_id AND u.id = d.unit_id
     JOIN release l ON l.organisation_id = u.organisation_id AND l.id = u.release_id`,
);

interface KeptRow {
  enrolment_id: string;
  target_id: string;
  evidence_count: number;
  pieces: readonly PackedPiece[];
}

interface RulesRow {
  facts: RuleFactsRow['facts'] & { readonly version: number; readonly attitudesByProgramme: boolean };
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
        .filter((each) => !follows(each, stored, unitRules.get(rulesKey(each))))
        .map(({ enrolmentId }) => enrolmentId),
    );
  }
}

const rulesBy = (rows: readonly RulesRow[]): Map<string, UnitRules> =>
  new Map(
    rows
      // What cannot be rules is no basis of anything that is kept.
      .filter(({ facts }) => isRuleSet(facts.rules))
      .map((row) => [
        rulesKey({ ...row.facts, ruleVersion: row.facts.version }),
        rulesOfUnit(factsOfRules(row)),
      ]),
  );

const rulesKey = ({
  unitId,
  ruleVersion,
  attitudesByProgramme,
}: Pick<LoadedFacts, 'unitId' | 'ruleVersion' | 'attitudesByProgramme'>): string =>
  `${unitId} ${ruleVersion} ${attitudesByProgramme}`;

/** Whether what is kept of an enrolment is what its record comes to. */
function follows(
  facts: LoadedFacts,
  stored: ReadonlyMap<string, KeptRow>,
  rules: UnitRules | undefined,
): boolean {
  const rowOf = (targetId: string) => stored.get(`${facts.enrolmentId} ${targetId}`);
  const all = facts.targets.every((target) => {
    const row = rowOf(target.targetId);
    return row !== undefined && (isBeforeFirst(facts, target) || samePieces(facts, target, row.pieces));
  });
  if (!all || !sameSums(facts)) return false;
  if (!isUpToDate(facts)) return true;
  if (rules === undefined) return false;
  const { targets, tally } = coverWhole({ ...facts, rules });
  return (
    tally.requiredMissing === facts.tally.requiredMissing &&
    targets.every(({ targetId, status, required, through, evidenceCount }, index) => {
      const kept = facts.targets[index];
      return (
        status === kept?.status &&
        required === kept.required &&
        through === kept.through &&
        evidenceCount === rowOf(targetId)?.evidence_count
      );
    })
  );
}

/** What was probed before it was a target is found the first time the enrolment is computed after that. */
const isBeforeFirst = (facts: LoadedFacts, { kind, evidence }: TargetFacts): boolean =>
  !isUpToDate(facts) &&
  facts.state !== 'signed' &&
  kind !== 'indicator' &&
  kind !== 'critical_evidence' &&
  evidence.every(({ judgement }) => judgement !== null);

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
  const strips = byKind((kind) => tally[stripOfKind[kind]].replaceAll(' ', ''));
  const counts = byKind((kind) => tallyStrip(strips[kind]));
  const drawn = targetKinds.every((kind) => {
    const own = targets.filter((target) => target.kind === kind);
    return (
      own.length === strips[kind].length &&
      own.every(({ position, status, through }) => {
        const letter = strips[kind].charAt(position);
        return statusOf(letter) === status && isThrough(letter) === through;
      })
    );
  });
  return (
    drawn &&
    elementsApart(targets) === tally.indicatorStrip.replaceAll(/[^ ]/g, '.') &&
    counts.indicator.covered === tally.indicatorsCovered &&
    counts.indicator.total === tally.indicatorsTotal &&
    counts.critical_evidence.covered === tally.criticalCovered &&
    counts.critical_evidence.total === tally.criticalTotal &&
    targetKinds.reduce((sum, kind) => sum + counts[kind].toJudge, 0) === tally.toJudge
  );
}

/** A point for each indicator, a space between elements. */
const elementsApart = (targets: readonly TargetFacts[]): string =>
  targets
    .filter(({ kind }) => kind === 'indicator')
    .map(({ elementId }, index, all) => {
      const previous = all[index - 1];
      return previous !== undefined && previous.elementId !== elementId ? ' .' : '.';
    })
    .join('');
