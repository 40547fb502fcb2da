import type { OpenWorkCause } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { MOST_HANDED_OVER } from './members.policy';
import { OpenWorkKeptEntity } from './open-work-kept.entity';

/** As what a member is named by an enrolment, on a unit or on a programme. */
export const openParts = ['assessor', 'supervisor', 'candidate'] as const;
export type OpenPart = (typeof openParts)[number];

export interface OpenWorkRow {
  /** Open enrolments by what the member is in them: the oldest due first, `MOST_HANDED_OVER` of each at most. */
  readonly ids: Readonly<Record<OpenPart, string[]>>;
  /** All of them. */
  readonly counts: Readonly<Record<OpenPart, number>>;
  /** Open enrolments on programmes by what the member is in the whole, `MOST_HANDED_OVER` of each at most. */
  readonly programmeIds: Readonly<Record<OpenPart, string[]>>;
  readonly programmeCounts: Readonly<Record<OpenPart, number>>;
  /** That they lead and that are not closed, by name. */
  readonly groups: { readonly id: string; readonly name: string }[];
  readonly toJudge: number;
  readonly toSign: number;
  readonly requests: number;
  readonly planItems: number;
  readonly invitations: number;
  readonly appointments: number;
  readonly imports: number;
}

const open = `e.state NOT IN ('signed', 'withdrawn')`;
const idsOf = (part: OpenPart) => /* sql */ `'${part}', (SELECT coalesce(json_agg(id), '[]') FROM (
    SELECT e.id FROM enrolment e WHERE e.${part}_id = $1 AND ${open}
    ORDER BY e.due_on NULLS LAST, e.id LIMIT ${String(MOST_HANDED_OVER)}) ${part}s)`;
const countOf = (part: OpenPart) =>
  /* sql */ `'${part}', (SELECT count(*)::int FROM enrolment e WHERE e.${part}_id = $1 AND ${open})`;

const whole = (part: OpenPart) =>
  /* sql */ `FROM programme_enrolment p WHERE p.${part}_id = $1 AND p.state IN ('in_progress', 'decided')`;
const wholeIdsOf = (part: OpenPart) => /* sql */ `'${part}', (SELECT coalesce(json_agg(id), '[]') FROM (
    SELECT p.id ${whole(part)} ORDER BY p.due_on NULLS LAST, p.id LIMIT ${String(MOST_HANDED_OVER)}) ${part}s)`;
const wholeCountOf = (part: OpenPart) => /* sql */ `'${part}', (SELECT count(*)::int ${whole(part)})`;

/** What is open in one member's hands; what belongs to a unit goes along with it. */
const read = statement(
  'member_open_work',
  /* sql */ `WITH assessed AS MATERIALIZED (
      SELECT e.organisation_id, e.id, e.to_judge FROM enrolment e WHERE e.assessor_id = $1 AND ${open})
    SELECT json_build_object(${openParts.map(idsOf).join(', ')}) AS ids,
      json_build_object(${openParts.map(countOf).join(', ')}) AS counts,
      json_build_object(${openParts.map(wholeIdsOf).join(', ')}) AS "programmeIds",
      json_build_object(${openParts.map(wholeCountOf).join(', ')}) AS "programmeCounts",
      (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name) ORDER BY name, id), '[]') FROM (
        SELECT g.id, g.name FROM candidate_group g WHERE g.leader_id = $1 AND g.state = 'active'
        ORDER BY g.name, g.id LIMIT ${String(MOST_HANDED_OVER)}) led) AS groups,
      (SELECT coalesce(sum(to_judge), 0)::int FROM assessed) AS "toJudge",
      (SELECT count(*)::int FROM enrolment e WHERE e.supervisor_id = $1 AND e.state = 'decided') AS "toSign",
      (SELECT count(*)::int FROM evidence_request q JOIN assessed a ON a.id = q.enrolment_id
        WHERE q.closed_at IS NULL) AS requests,
      (SELECT count(*)::int FROM assessed a
        JOIN assessment_plan_version_now v ON v.organisation_id = a.organisation_id AND v.enrolment_id = a.id
          AND v.newest
        JOIN assessment_plan_item i ON i.organisation_id = a.organisation_id AND i.version_id = v.id) AS "planItems",
      (SELECT count(*)::int FROM third_party_invitation t JOIN assessed a ON a.id = t.enrolment_id
        WHERE t.state IN ('invited', 'opened')) AS invitations,
      (SELECT count(*)::int FROM appointment t
        WHERE t.assessor_id = $1 AND t.state IN ('proposed', 'booked')) AS appointments,
      (SELECT count(*)::int FROM standard_import s
        WHERE s.created_by = $1 AND s.state IN ('open', 'in_review')) AS imports`,
);

@Injectable()
export class OpenWorkRepository {
  constructor(private readonly database: Database) {}

  async read(memberId: string): Promise<OpenWorkRow> {
    const row = await this.database.one<OpenWorkRow & Record<string, unknown>>(read, [memberId]);
    if (row === undefined) throw new Error('What is open of a member gave no row.');
    return row;
  }

  async keepOpen(kept: {
    id: string;
    memberId: string;
    because: OpenWorkCause;
    reason: string;
    enrolments: number;
    by: string;
    at: Date;
  }): Promise<void> {
    const { by, at, ...given } = kept;
    const { organisationId } = this.database;
    await this.database.rows(OpenWorkKeptEntity).add({ organisationId, ...given, keptBy: by, keptAt: at });
  }
}
