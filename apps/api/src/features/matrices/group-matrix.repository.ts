import { createHash } from 'node:crypto';
import {
  defaultWarnDays,
  type EnrolmentState,
  enrolmentStates,
  type MatrixKind,
  type PackedCells,
} from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { personJson } from '../../platform/database/json-sql';
import { type Statement, statement } from '../../platform/database/statement';
import type { QueryResultRow } from 'pg';
import { reachValues, withinReach } from '../enrolments/enrolment-scope';
import type { Reach } from '../enrolments/enrolments.policy';

const indexOf = (column: string, values: readonly EnrolmentState[]) =>
  `array_position(ARRAY[${values.map((value) => `'${value}'`).join()}], ${column}) - 1`;

/** The reach in $1 to $5, the release or null in $6. Withdrawn enrolments are not shown. */
const shown = /* sql */ `${withinReach} AND e.state <> 'withdrawn' AND ($6::uuid IS NULL OR e.release_id = $6)`;

/** Everybody within reach, or only those whose ids are given, read along the index on theirs. */
const audiences = ['all', 'members'] as const;
type Audience = (typeof audiences)[number];

const shownTo = (audience: Audience, members: string): string =>
  audience === 'all' ? shown : `${shown} AND e.candidate_id = ANY (${members}::uuid[])`;

const today = /* sql */ `today AS MATERIALIZED (
      SELECT ($7::timestamptz AT TIME ZONE o.time_zone)::date AS day, o.time_zone,
        to_char($7::timestamptz AT TIME ZONE o.time_zone, 'YYYY-MM-DD HH24:MI') || ' ' || o.time_zone AS made_at,
        coalesce((SELECT (r.rules ->> 'warnDays')::int FROM evidence_rule_set r
          WHERE r.organisation_id = o.id ORDER BY r.version DESC LIMIT 1), ${defaultWarnDays}) AS warn_days
      FROM organisation o WHERE o.id = current_organisation())`;

/** Where an enrolment keeps the letters of the kind. */
const stripOf = {
  indicator: 'indicator_strip',
  output: 'output_strip',
  knowledge: 'knowledge_strip',
  skill: 'skill_strip',
  attitude: 'attitude_strip',
} as const satisfies Record<MatrixKind, string>;

/** Whatever cells of the kind are read from: nothing of another kind is looked at, and nothing of it travels. */
const stripsOf = (kind: MatrixKind): readonly string[] =>
  kind === 'indicator' ? [stripOf.indicator, 'critical_strip'] : [stripOf[kind]];

/** The properties of cells, as they are packed. Letters, digits and signs of ours: nothing that JSON would escape. */
const packedFor = (kind: MatrixKind): readonly (readonly [name: keyof PackedCells, value: string])[] => [
  ['unit', 'p.unit'],
  ['assessor', 'p.assessor'],
  [
    'state',
    `(${indexOf('e.state', enrolmentStates)})
      || CASE WHEN t.enrolment_id IS NOT NULL AND e.state NOT IN ('decided', 'signed') THEN 'r' ELSE '' END`,
  ],
  ['strip', `e.${stripOf[kind]}`],
  ['critical', kind === 'indicator' ? 'e.critical_strip' : "''"],
  ['due', `coalesce((e.due_on - (SELECT day FROM today))::text, '')`],
  [
    'turn',
    `coalesce((CASE WHEN e.state = 'signed' THEN s.days
      ELSE e.coverage_due_on - (SELECT day FROM today) END)::text, '')`,
  ],
  ['valid', `coalesce((CASE WHEN e.state = 'signed' THEN s.valid_days END)::text, '')`],
];

/** What an answer shows of an enrolment `s` that can change: it keeps its candidate, its unit and its attempt. */
const shownOfEnrolment = (kind: MatrixKind) =>
  `ROW(s.id, s.state, s.assessor_id, ${stripsOf(kind)
    .map((strip) => `s.${strip}`)
    .join(', ')}, s.due_on, s.coverage_due_on)`;

/**
 * A number for everything that the answer shows, row by row: whatever writes it, and whether or not the trail tells of
 * it, the number becomes another. With the enrolments in which time has changed something, for a statement with `seen`.
 */
