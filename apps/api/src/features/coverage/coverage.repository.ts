import { readRuleSet, type StoredRuleSet } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { ReadAhead } from '../../platform/database/transaction-context';
import type { CoverageSummary } from '../enrolments/enrolment-summary.dto';
import type { EnrolmentFacts } from '../enrolments/enrolments.policy';
import type { CoverageChange, CoverageFacts, StoredTarget, TargetFacts } from './coverage-facts';
import { occasionOf, settingOf } from './circumstances';
import { inOrder, type PackedPiece, packPiece, unpackPiece } from './pieces';
import type { UnitRuleFacts } from './unit-rules';
import type { TargetText } from './unit-text';

export interface StoredCoverage extends EnrolmentFacts, CoverageSummary {
  readonly unitId: string;
  /** Time alone has changed something since it was stored. */
  readonly due: boolean;
  readonly ruleVersion: number;
  /** For each target its id and the end of its JSON object; null for a unit without any. */
  readonly lines: string | null;
}

/** Everything still open moves with time; what is signed stands as it was signed. */
const isDue = (now: string) => /* sql */ `coalesce(
  e.state NOT IN ('signed', 'withdrawn') AND e.coverage_due_on <= (${now} AT TIME ZONE o.time_zone)::date, false)`;

/**
 * Only what changes: the published text of the targets is kept in memory (unit-text.ts). Each target is a line of its id
 * and the end of its JSON object, put together as text because that is all that is ever done with it; the words in it
 * are numbers, days, and a status that a CHECK knows.
 */
const read = statement(
  'coverage_read',
  /* sql */ `SELECT json_build_object('candidateId', e.candidate_id, 'assessorId', e.assessor_id,
        'supervisorId', e.supervisor_id, 'state', e.state, 'unitId', e.unit_id, 'due', ${isDue('$2::timestamptz')},
        'ruleVersion', e.rule_version,
        'indicatorsCovered', e.indicators_covered, 'indicatorsTotal', e.indicators_total,
        'criticalCovered', e.critical_covered, 'criticalTotal', e.critical_total, 'toJudge', e.to_judge,
        'indicatorStrip', e.indicator_strip, 'criticalStrip', e.critical_strip) AS enrolment,
      (SELECT string_agg(t.target_id || '"status":"' || t.status || '","evidenceCount":' || t.evidence_count ||
          ',"reasons":' || t.reasons || ',"expiresOn":' || coalesce('"' || t.expires_on || '"', 'null') || '}', E'\\n')
        FROM target_state t
        WHERE t.organisation_id = e.organisation_id AND t.enrolment_id = e.id) AS lines
    FROM enrolment e
    JOIN organisation o ON o.id = e.organisation_id
    WHERE e.id = $1`,
  'kept',
);

const readRules = statement(
  'coverage_read_rules',
  /* sql */ `SELECT r.rules, l.standard_id AS "standardId"
    FROM evidence_rule_set r, unit u
    JOIN release l ON l.organisation_id = u.organisation_id AND l.id = u.release_id
    WHERE r.version = $1 AND u.id = $2`,
);

const readText = statement(
  'coverage_read_unit_text',
  /* sql */ `SELECT t.id AS "targetId", t.kind, t.code, t.text, t.element_code AS "elementCode",
      (row_number() OVER (PARTITION BY t.kind ORDER BY t.element_position, t.position) - 1)::int AS position
    FROM unit_target t
    WHERE t.unit_id = $1
    ORDER BY t.kind DESC, position`,
);

/** Writers of one enrolment go one after the other; readers and foreign keys do not wait for them. */
const lock = statement('coverage_lock', 'SELECT 1 FROM enrolment WHERE id = $1 FOR NO KEY UPDATE', 'kept');

