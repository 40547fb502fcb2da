import type { AssessmentMethod } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { TeamPlace } from './enrolments.policy';

/** A place on the team of an enrolment. */
export interface NewPlace {
  readonly id: string;
  readonly enrolmentId: string;
  readonly memberId: string;
  readonly method: AssessmentMethod | null;
  readonly place: string | null;
}

export type HeldPlace = Pick<NewPlace, 'enrolmentId' | 'memberId'>;

const find = statement(
  'assessor_team_find',
  /* sql */ `SELECT member_id AS "memberId", method FROM enrolment_assessor
    WHERE organisation_id = current_organisation() AND enrolment_id = $1 AND removed_at IS NULL`,
);

const open = /* sql */ `FROM enrolment_assessor t
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
    AND e.state NOT IN ('signed', 'withdrawn')
  WHERE t.organisation_id = current_organisation() AND t.member_id = $1 AND t.removed_at IS NULL`;

const heldBy = statement('assessor_team_held_by', `SELECT e.id ${open} ORDER BY e.due_on NULLS LAST, e.id`);

/** In the order of their ids, as enrolments are locked everywhere. */
const lockHeldBy = statement(
  'assessor_team_lock_held_by',
  `SELECT e.id ${open} ORDER BY e.id FOR UPDATE OF e`,
);

const end = statement(
  'assessor_team_end',
  /* sql */ `UPDATE enrolment_assessor t SET removed_by = $2, removed_at = $3
    FROM jsonb_to_recordset($1::jsonb) AS n ("enrolmentId" uuid, "memberId" uuid)
    WHERE t.organisation_id = current_organisation() AND t.enrolment_id = n."enrolmentId"
      AND t.member_id = n."memberId" AND t.removed_at IS NULL`,
);

const add = statement(
  'assessor_team_add',
  /* sql */ `INSERT INTO enrolment_assessor (organisation_id, id, enrolment_id, member_id, method, place, added_by, added_at)
    SELECT current_organisation(), n.id, n."enrolmentId", n."memberId", n.method, n.place, $2, $3
    FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, "enrolmentId" uuid, "memberId" uuid, method text, place text)`,
);

/** Whoever has the enrolment before them sees that its people changed. */
const touch = statement(
  'assessor_team_touch',
  'UPDATE enrolment SET version = version + 1 WHERE id = ANY($1::uuid[])',
);

interface Id {
  readonly id: string;
}

@Injectable()
export class AssessorTeamsRepository {
  constructor(private readonly database: Database) {}

  /** Unscoped within the organisation: read to find out whether somebody may see the enrolment. */
  find(enrolmentId: string): Promise<TeamPlace[]> {
    return this.database.query<{ [key in keyof TeamPlace]: TeamPlace[key] }>(find, [enrolmentId]);
  }

  /** Open enrolments on whose team the member is, what is due first before the others. */
  async heldBy(memberId: string): Promise<string[]> {
    return (await this.database.query<Id>(heldBy, [memberId])).map(({ id }) => id);
  }

  async lockHeldBy(memberId: string): Promise<string[]> {
    return (await this.database.query<Id>(lockHeldBy, [memberId])).map(({ id }) => id);
  }

  async end(places: readonly HeldPlace[], by: string, at: Date): Promise<void> {
    if (places.length === 0) return;
    const pairs = places.map(({ enrolmentId, memberId }) => ({ enrolmentId, memberId }));
    await this.database.execute(end, [JSON.stringify(pairs), by, at]);
  }

  async add(places: readonly NewPlace[], by: string, at: Date): Promise<void> {
    if (places.length > 0) await this.database.execute(add, [JSON.stringify(places), by, at]);
  }

  async touch(enrolmentIds: readonly string[]): Promise<void> {
    await this.database.execute(touch, [enrolmentIds]);
  }
}
