import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';

export interface CaseMember {
  readonly enrolmentId: string;
  readonly memberId: string;
}

/** What one member has done in one case; addresses are those of third parties who answered, and who are asked. */
export interface Participation extends CaseMember {
  readonly email: string;
  readonly recorded: boolean;
  readonly judged: boolean;
  readonly decided: boolean;
  readonly answered: readonly string[];
  readonly invited: readonly string[];
}

/**
 * A case goes back over the enrolments it was carried over from: what was judged there is judged here. What stands
 * under OFFSET 0 is looked up enrolment by enrolment, never by joining all that one member has ever recorded.
 */
const read = statement(
  'case_participation',
  /* sql */ `WITH RECURSIVE asked AS (
      SELECT * FROM jsonb_to_recordset($1::jsonb) AS n ("enrolmentId" uuid, "memberId" uuid)),
    line AS (
      SELECT DISTINCT a."enrolmentId" AS enrolment_id, a."enrolmentId" AS id FROM asked a
      UNION SELECT l.enrolment_id, c.from_enrolment_id FROM line l
      JOIN carry_over c ON c.organisation_id = current_organisation() AND c.to_enrolment_id = l.id)
    SELECT a."enrolmentId", a."memberId", m.email,
      EXISTS (SELECT 1 FROM line l CROSS JOIN LATERAL (
          SELECT 1 FROM claim c WHERE c.organisation_id = current_organisation() AND c.enrolment_id = l.id AND m.id = (
            SELECT v.recorded_by FROM evidence_version v
            WHERE v.organisation_id = c.organisation_id AND v.id = c.evidence_version_id) OFFSET 0) own
        WHERE l.enrolment_id = a."enrolmentId") AS recorded,
      EXISTS (SELECT 1 FROM line l CROSS JOIN LATERAL (
          SELECT 1 FROM judgement j
          WHERE j.organisation_id = current_organisation() AND j.enrolment_id = l.id AND j.judged_by = m.id OFFSET 0) own
        WHERE l.enrolment_id = a."enrolmentId") AS judged,
      EXISTS (SELECT 1 FROM line l JOIN outcome o ON o.enrolment_id = l.id
        WHERE l.enrolment_id = a."enrolmentId" AND o.decided_by = m.id) AS decided,
      ARRAY(SELECT i.invitee_email FROM line l JOIN third_party_invitation i ON i.enrolment_id = l.id
        JOIN third_party_response r ON r.organisation_id = i.organisation_id AND r.invitation_id = i.id
        WHERE l.enrolment_id = a."enrolmentId" AND i.invitee_email IS NOT NULL) AS answered,
      ARRAY(SELECT i.invitee_email FROM third_party_invitation i
        WHERE i.enrolment_id = a."enrolmentId" AND i.state IN ('invited', 'opened') AND i.invitee_email IS NOT NULL) AS invited
    FROM asked a JOIN member m ON m.organisation_id = current_organisation() AND m.id = a."memberId"`,
);

@Injectable()
export class ParticipationRepository {
  constructor(private readonly database: Database) {}

  /** In one statement, for one case or two hundred; nobody who is no member of the organisation is among the answers. */
  read(asked: readonly CaseMember[]): Promise<Participation[]> {
    if (asked.length === 0) return Promise.resolve([]);
    const pairs = asked.map(({ enrolmentId, memberId }) => ({ enrolmentId, memberId }));
    return this.database.query<Participation & Record<string, unknown>>(read, [JSON.stringify(pairs)]);
  }
}