const stateColumns = (kind: MatrixKind) => /* sql */ `
    concat_ws(' ', (SELECT concat_ws(' ', day, time_zone, warn_days) FROM today),
        (SELECT concat_ws(' ', count(*), sum(hash_record_extended(${shownOfEnrolment(kind)}, 0))) FROM seen s),
        (SELECT sum(hash_record_extended(ROW(m.id, m.display_name, m.department), 0)) FROM member m
          WHERE m.organisation_id = current_organisation()),
        (SELECT sum(hash_record_extended(ROW(u.id, u.code, u.title, u.position), 0)) FROM unit u
          WHERE u.organisation_id = current_organisation()),
        (SELECT sum(hash_record_extended(ROW(r.id, r.kind, r.code, r.version, r.name, r.content_sha256), 0))
          FROM release r WHERE r.organisation_id = current_organisation()),
        (SELECT count(*) FROM sign_off g WHERE g.organisation_id = current_organisation()),
        (SELECT count(*) FROM validity y WHERE y.organisation_id = current_organisation()),
        (SELECT sum(hash_record_extended(ROW(t.id, t.answered), 0)) FROM sign_off_return_now t
          WHERE t.organisation_id = current_organisation())) AS state,
      (SELECT coalesce(json_agg(id), '[]') FROM (
        SELECT n.id FROM seen n, today t
        WHERE n.state <> 'signed' AND n.coverage_due_on <= t.day ORDER BY n.coverage_due_on LIMIT $8) old) AS aged`;

const columnsOf = (kind: MatrixKind) =>
  stripsOf(kind)
    .map((strip) => `e.${strip}`)
    .join(', ');

/** $1 to $7 as below, $8 how many enrolments at most; $9 the members. */
const stateStatement = (kind: MatrixKind, audience: Audience) =>
  statement(
    `matrix_state_of_group_${kind}_${audience}`,
    /* sql */ `WITH ${today},
    seen AS MATERIALIZED (
      SELECT e.id, e.state, e.assessor_id, ${columnsOf(kind)}, e.due_on, e.coverage_due_on
      FROM enrolment e WHERE ${shownTo(audience, '$9')})
    SELECT ${stateColumns(kind)}`,
  );

/** Whom and what the enrolments shown stand beside, each once. */
const lookedUp = /* sql */ `pair AS MATERIALIZED (SELECT DISTINCT unit_id, assessor_id FROM seen),
    unit_shown AS MATERIALIZED (
      SELECT u.id, u.release_id, json_build_object('id', u.id, 'code', u.code, 'title', u.title, 'releaseId', r.id,
          'releaseCode', r.code, 'releaseName', r.name) AS unit,
        row_number() OVER (ORDER BY r.kind DESC, r.code, u.position, u.id) - 1 AS at
      FROM unit u JOIN release r ON r.organisation_id = u.organisation_id AND r.id = u.release_id
      WHERE u.id IN (SELECT unit_id FROM pair)),
    assessor AS MATERIALIZED (
      SELECT a.id, ${personJson('a')} AS person, row_number() OVER (ORDER BY a.display_name, a.id) - 1 AS at
      FROM member a WHERE a.organisation_id = current_organisation() AND a.id IN (SELECT assessor_id FROM pair)),
    place AS MATERIALIZED (
      SELECT p.unit_id, p.assessor_id, u.at, u.at::text AS unit, a.at::text AS assessor
      FROM pair p JOIN unit_shown u ON u.id = p.unit_id JOIN assessor a ON a.id = p.assessor_id),
    returned AS MATERIALIZED (
      SELECT DISTINCT t.enrolment_id FROM sign_off_return_now t WHERE NOT t.answered),
    signed AS MATERIALIZED (
      SELECT g.enrolment_id,
        (max(g.signed_at) AT TIME ZONE (SELECT time_zone FROM today))::date - (SELECT day FROM today) AS days,
        max(y.valid_until) - (SELECT day FROM today) AS valid_days
      FROM sign_off g
      LEFT JOIN validity y ON y.organisation_id = g.organisation_id AND y.sign_off_id = g.id
      WHERE g.organisation_id = current_organisation()
        AND g.enrolment_id = ANY (ARRAY(SELECT id FROM seen WHERE state = 'signed'))
      GROUP BY g.enrolment_id)`;

