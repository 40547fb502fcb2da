import { readRuleSet, type StoredRuleSet, type TargetKind } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { ReadAhead } from '../../platform/database/transaction-context';
import { summaryMembers } from '../enrolments/coverage-summary-sql';
import type { CoverageSummary } from '../enrolments/enrolment-summary.dto';
import type { EnrolmentParties } from '../enrolments/enrolments.policy';
import type { CoverageChange, CoverageFacts, StoredTarget, TargetFacts } from './coverage-facts';
import { occasionOf, settingOf } from './circumstances';
import { inOrder, type PackedPiece, packPiece, unpackPiece } from './pieces';
import type { RuleKeyOfUnit, UnitRuleFacts } from './unit-rules';
import { unitFactMembers } from './unit-targets-sql';
import type { TargetText } from './unit-text';

export interface StoredCoverage extends EnrolmentParties, CoverageSummary {
  readonly unitId: string;
  /** Time alone has changed something since it was stored. */
  readonly due: boolean;
  readonly ruleVersion: number;
  readonly attitudesByProgramme: boolean;
  /** What changes of its targets, as `joinTargets` reads it. */
  readonly lines: string;
}

/** Everything still open moves with time; what is signed stands as it was signed. */
const isDue = (now: string) => /* sql */ `coalesce(
  e.state NOT IN ('signed', 'withdrawn') AND e.coverage_due_on <= (${now} AT TIME ZONE o.time_zone)::date, false)`;

/**
 * Only what changes: the published text of the targets, and what the rules ask of each, are kept in memory (unit-text.ts).
 * A line each for the targets' ids, statuses, numbers of pieces and days, separated by spaces, then one for each target's
 * reasons. A column is gathered by itself: putting the rows together first costs a copy for each of their parts.
 */
const read = statement(
  'coverage_read',
  /* sql */ `SELECT json_build_object('candidateId', e.candidate_id, 'assessorId', e.assessor_id,
        'supervisorId', e.supervisor_id, 'state', e.state, 'unitId', e.unit_id, 'due', ${isDue('$2::timestamptz')},
        'ruleVersion', e.rule_version, 'attitudesByProgramme', e.attitudes_by_programme,
        ${summaryMembers('e')}) AS enrolment,
      (SELECT concat_ws(E'\\n', string_agg(t.target_id::text, ' '),
          string_agg(CASE WHEN t.through THEN 'through' ELSE t.status END, ' '),
          string_agg(t.evidence_count::text, ' '),
          string_agg(CASE WHEN t.through OR t.expires_on IS NULL THEN '' ELSE t.expires_on::text END, ' '),
          string_agg(CASE WHEN t.through THEN '[]' ELSE t.reasons::text END, E'\\n'))
        FROM target_state t
        WHERE t.organisation_id = e.organisation_id AND t.enrolment_id = e.id) AS lines
    FROM enrolment e
    JOIN organisation o ON o.id = e.organisation_id
    WHERE e.id = $1`,
  'kept',
);

/** One object for each pair, in their order. */
const readRules = statement(
  'coverage_read_rules',
  /* sql */ `SELECT json_build_object('rules', r.rules, 'standardId', l.standard_id, 'unitId', u.id,
      ${unitFactMembers('u')}) AS facts
    FROM unnest($1::uuid[], $2::int[]) WITH ORDINALITY AS w (unit_id, version, place)
    JOIN unit u ON u.id = w.unit_id
    JOIN release l ON l.organisation_id = u.organisation_id AND l.id = u.release_id
    JOIN evidence_rule_set r ON r.organisation_id = u.organisation_id AND r.version = w.version
    ORDER BY w.place`,
);

const readText = statement(
  'coverage_read_unit_text',
  /* sql */ `SELECT t.id AS "targetId", t.kind, t.code, t.text, t.element_code AS "elementCode",
      (row_number() OVER (PARTITION BY t.kind ORDER BY t.element_position, t.position, t.id) - 1)::int AS position,
      (SELECT coalesce(json_agg(el.code ORDER BY el.position), '[]') FROM element el
        WHERE el.organisation_id = t.organisation_id AND el.id = ANY (t.element_ids)) AS "elementCodes",
      coalesce((SELECT k.items FROM competence_item k
        WHERE k.organisation_id = t.organisation_id AND k.id = t.id), '[]') AS parts
    FROM unit_target t
    WHERE t.unit_id = $1
    ORDER BY t.kind_rank, position`,
);

