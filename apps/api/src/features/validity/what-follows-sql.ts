/**
 * What a unit's signed enrolment e goes on in: what it was renewed into, through any number of steps, or a later attempt on
 * the unit; the newest that was not withdrawn.
 */
export const nextOf = (e: string) => /* sql */ `LATERAL (
  WITH RECURSIVE line AS (
    SELECT c.to_enrolment_id AS id FROM carry_over c
    WHERE c.organisation_id = ${e}.organisation_id AND c.from_enrolment_id = ${e}.id
    UNION SELECT c.to_enrolment_id FROM line l
    JOIN carry_over c ON c.organisation_id = ${e}.organisation_id AND c.from_enrolment_id = l.id)
  SELECT n.id, n.state FROM (
    SELECT x.id, x.state FROM line l
    JOIN enrolment x ON x.organisation_id = ${e}.organisation_id AND x.id = l.id
    UNION SELECT x.id, x.state FROM enrolment x
    WHERE x.organisation_id = ${e}.organisation_id AND x.candidate_id = ${e}.candidate_id AND x.unit_id = ${e}.unit_id
      AND x.attempt > ${e}.attempt) n
  WHERE n.state <> 'withdrawn' ORDER BY n.id DESC LIMIT 1)`;

/** Somebody asked for the renewal of an enrolment, and nothing has come of it since. */
export const isProposed = (organisationId: string, enrolmentId: string) => /* sql */ `EXISTS (
  SELECT 1 FROM further_attempt_proposal f
  WHERE f.organisation_id = ${organisationId} AND f.enrolment_id = ${enrolmentId}
    AND NOT EXISTS (SELECT 1 FROM carry_over c
      WHERE c.organisation_id = f.organisation_id AND c.from_enrolment_id = f.enrolment_id AND c.decided_at >= f.proposed_at))`;