/**
 * $1 to $6 what is shown, $7 now, $8 how many enrolments at most in which time has changed something, $9 how many
 * cells: whole candidates are left out when there are more than fit. With the state of what is shown, of one moment. The
 * enrolments are gone through once ($10: those of the members): units and assessors are looked up for each pair of them rather than for each cell,
 * names for each candidate, and the text is put together as it is sent.
 */
const textStatement = (kind: MatrixKind, audience: Audience) => {
  const packed = packedFor(kind);
  return statement(
    `matrix_read_group_${kind}_${audience}`,
    /* sql */ `WITH ${today},
    seen AS MATERIALIZED (
      SELECT e.id, e.candidate_id, e.unit_id, e.assessor_id, e.state, e.attempt, ${columnsOf(kind)},
        e.due_on, e.coverage_due_on
      FROM enrolment e WHERE ${shownTo(audience, '$10')}),
    again AS MATERIALIZED (
      SELECT candidate_id, unit_id, max(attempt) AS attempt FROM seen WHERE attempt > 1 GROUP BY candidate_id, unit_id),
    ${lookedUp},
    line AS MATERIALIZED (
      SELECT e.candidate_id, count(*) AS cells, ${packed.map(([name, value]) => `string_agg(${value}, ',' ORDER BY p.at) AS ${name}`).join(', ')}
      FROM seen e
      JOIN place p ON p.unit_id = e.unit_id AND p.assessor_id = e.assessor_id
      LEFT JOIN signed s ON s.enrolment_id = e.id
      LEFT JOIN returned t ON t.enrolment_id = e.id
      LEFT JOIN again n ON n.candidate_id = e.candidate_id AND n.unit_id = e.unit_id
      WHERE n.attempt IS NULL OR n.attempt = e.attempt
      GROUP BY e.candidate_id),
    candidate AS MATERIALIZED (
      SELECT ${personJson('c')} AS person, l.*, row_number() OVER w AS at, sum(l.cells) OVER w AS reached
      FROM line l JOIN member c ON c.organisation_id = current_organisation() AND c.id = l.candidate_id
      WINDOW w AS (ORDER BY c.department NULLS LAST, c.display_name, c.id ROWS UNBOUNDED PRECEDING))
    SELECT (SELECT '{"today":"' || day || '","warnDays":' || warn_days FROM today)
      || ',"candidates":' || (SELECT coalesce(json_agg(person ORDER BY at), '[]') FROM candidate WHERE reached <= $9)
      || ',"units":' || (SELECT coalesce(json_agg(unit ORDER BY at), '[]') FROM unit_shown)
      || ',"releases":' || (SELECT coalesce(json_agg(json_build_object('id', r.id, 'code', r.code, 'version', r.version,
            'name', r.name, 'contentSha256', encode(r.content_sha256, 'hex')) ORDER BY r.kind DESC, r.code), '[]')
          FROM release r WHERE r.organisation_id = current_organisation()
            AND r.id IN (SELECT release_id FROM unit_shown))
      || ',"assessors":' || (SELECT coalesce(json_agg(person ORDER BY at), '[]') FROM assessor)
      -- Letters, digits and signs of our own: none that JSON would have to escape.
      || ',"cells":{' || (SELECT concat_ws(',', ${packed.map(([name]) => `'"${name}":"' || coalesce(string_agg(${name}, ';' ORDER BY at), '') || '"'`).join(', ')})
          FROM candidate WHERE reached <= $9)
      || '},"truncated":' || (SELECT coalesce(max(reached) > $9, false) FROM candidate) || '}' AS text,
      (SELECT made_at FROM today) AS "madeAt",
      ${stateColumns(kind)}`,
  );
};

/**
 * Everybody's rows are joined with everybody's: by hash and in memory, in time that grows with their number, whatever the
 * planner knows of how many there are. By an index row-level security asks for the organisation once, not for each row.
 */
