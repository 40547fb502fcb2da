import type { ProgrammeEnrolmentState } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { instant, personJson, personJsonOrNull } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import { formerCheck, formerCheckMembers } from './former-checks-sql';
import {
  type CountedUnitRow,
  type EntryRow,
  programmeEnrolmentJoins,
  programmeEnrolmentJson,
  type ProgrammeEnrolmentRow,
} from './programme-enrolment-row';
import { programmeReachValues, withinProgrammeReach } from './programme-enrolment-scope';
import type { ProgrammeReach } from './programme-enrolments.policy';

export interface ProgrammeEnrolmentFilter {
  readonly programmeId?: string | undefined;
  readonly groupId?: string | undefined;
  readonly candidateId?: string | undefined;
  readonly state?: ProgrammeEnrolmentState | undefined;
  /** Id of the last row seen. */
  readonly after: string | null;
  readonly limit: number;
}

const findMany = statement(
  'programme_enrolment_find_many',
  /* sql */ `SELECT ${programmeEnrolmentJson} AS enrolment FROM programme_enrolment p ${programmeEnrolmentJoins}
    WHERE p.organisation_id = current_organisation() AND p.id = ANY($7::uuid[]) AND ${withinProgrammeReach}
    ORDER BY p.id`,
);

/** The page is made first, so that what a row shows is looked up for its rows alone. */
const list = statement(
  'programme_enrolment_list',
  /* sql */ `SELECT ${programmeEnrolmentJson} AS enrolment FROM (
      SELECT p.* FROM programme_enrolment p
      WHERE p.organisation_id = current_organisation() AND ${withinProgrammeReach}
        AND ($7::uuid IS NULL OR p.programme_id = $7)
        AND ($8::uuid IS NULL OR p.candidate_id IN (
          SELECT m.candidate_id FROM candidate_group_member m
          WHERE m.organisation_id = current_organisation() AND m.group_id = $8 AND m.removed_at IS NULL))
        AND ($9::uuid IS NULL OR p.candidate_id = $9)
        AND ($10::text IS NULL OR p.state = $10)
        AND ($11::uuid IS NULL OR p.id < $11)
      ORDER BY p.id DESC LIMIT $12) p ${programmeEnrolmentJoins}
    ORDER BY p.id DESC`,
);

const units = statement(
  'programme_enrolment_units',
  /* sql */ `SELECT json_build_object('programmeUnitId', n.id, 'sectionId', n.section_id, 'unitId', u.id, 'code', u.code,
      'title', u.title, 'enrolment', CASE WHEN e.id IS NOT NULL THEN json_build_object('id', e.id, 'origin', x.origin,
        'state', e.state, 'assessor', ${personJson('a')}, 'supervisor', ${personJson('s')}, 'dueOn', e.due_on) END) AS unit
    FROM programme_enrolment p
    JOIN programme_section k ON k.organisation_id = p.organisation_id AND k.version_id = p.version_id
    JOIN programme_unit n ON n.organisation_id = k.organisation_id AND n.section_id = k.id
    JOIN unit u ON u.organisation_id = n.organisation_id AND u.id = n.unit_id
    LEFT JOIN programme_unit_now x ON x.organisation_id = p.organisation_id AND x.programme_enrolment_id = p.id
      AND x.programme_unit_id = n.id
    LEFT JOIN enrolment e ON e.organisation_id = x.organisation_id AND e.id = x.enrolment_id
    LEFT JOIN member a ON a.organisation_id = e.organisation_id AND a.id = e.assessor_id
    LEFT JOIN member s ON s.organisation_id = e.organisation_id AND s.id = e.supervisor_id
    WHERE p.organisation_id = current_organisation() AND p.id = $1
    ORDER BY k.position, n.position`,
);

/** The newest check of each requirement; one without any is open. */
const entry = statement(
  'programme_enrolment_entry',
  /* sql */ `SELECT json_build_object('requirementId', q.id, 'text', q.text, 'result', coalesce(k.result, 'open'),
      'reason', k.reason, 'checkedBy', ${personJsonOrNull('m')}, 'checkedAt', ${instant('k.checked_at')},
      ${formerCheckMembers}) AS entry
    FROM programme_enrolment p
    JOIN programme_entry_requirement q ON q.organisation_id = p.organisation_id AND q.version_id = p.version_id
    LEFT JOIN LATERAL (
      SELECT * FROM entry_check c
      WHERE c.organisation_id = p.organisation_id AND c.programme_enrolment_id = p.id AND c.requirement_id = q.id
      ORDER BY c.checked_at DESC, c.id DESC LIMIT 1) k ON true
    ${formerCheck}
    LEFT JOIN member m ON m.organisation_id = p.organisation_id AND m.id = k.checked_by
    WHERE p.organisation_id = current_organisation() AND p.id = $1
    ORDER BY q.position`,
);

const lockMany = statement(
  'programme_enrolment_lock_many',
  /* sql */ `SELECT 1 FROM programme_enrolment
    WHERE organisation_id = current_organisation() AND id = ANY($1::uuid[]) ORDER BY id FOR UPDATE`,
);

@Injectable()
export class ProgrammeEnrolmentsRepository {
  constructor(private readonly database: Database) {}

  async findMany(reach: ProgrammeReach, ids: readonly string[]): Promise<ProgrammeEnrolmentRow[]> {
    const values = [...programmeReachValues(reach), ids];
    const rows = await this.database.query<{ enrolment: ProgrammeEnrolmentRow }>(findMany, values);
    return rows.map(({ enrolment }) => enrolment);
  }

  /** Each is locked before any is read, in the order of their ids. */
  async lockMany(reach: ProgrammeReach, ids: readonly string[]): Promise<ProgrammeEnrolmentRow[]> {
    const [, found] = await Promise.all([this.database.execute(lockMany, [ids]), this.findMany(reach, ids)]);
    return found;
  }

  /** Newest first; one row more than the limit, when there is one. */
  async list(reach: ProgrammeReach, filter: ProgrammeEnrolmentFilter): Promise<ProgrammeEnrolmentRow[]> {
    const rows = await this.database.query<{ enrolment: ProgrammeEnrolmentRow }>(list, [
      ...programmeReachValues(reach),
      ...[
        filter.programmeId ?? null,
        filter.groupId ?? null,
        filter.candidateId ?? null,
        filter.state ?? null,
      ],
      ...[filter.after, filter.limit + 1],
    ]);
    return rows.map(({ enrolment }) => enrolment);
  }

  /** Of one that the actor may see. */
  async units(id: string): Promise<CountedUnitRow[]> {
    return (await this.database.query<{ unit: CountedUnitRow }>(units, [id])).map(({ unit }) => unit);
  }

  async entry(id: string): Promise<EntryRow[]> {
    return (await this.database.query<{ entry: EntryRow }>(entry, [id])).map(({ entry: row }) => row);
  }
}