const evidenceOfRecord = /* sql */ `coalesce((
  SELECT json_agg(json_build_array(c.evidence_id, c.method, (c.occurred_at AT TIME ZONE o.time_zone)::date,
      (c.made_at AT TIME ZONE o.time_zone)::date, c.verdict, c.valid, c.authentic, c."current", c.authentic_by,
      ${occasionOf('c')}, ${settingOf('c')}))
  FROM standing_claim c
  WHERE c.organisation_id = e.organisation_id AND c.enrolment_id = e.id AND c.target_id = t.target_id), '[]')`;

const factsWith = (
  pieces: string,
  element: string,
  chosen: string,
  where = 'e.id = $1',
) => /* sql */ `SELECT json_build_object(
    'enrolmentId', e.id, 'candidateId', e.candidate_id, 'assessorId', e.assessor_id, 'supervisorId', e.supervisor_id,
    'state', e.state, 'unitId', e.unit_id, 'ruleVersion', e.rule_version,
    'tally', json_build_object(
      'indicatorsCovered', e.indicators_covered, 'indicatorsTotal', e.indicators_total,
      'criticalCovered', e.critical_covered, 'criticalTotal', e.critical_total, 'toJudge', e.to_judge,
      'indicatorStrip', e.indicator_strip, 'criticalStrip', e.critical_strip, 'dueOn', e.coverage_due_on),
    'requested', EXISTS (SELECT 1 FROM evidence_request q
      WHERE q.organisation_id = e.organisation_id AND q.enrolment_id = e.id AND q.closed_at IS NULL),
    'today', ($2::timestamptz AT TIME ZONE o.time_zone)::date,
    'on', ($3::timestamptz AT TIME ZONE o.time_zone)::date,
    'targets', coalesce((
      SELECT json_agg(json_build_object('targetId', t.target_id, 'kind', t.target_kind, 'elementId', ${element},
          'position', t.position, 'status', t.status, 'pieces', ${pieces})
        ORDER BY t.target_kind DESC, t.position)
      FROM target_state t
      ${chosen}), '[]')) AS facts
  FROM enrolment e
  JOIN organisation o ON o.id = e.organisation_id
  WHERE ${where}`;

/**
 * From what is kept beside the targets: a write costs as much as the targets it touches. Their ids come through a
 * sub-query, which hides from the planner how many they are: with that it would plan the statement anew each time, for
 * twice what running it takes.
 */
const loadSome = statement(
  'coverage_load_some',
  factsWith(
    't.pieces',
    'NULL',
    /* sql */ `WHERE t.organisation_id = e.organisation_id AND t.enrolment_id = e.id AND t.target_id = ANY((SELECT $4::uuid[])::uuid[])`,
  ),
  'kept',
);

/** From the record itself, for every target of the enrolments that are chosen. */
export const wholeFacts = (where?: string): string =>
  factsWith(
    evidenceOfRecord,
    'i.element_id',
    /* sql */ `LEFT JOIN indicator i ON i.organisation_id = t.organisation_id AND i.id = t.target_id
      WHERE t.organisation_id = e.organisation_id AND t.enrolment_id = e.id`,
    where,
  );

const loadWhole = statement('coverage_load_whole', wholeFacts());