/** Writers of one enrolment go one after the other; readers and foreign keys do not wait for them. */
const lock = statement('coverage_lock', 'SELECT 1 FROM enrolment WHERE id = $1 FOR NO KEY UPDATE', 'kept');

/** Claims, and for knowledge and skills what was probed before these could be claimed. */
const evidenceOfRecord = /* sql */ `coalesce((
  SELECT json_agg(json_build_array(c.evidence_id, c.method, (c.occurred_at AT TIME ZONE o.time_zone)::date,
      (c.made_at AT TIME ZONE o.time_zone)::date, c.verdict, c.valid, c.authentic, c."current", c.authentic_by,
      c.occasion, c.setting, c.parts, c.disagrees))
  FROM (
    SELECT s.evidence_id, s.method, s.occurred_at, s.made_at, s.verdict, s.valid, s.authentic, s."current",
      s.authentic_by, ${occasionOf('s')} AS occasion, ${settingOf('s')} AS setting, s.parts, s.disagrees
    FROM standing_claim s
    WHERE s.organisation_id = e.organisation_id AND s.enrolment_id = e.id AND s.target_id = t.target_id
    UNION ALL
    SELECT p.evidence_id, p.method, p.occurred_at, p.made_at, p.verdict, p.valid, p.authentic, p."current",
      NULL, ${occasionOf('p')}, ${settingOf('p')}, NULL, NULL
    FROM standing_probe p
    WHERE t.target_kind IN ('knowledge', 'skill', 'attitude')
      AND p.organisation_id = e.organisation_id AND p.enrolment_id = e.id AND p.target_id = t.target_id) c), '[]')`;