const planForAll = statement(
  'matrix_plan_for_all',
  /* sql */ `SELECT set_config('enable_nestloop', 'off', true), set_config('enable_seqscan', 'off', true),
    set_config('work_mem', '32MB', true)`,
);
/** Null is the setting of the connection. */
const planAsBefore = statement(
  'matrix_plan_as_before',
  /* sql */ `SELECT set_config('enable_nestloop', NULL, true), set_config('enable_seqscan', NULL, true),
    set_config('work_mem', NULL, true)`,
);

const ofKinds = <T>(made: (kind: MatrixKind) => T): Readonly<Record<MatrixKind, T>> => ({
  indicator: made('indicator'),
  output: made('output'),
  knowledge: made('knowledge'),
  skill: made('skill'),
  attitude: made('attitude'),
});

const ofAudiences = (made: (kind: MatrixKind, audience: Audience) => Statement) => ({
  all: ofKinds((kind) => made(kind, 'all')),
  members: ofKinds((kind) => made(kind, 'members')),
});

const stateStatements = ofAudiences(stateStatement);
const textStatements = ofAudiences(textStatement);

/** Of an answer of another kind, or that was laid out in another way, the state is another. */
const layouts = ofKinds((kind) => createHash('sha256').update(textStatements.all[kind].text).digest('hex'));

export interface GroupMatrixScope {
  readonly releaseId: string | null;
  /** Candidates, of whom alone is read; null: of everybody. */
  readonly members: readonly string[] | null;
  readonly kind: MatrixKind;
  readonly now: Date;
}

interface StateRow {
  state: string;
  aged: string[];
}

export interface GroupMatrixState {
  /** A name for it: another one when anything that is shown is another. */
  readonly state: string;
  /** Enrolments in which time alone has changed something since it was stored, at most as many as were asked for. */
  readonly aged: readonly string[];
}

export interface GroupMatrixText extends GroupMatrixState {
  readonly text: string;
  readonly madeAt: string;
}

const audienceOf = ({ members }: GroupMatrixScope): Audience => (members === null ? 'all' : 'members');

@Injectable()
export class GroupMatrixRepository {
  constructor(private readonly database: Database) {}

  /** The state of what the actor would read, much cheaper than the answer. */
  async readState(reach: Reach, scope: GroupMatrixScope, mostAged: number): Promise<GroupMatrixState> {
    return this.named(
      await this.only<StateRow>(stateStatements[audienceOf(scope)][scope.kind], reach, scope, [mostAged]),
      reach,
      scope,
    );
  }

  /** Every enrolment within reach, packed, as JSON text, with the moment as it is printed, and its state. */
  async readText(
    reach: Reach,
    scope: GroupMatrixScope,
    mostAged: number,
    mostCells: number,
  ): Promise<GroupMatrixText> {
    const most = [mostAged, mostCells];
    const row = await this.only<StateRow & { text: string; madeAt: string }>(
      textStatements[audienceOf(scope)][scope.kind],
      reach,
      scope,
      most,
    );
    return { text: row.text, madeAt: row.madeAt, ...this.named(row, reach, scope) };
  }

  private named(
    { state, aged }: StateRow,
    reach: Reach,
    { releaseId, members, kind }: GroupMatrixScope,
  ): GroupMatrixState {
    const whole = JSON.stringify([
      layouts[kind],
      this.database.organisationId,
      reach,
      releaseId,
      members,
      state,
    ]);
    return { state: createHash('sha256').update(whole).digest('base64url'), aged };
  }

  private async only<Row extends QueryResultRow>(
    wanted: Statement,
    reach: Reach,
    { releaseId, members, now }: GroupMatrixScope,
    most: readonly number[],
  ): Promise<Row> {
    const [, row] = await Promise.all([
      this.database.execute(planForAll),
      this.database.one<Row>(wanted, [
        ...reachValues(reach),
        releaseId,
        now,
        ...most,
        ...(members === null ? [] : [members]),
      ]),
      this.database.execute(planAsBefore),
    ]);
    if (row === undefined) throw new Error(`${wanted.name} was to give one row and gave none.`);
    return row;
  }
}