const begin = statement(
  'coverage_begin',
  /* sql */ `WITH chosen AS (
      SELECT organisation_id, id, unit_id, rule_version FROM enrolment WHERE id = ANY($1::uuid[])),
    target AS (
      SELECT e.id AS enrolment_id, t.id, t.kind, t.element_position AS element, e.rule_version,
        row_number() OVER (PARTITION BY e.id, t.kind ORDER BY t.element_position, t.position) - 1 AS position
      FROM chosen e
      JOIN unit_target t ON t.organisation_id = e.organisation_id AND t.unit_id = e.unit_id),
    added AS (
      INSERT INTO target_state (organisation_id, enrolment_id, target_id, target_kind, position, status, reasons, rule_version)
      SELECT current_organisation(), enrolment_id, id, kind, position, 'none', '[{"rule": "none"}]', rule_version FROM target),
    part AS (
      SELECT enrolment_id, kind, element, count(*)::int AS targets FROM target GROUP BY enrolment_id, kind, element),
    unit AS (
      SELECT e.id,
        coalesce(sum(targets) FILTER (WHERE kind = 'indicator'), 0) AS indicators,
        coalesce(string_agg(repeat('n', targets), ' ' ORDER BY element) FILTER (WHERE kind = 'indicator'), '') AS indicator_strip,
        coalesce(sum(targets) FILTER (WHERE kind = 'critical_evidence'), 0) AS critical,
        coalesce(string_agg(repeat('n', targets), '') FILTER (WHERE kind = 'critical_evidence'), '') AS critical_strip
      FROM chosen e LEFT JOIN part ON part.enrolment_id = e.id GROUP BY e.id)
    UPDATE enrolment e SET
      indicators_total = unit.indicators, indicators_covered = 0, indicator_strip = unit.indicator_strip,
      critical_total = unit.critical, critical_covered = 0, critical_strip = unit.critical_strip,
      to_judge = 0, coverage_due_on = NULL
    FROM unit WHERE e.id = unit.id`,
);

const store = statement(
  'coverage_store',
  /* sql */ `WITH changed AS (
      UPDATE target_state t SET status = s.status, evidence_count = s."evidenceCount", reasons = s.reasons,
        pieces = s.pieces, expires_on = s."expiresOn", rule_version = $2
      FROM json_to_recordset($3::json)
        AS s("targetId" uuid, status text, "evidenceCount" int, reasons jsonb, pieces json, "expiresOn" date)
      WHERE t.enrolment_id = $1 AND t.target_id = s."targetId")
    UPDATE enrolment SET rule_version = $2, state = $4, indicators_covered = $5, critical_covered = $6, to_judge = $7,
      indicator_strip = $8, critical_strip = $9, coverage_due_on = $10,
      last_activity_at = coalesce($11, last_activity_at), version = version + CASE WHEN $11::timestamptz IS NULL THEN 0 ELSE 1 END
    WHERE id = $1`,
  'kept',
);

const listAged = statement(
  'coverage_list_aged',
  /* sql */ `SELECT e.id FROM enrolment e JOIN organisation o ON o.id = e.organisation_id
    WHERE e.id = ANY($1::uuid[]) AND ${isDue('$2::timestamptz')} ORDER BY e.id`,
);

const list = statement('coverage_list_enrolments', 'SELECT id FROM enrolment ORDER BY id');

/** Two columns: node-postgres works out anew, for each column of each answer, how to read it. */
interface ReadRow {
  readonly enrolment: Omit<StoredCoverage, 'lines'>;
  readonly lines: string | null;
}

/** Without the rules, which the service knows. */
export type LoadedFacts = Omit<CoverageFacts, 'rules'>;

export interface FactsRow {
  readonly facts: Omit<LoadedFacts, 'targets'> & {
    readonly targets: readonly (Omit<TargetFacts, 'evidence'> & {
      readonly pieces: readonly PackedPiece[];
    })[];
  };
}

export const unpackFacts = ({ facts }: FactsRow): LoadedFacts => ({
  ...facts,
  targets: facts.targets.map(({ targetId, kind, elementId, position, status, pieces }) => ({
    targetId,
    kind,
    elementId,
    position,
    status,
    evidence: pieces.map(unpackPiece),
  })),
});

const aheadKey = (enrolmentId: string, targetIds: readonly string[], instant: Date): string =>
  [enrolmentId, instant.toISOString(), ...targetIds.toSorted()].join(' ');

const pack = ({ targetId, status, evidenceCount, reasons, expiresOn, evidence }: StoredTarget) => ({
  targetId,
  status,
  evidenceCount,
  reasons,
  expiresOn,
  pieces: inOrder(evidence).map(packPiece),
});

@Injectable()
export class CoverageRepository {
  constructor(private readonly database: Database) {}