const factsWith = (
  pieces: string,
  element: string,
  chosen: string,
  where = 'e.id = $1',
) => /* sql */ `SELECT json_build_object(
    'enrolmentId', e.id, 'candidateId', e.candidate_id, 'assessorId', e.assessor_id, 'supervisorId', e.supervisor_id,
    'state', e.state, 'unitId', e.unit_id, 'ruleVersion', e.rule_version,
    'attitudesByProgramme', e.attitudes_by_programme,
    'tally', json_build_object(${summaryMembers('e')}, 'dueOn', e.coverage_due_on),
    'requested', EXISTS (SELECT 1 FROM evidence_request q
      WHERE q.organisation_id = e.organisation_id AND q.enrolment_id = e.id AND q.closed_at IS NULL),
    'today', ($2::timestamptz AT TIME ZONE o.time_zone)::date,
    'on', ($3::timestamptz AT TIME ZONE o.time_zone)::date,
    'targets', coalesce((
      SELECT json_agg(json_build_object('targetId', t.target_id, 'kind', t.target_kind, 'elementId', ${element},
          'position', t.position, 'status', t.status, 'required', t.required, 'through', t.through,
          'pieces', ${pieces})
        ORDER BY t.target_kind, t.position)
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

/** No target has evidence yet. */
const blank = (kind: TargetKind) =>
  `coalesce(string_agg(repeat('n', targets), '') FILTER (WHERE kind = '${kind}'), '')`;

const listUnits = statement(
  'coverage_units_of',
  /* sql */ `SELECT DISTINCT unit_id AS "unitId", rule_version AS version, attitudes_by_programme AS "attitudesByProgramme"
    FROM enrolment WHERE id = ANY($1::uuid[])`,
);

const begin = statement(
  'coverage_begin',
  /* sql */ `WITH wanted AS (
      SELECT * FROM json_to_recordset($2::json) AS w ("unitId" uuid, version int, "attitudesByProgramme" boolean, required int, optional uuid[], through uuid[])),
    chosen AS (
      SELECT organisation_id, id, unit_id, rule_version, attitudes_by_programme FROM enrolment WHERE id = ANY($1::uuid[])),
    target AS (
      SELECT e.id AS enrolment_id, e.unit_id, t.id, t.kind, t.element_position AS element, e.rule_version, e.attitudes_by_programme,
        row_number() OVER (PARTITION BY e.id, t.kind ORDER BY t.element_position, t.position, t.id) - 1 AS position
      FROM chosen e
      JOIN unit_target t ON t.organisation_id = e.organisation_id AND t.unit_id = e.unit_id),
    added AS (
      INSERT INTO target_state (organisation_id, enrolment_id, target_id, target_kind, position, status, reasons, required,
        rule_version)
      SELECT current_organisation(), t.enrolment_id, t.id, t.kind, t.position, 'none',
        CASE WHEN t.id = ANY (w.through) THEN '[{"rule": "none"}, {"rule": "through"}]' ELSE '[{"rule": "none"}]' END::jsonb,
        t.id <> ALL (w.optional), t.rule_version
      FROM target t JOIN wanted w ON w."unitId" = t.unit_id AND w.version = t.rule_version
        AND w."attitudesByProgramme" = t.attitudes_by_programme),
    part AS (
      SELECT enrolment_id, kind, element, count(*)::int AS targets FROM target GROUP BY enrolment_id, kind, element),
    unit AS (
      SELECT e.id, e.unit_id, e.rule_version, e.attitudes_by_programme,
        coalesce(sum(targets) FILTER (WHERE kind = 'indicator'), 0) AS indicators,
        coalesce(string_agg(repeat('n', targets), ' ' ORDER BY element) FILTER (WHERE kind = 'indicator'), '') AS indicator_strip,
        coalesce(sum(targets) FILTER (WHERE kind = 'critical_evidence'), 0) AS critical,
        ${blank('critical_evidence')} AS critical_strip, ${blank('output')} AS output_strip,
        ${blank('knowledge')} AS knowledge_strip, ${blank('skill')} AS skill_strip, ${blank('attitude')} AS attitude_strip
      FROM chosen e LEFT JOIN part ON part.enrolment_id = e.id GROUP BY e.id, e.unit_id, e.rule_version, e.attitudes_by_programme)
    UPDATE enrolment e SET
      indicators_total = unit.indicators, indicators_covered = 0, indicator_strip = unit.indicator_strip,
      critical_total = unit.critical, critical_covered = 0, critical_strip = unit.critical_strip,
      output_strip = unit.output_strip, knowledge_strip = unit.knowledge_strip, skill_strip = unit.skill_strip,
      attitude_strip = unit.attitude_strip, required_missing = w.required, to_judge = 0, coverage_due_on = NULL
    FROM unit
    JOIN wanted w ON w."unitId" = unit.unit_id AND w.version = unit.rule_version
      AND w."attitudesByProgramme" = unit.attitudes_by_programme
    WHERE e.id = unit.id`,
);

const store = statement(
  'coverage_store',
  /* sql */ `WITH changed AS (
      UPDATE target_state t SET status = s.status, required = s.required, through = s.through, evidence_count = s."evidenceCount",
        reasons = s.reasons, pieces = s.pieces, expires_on = s."expiresOn", rule_version = $2
      FROM json_to_recordset($3::json) AS s("targetId" uuid, status text, required boolean, through boolean, "evidenceCount" int,
        reasons jsonb, pieces json, "expiresOn" date)
      WHERE t.enrolment_id = $1 AND t.target_id = s."targetId")
    UPDATE enrolment SET rule_version = $2, state = $4, indicators_covered = $5, critical_covered = $6, to_judge = $7,
      indicator_strip = $8, critical_strip = $9, output_strip = $10, knowledge_strip = $11, skill_strip = $12,
      attitude_strip = $13, required_missing = $14, coverage_due_on = $15, last_activity_at = coalesce($16, last_activity_at),
      version = version + CASE WHEN $16::timestamptz IS NULL THEN 0 ELSE 1 END
    WHERE id = $1`,
  'kept',
);

/** Targets whose own evidence did not change, and which count through others from now on, or no longer do. */
const storeThrough = statement(
  'coverage_store_through',
  /* sql */ `UPDATE target_state t SET status = s.status, through = s.through
    FROM json_to_recordset($2::json) AS s("targetId" uuid, status text, through boolean)
    WHERE t.enrolment_id = $1 AND t.target_id = s."targetId"`,
  'kept',
);

const listAged = statement(
  'coverage_list_aged',
  /* sql */ `SELECT e.id FROM enrolment e JOIN organisation o ON o.id = e.organisation_id
    WHERE e.id = ANY($1::uuid[]) AND ${isDue('$2::timestamptz')} ORDER BY e.id`,
);

/** Those of the enrolments in which it is otherwise, as long as they are open. */
const askAttitudes = statement(
  'coverage_ask_attitudes',
  /* sql */ `UPDATE enrolment e SET attitudes_by_programme = $2
    FROM (SELECT organisation_id, id FROM enrolment
      WHERE id = ANY($1::uuid[]) AND attitudes_by_programme <> $2 AND state NOT IN ('signed', 'withdrawn')
      ORDER BY id FOR NO KEY UPDATE) changed
    WHERE e.organisation_id = changed.organisation_id AND e.id = changed.id
    RETURNING e.id`,
);

const list = statement('coverage_list_enrolments', 'SELECT id FROM enrolment ORDER BY id');

/** Two columns: node-postgres works out anew, for each column of each answer, how to read it. */
interface ReadRow {
  readonly enrolment: Omit<StoredCoverage, 'lines'>;
  readonly lines: string;
}

export interface RuleFactsRow {
  readonly facts: Omit<UnitRuleFacts, 'ruleSet'> & { readonly rules: StoredRuleSet };
}

export const factsOfRules = ({ facts: { rules, ...facts } }: RuleFactsRow): UnitRuleFacts => ({
  ...facts,
  ruleSet: readRuleSet(rules),
});

/** What a unit begins with by one version of the rules. */
export interface UnitBeginning extends Required<RuleKeyOfUnit> {
  /** How many targets are required. */
  readonly required: number;
  /** Ids of those that are not. */
  readonly optional: readonly string[];
  /** Ids of those that may count through indicators. */
  readonly through: readonly string[];
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
  targets: facts.targets.map(({ pieces, ...target }) => ({
    ...target,
    evidence: pieces.map(unpackPiece),
  })),
});

const aheadKey = (enrolmentId: string, targetIds: readonly string[], instant: Date): string =>
  [enrolmentId, instant.toISOString(), ...targetIds.toSorted()].join(' ');

const pack = ({
  targetId,
  status,
  required,
  through,
  evidenceCount,
  reasons,
  expiresOn,
  evidence,
}: StoredTarget) => ({
  targetId,
  status,
  required,
  through,
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

  /** What versions of the rules are resolved from within units, in the order given. */
  async readRules(wanted: readonly RuleKeyOfUnit[]): Promise<UnitRuleFacts[]> {
    const rows = await this.database.query<RuleFactsRow>(readRules, [
      wanted.map(({ unitId }) => unitId),
      wanted.map(({ version }) => version),
    ]);
    return rows.map(factsOfRules);
  }

  /** The published words of a unit's targets, kind by kind, each in the order of the standard. */
  readText(unitId: string): Promise<TargetText[]> {
    return this.database.query<{ [key in keyof TargetText]: TargetText[key] }>(readText, [unitId]);
  }

  /** The units of enrolments, and the rules that they go by. */
  listUnits(enrolmentIds: readonly string[]): Promise<Required<RuleKeyOfUnit>[]> {
    return this.database.query<{ unitId: string; version: number; attitudesByProgramme: boolean }>(
      listUnits,
      [enrolmentIds],
    );
  }

  /** @param units all that the enrolments are on */
  async begin(enrolmentIds: readonly string[], units: readonly UnitBeginning[]): Promise<void> {
    await this.database.execute(begin, [enrolmentIds, JSON.stringify(units)]);
  }

  store({ enrolmentId, state, ruleVersion, targets, through, tally, activityAt }: CoverageChange): void {
    if (through.length > 0) this.database.write(storeThrough, [enrolmentId, JSON.stringify(through)]);
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
      tally.outputStrip,
      tally.knowledgeStrip,
      tally.skillStrip,
      tally.attitudeStrip,
      tally.requiredMissing,
      tally.dueOn,
      activityAt,
    ]);
  }

  async listAged(enrolmentIds: readonly string[], now: Date): Promise<string[]> {
    return (await this.database.query<{ id: string }>(listAged, [enrolmentIds, now])).map((row) => row.id);
  }

  /** @returns the enrolments that were changed, in the order of their ids */
  async askAttitudes(enrolmentIds: readonly string[], byProgramme: boolean): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(askAttitudes, [enrolmentIds, byProgramme]);
    return rows.map(({ id }) => id).sort();
  }

  async listEnrolmentIds(): Promise<string[]> {
    return (await this.database.query<{ id: string }>(list)).map((row) => row.id);
  }
}
