import type {
  AssessmentMethod,
  ProgrammeEnrolmentState,
  StatedReason,
  TargetKind,
  TargetStatus,
} from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { expiresSoon } from '../coverage/expires-soon';
import { instant, personJson, personJsonById } from '../../platform/database/json-sql';
import type { Person } from '../../platform/http/person.dto';
import type { Feedback } from './my-units.dto';

const feedbackJson = /* sql */ `json_build_object('evidenceId', c.evidence_id, 'enrolmentId', c.enrolment_id,
  'targetId', c.target_id, 'targetCode', t.code, 'verdict', j.verdict, 'remark', j.remark,
  'by', ${personJson('m')}, 'at', ${instant('j.judged_at')}, 'evidenceTitle', v.title)`;

/**
 * The newest judgements of enrolment row e that stand and say something, each newest first as the index of those keeps
 * them: what was judged in silence is not touched.
 */
const saying = (more: string, limit: string) => /* sql */ `
  CROSS JOIN LATERAL (SELECT j.* FROM judgement_now j
    WHERE j.organisation_id = e.organisation_id AND j.enrolment_id = e.id AND j.remark IS NOT NULL
      AND NOT j.superseded AND ${more}
    ORDER BY j.judged_at DESC, j.id DESC LIMIT ${limit}) j`;

/** What judgement j is about. */
const feedbackJoins = /* sql */ `
  JOIN claim c ON c.organisation_id = j.organisation_id AND c.id = j.claim_id
  JOIN evidence_version v ON v.organisation_id = c.organisation_id AND v.id = c.evidence_version_id
  JOIN member m ON m.organisation_id = j.organisation_id AND m.id = j.judged_by
  JOIN LATERAL (SELECT one.code FROM enrolment_target one
    WHERE one.organisation_id = c.organisation_id AND one.enrolment_id = c.enrolment_id AND one.target_id = c.target_id
    LIMIT 1) t ON true`;

/** Targets t of enrolment row e as MissingTarget, in the order of the standard. */
const targetsWhere = (chosen: string) => /* sql */ `(
  SELECT coalesce(json_agg(json_build_object('targetId', t.target_id, 'kind', t.target_kind, 'code', t.code,
      'text', t.text, 'status', t.status, 'reasons', t.reasons, 'expiresOn', t.expires_on)
      ORDER BY t.kind_rank, t.position), '[]')
    FROM enrolment_target t
    WHERE t.organisation_id = e.organisation_id AND t.enrolment_id = e.id AND ${chosen})`;

/** Within the days before which the rules r have people told, by the clock of organisation o. */
const soon = expiresSoon('t.expires_on', '$2::timestamptz');

/** The version of the plan of enrolment row e that was shared last, where nobody has confirmed it. */
const plan = /* sql */ `(SELECT json_build_object('by', ${personJsonById('h.shared_by')}, 'at', ${instant('h.shared_at')})
    FROM (SELECT v.organisation_id, v.id, s.shared_by, s.shared_at FROM assessment_plan_version v
      JOIN assessment_plan_share s ON s.organisation_id = v.organisation_id AND s.version_id = v.id
      WHERE v.organisation_id = e.organisation_id AND v.enrolment_id = e.id ORDER BY s.shared_at DESC, v.id DESC LIMIT 1) h
    WHERE NOT EXISTS (SELECT 1 FROM assessment_plan_acknowledgement a
      WHERE a.organisation_id = h.organisation_id AND a.version_id = h.id))`;

/** Asked of units that nobody has begun. */
const rated = /* sql */ `CASE WHEN e.state = 'planned' THEN (SELECT count(*)::int FROM self_rating_now r
    WHERE r.organisation_id = e.organisation_id AND r.enrolment_id = e.id AND r.newest) ELSE 0 END`;