  /** The statement of `read`, for whoever can send it sooner. */
  readAhead(enrolmentId: string, now: Date): ReadAhead {
    return { statement: read, values: [enrolmentId, now], key: enrolmentId };
  }

  async read(enrolmentId: string, now: Date): Promise<StoredCoverage | undefined> {
    const sent = await this.database.ahead<ReadRow>(read, enrolmentId);
    const row = sent === undefined ? await this.database.one<ReadRow>(read, [enrolmentId, now]) : sent;
    return row ? { ...row.enrolment, lines: row.lines } : undefined;
  }

  /**
   * Locks the enrolment until the transaction ends and reads what stands then. Two statements in one round trip: the
   * lock may wait, and only a statement begun after it sees what the writer before has done.
   */
  async lockAndLoad(
    enrolmentId: string,
    targetIds: readonly string[],
    now: Date,
    instant: Date = now,
  ): Promise<LoadedFacts | undefined> {
    const sent = await this.database.ahead<FactsRow>(loadSome, aheadKey(enrolmentId, targetIds, instant));
    if (sent !== undefined) return sent === null ? undefined : unpackFacts(sent);
    const [, row] = await Promise.all([
      this.database.execute(lock, [enrolmentId]),
      this.database.one<FactsRow>(loadSome, [enrolmentId, now, instant, targetIds]),
    ]);
    return row && unpackFacts(row);
  }

  /** The statements of `lockAndLoad`, for whoever can send them sooner. */
  lockAndLoadAhead(enrolmentId: string, targetIds: readonly string[], now: Date, instant: Date): ReadAhead {
    return {
      lock: { ...lock, values: [enrolmentId] },
      statement: loadSome,
      values: [enrolmentId, now, instant, targetIds],
      key: aheadKey(enrolmentId, targetIds, instant),
    };
  }

  /** As lockAndLoad, with every target, from the record instead of what is kept: its cost grows with the evidence. */
  async lockAndLoadWhole(enrolmentId: string, now: Date): Promise<LoadedFacts | undefined> {
    const [, row] = await Promise.all([
      this.database.execute(lock, [enrolmentId]),
      this.database.one<FactsRow>(loadWhole, [enrolmentId, now, now]),
    ]);
    return row && unpackFacts(row);
  }

  /** What one version of the rules is resolved from within one unit. */
  async readRules(unitId: string, version: number): Promise<UnitRuleFacts> {
    const row = await this.database.one<{ rules: StoredRuleSet; standardId: string }>(readRules, [
      version,
      unitId,
    ]);
    if (row === undefined) throw new Error(`There is no version ${version} of the rules of evidence.`);
    return { ruleSet: readRuleSet(row.rules), standardId: row.standardId, unitId };
  }

  /** The published words of a unit's targets, in the order of the standard: indicators, then critical evidence. */
  readText(unitId: string): Promise<TargetText[]> {
    return this.database.query<{ [key in keyof TargetText]: TargetText[key] }>(readText, [unitId]);
  }

  async begin(enrolmentIds: readonly string[]): Promise<void> {
    await this.database.execute(begin, [enrolmentIds]);
  }

  store({ enrolmentId, state, ruleVersion, targets, tally, activityAt }: CoverageChange): void {
    this.database.write(store, [
      enrolmentId,
      ruleVersion,
      JSON.stringify(targets.map(pack)),
      state,
      tally.indicatorsCovered,
      tally.criticalCovered,
      tally.toJudge,
      tally.indicatorStrip,
      tally.criticalStrip,
      tally.dueOn,
      activityAt,
    ]);
  }

  async listAged(enrolmentIds: readonly string[], now: Date): Promise<string[]> {
    return (await this.database.query<{ id: string }>(listAged, [enrolmentIds, now])).map((row) => row.id);
  }

  async listEnrolmentIds(): Promise<string[]> {
    return (await this.database.query<{ id: string }>(list)).map((row) => row.id);
  }
}