/** What others wrote since the candidate looked, the newest of it. */
const unread = /* sql */ `(SELECT json_build_object('count', n.count, 'by', ${personJsonById('n.author_id')}, 'at', ${instant('n.shown_at')},
      'message', left(n.body, 300), 'targetId', f.target_id)
    FROM (SELECT m.organisation_id, m.thread_id, m.author_id, m.body, coalesce(x.released_at, m.written_at) AS shown_at,
        count(*) OVER ()::int AS count
      FROM message m
      LEFT JOIN message_release x ON x.organisation_id = m.organisation_id AND x.message_id = m.id
      LEFT JOIN conversation_read c ON c.organisation_id = m.organisation_id AND c.enrolment_id = m.enrolment_id
        AND c.member_id = e.candidate_id
      WHERE m.organisation_id = e.organisation_id AND m.enrolment_id = e.id AND m.author_id <> e.candidate_id
        AND (NOT m.held OR x.message_id IS NOT NULL)
        AND coalesce(x.released_at, m.written_at) > coalesce(c.read_at, '-infinity')
      ORDER BY shown_at DESC, m.id DESC LIMIT 1) n
    JOIN LATERAL (SELECT one.target_id FROM message one
      WHERE one.organisation_id = n.organisation_id AND one.id = n.thread_id LIMIT 1) f ON true)`;

/** Questions of the candidate that nobody has answered. */
const asked = /* sql */ `(SELECT coalesce(json_agg(json_build_object('targetId', f.target_id, 'at', ${instant('f.written_at')},
      'message', left(f.body, 300)) ORDER BY f.written_at, f.id), '[]')
    FROM message f
    WHERE f.organisation_id = e.organisation_id AND f.enrolment_id = e.id AND f.id = f.thread_id
      AND f.kind = 'question' AND f.author_id = e.candidate_id
      AND NOT EXISTS (SELECT 1 FROM message a WHERE a.organisation_id = f.organisation_id AND a.thread_id = f.thread_id
        AND a.author_id <> e.candidate_id))`;

const thirdParties = /* sql */ `(SELECT coalesce(json_agg(json_build_object('name', i.invitee_name,
      'proposed', i.state = 'proposed', 'at', ${instant('coalesce(i.invited_at, i.created_at)')})
      ORDER BY i.created_at, i.id), '[]')
    FROM third_party_invitation i
    WHERE i.organisation_id = e.organisation_id AND i.enrolment_id = e.id AND i.state IN ('proposed', 'invited', 'opened')
      AND (i.expires_at IS NULL OR i.expires_at > $2::timestamptz))`;

/** Evidence with something that nobody has judged, the oldest first. */
const pieces = /* sql */ `(SELECT coalesce(json_agg(json_build_object('evidenceId', w.evidence_id,
      'title', w.title, 'at', ${instant('w.since')}) ORDER BY w.since, w.evidence_id), '[]')
    FROM (SELECT c.evidence_id, c.title, min(c.made_at) AS since FROM standing_claim c
      WHERE e.to_judge > 0 AND c.organisation_id = e.organisation_id AND c.enrolment_id = e.id
        AND c.judgement_id IS NULL
      GROUP BY c.evidence_id, c.title) w)`;

/** Units of a candidate that were not withdrawn: those still open first, then by due date. */
const readUnits = statement(
  'my_units_read',
  /* sql */ `SELECT e.id AS "enrolmentId", e.unit_id AS "unitId", e.rule_version AS "ruleVersion",
      (SELECT ${feedbackJson} FROM (SELECT e.organisation_id, e.id) e ${saying('true', '1')} ${feedbackJoins}) AS "latestFeedback",
      ${targetsWhere("t.status <> 'covered' AND (t.required OR t.evidence_count > 0)")} AS missing,
      ${targetsWhere(/* sql */ `t.status = 'covered' AND e.state <> 'signed' AND ${soon}`)} AS expiring,
      ${plan} AS plan, ${rated} AS rated, ${unread} AS unread, ${asked} AS asked,
      ${thirdParties} AS "thirdParties", ${pieces} AS pieces
    FROM enrolment e
    JOIN evidence_rule_set r ON r.organisation_id = e.organisation_id AND r.version = e.rule_version
    JOIN organisation o ON o.id = e.organisation_id
    WHERE e.candidate_id = $1 AND e.state <> 'withdrawn'
    ORDER BY e.state = 'signed', e.due_on NULLS LAST, e.id DESC
    LIMIT 100`,
);

/** The one that leads: the newest that is not signed, or the newest. */
const readProgramme = statement(
  'my_units_programme',
  /* sql */ `SELECT json_build_object('id', p.id, 'name', v.name, 'nameEn', v.name_en, 'state', p.state, 'dueOn', p.due_on,
      'programmes', p.programmes,
      'group', (SELECT g.name FROM candidate_group g WHERE g.organisation_id = p.organisation_id AND g.id = p.group_id),
      'assessor', ${personJsonById('p.assessor_id')}, 'supervisor', ${personJsonById('p.supervisor_id')},
      'units', (SELECT coalesce(json_agg(json_build_object('id', x.id, 'code', u.code, 'title', u.title)), '[]')
        FROM programme_section c
        JOIN programme_unit x ON x.organisation_id = c.organisation_id AND x.section_id = c.id
        CROSS JOIN LATERAL (SELECT * FROM unit WHERE organisation_id = x.organisation_id AND id = x.unit_id OFFSET 0) u
        WHERE c.organisation_id = p.organisation_id AND c.version_id = p.version_id)) AS programme
    FROM (SELECT *, count(*) OVER ()::int AS programmes FROM programme_enrolment
      WHERE organisation_id = current_organisation() AND candidate_id = $1 AND state <> 'withdrawn'
      ORDER BY state = 'signed', created_at DESC, id DESC LIMIT 1) p
    CROSS JOIN LATERAL (SELECT * FROM programme_version
      WHERE organisation_id = p.organisation_id AND id = p.version_id OFFSET 0) v`,
);

/** The page is chosen first; only its rows are joined with what they are about. */
const listFeedback = statement(
  'my_feedback_list',
  /* sql */ `SELECT ${feedbackJson} AS feedback, j.id, ${instant('j.judged_at')} AS at
    FROM (SELECT j.* FROM enrolment e
      ${saying('($2::timestamptz IS NULL OR (j.judged_at, j.id) < ($2, $3::uuid))', '$4')}
      WHERE e.candidate_id = $1 ORDER BY j.judged_at DESC, j.id DESC LIMIT $4) j ${feedbackJoins}
    ORDER BY j.judged_at DESC, j.id DESC`,
);

/** Without what the rules ask of it. */
export interface MissingTarget {
  readonly targetId: string;
  readonly kind: TargetKind;
  readonly code: string;
  readonly text: string;
  readonly status: TargetStatus;
  readonly reasons: readonly StatedReason[];
  readonly expiresOn: string | null;
}

/** The same with the methods that the rules name for it; empty: any will do. */
export interface AskedTarget extends MissingTarget {
  readonly methods: readonly AssessmentMethod[];
}

export interface MyUnitContent {
  readonly enrolmentId: string;
  readonly unitId: string;
  readonly ruleVersion: number;
  readonly latestFeedback: Feedback | null;
  /** What is required, or has evidence, and is not covered; in the order of the standard. */
  readonly missing: readonly MissingTarget[];
  /** Covered, and soon not any more. */
  readonly expiring: readonly MissingTarget[];
  /** Shared and not confirmed. */
  readonly plan: { readonly by: Person; readonly at: string } | null;
  readonly rated: number;
  readonly unread: {
    readonly count: number;
    readonly by: Person;
    readonly at: string;
    readonly message: string;
    readonly targetId: string | null;
  } | null;
  readonly asked: readonly {
    readonly targetId: string | null;
    readonly at: string;
    readonly message: string;
  }[];
  readonly thirdParties: readonly {
    readonly name: string;
    readonly proposed: boolean;
    readonly at: string;
  }[];
  readonly pieces: readonly { readonly evidenceId: string; readonly title: string; readonly at: string }[];
}

export interface MyProgrammeRow {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly state: ProgrammeEnrolmentState;
  readonly dueOn: string | null;
  readonly programmes: number;
  readonly group: string | null;
  readonly assessor: Person;
  readonly supervisor: Person;
  readonly units: readonly { readonly id: string; readonly code: string; readonly title: string }[];
}

export interface FeedbackRow {
  readonly feedback: Feedback;
  readonly id: string;
  readonly at: string;
}

@Injectable()
export class MyUnitsRepository {
  constructor(private readonly database: Database) {}

  readUnits(candidateId: string, now: Date): Promise<MyUnitContent[]> {
    return this.database.query<MyUnitContent & Record<string, unknown>>(readUnits, [candidateId, now]);
  }

  async readProgramme(candidateId: string): Promise<MyProgrammeRow | undefined> {
    return (await this.database.one<{ programme: MyProgrammeRow }>(readProgramme, [candidateId]))?.programme;
  }

  /** One row more than the limit, when there is one. */
  listFeedback(candidateId: string, before: readonly string[] | null, limit: number): Promise<FeedbackRow[]> {
    const [at = null, id = null] = before ?? [];
    return this.database.query<FeedbackRow>(listFeedback, [candidateId, at, id, limit + 1]);
  }
}
