import type { ProgrammeReach } from './programme-enrolments.policy';

/**
 * Enrolments on programmes that the actor is concerned with although they do not name them: those of which they assess,
 * as the lead or beside them, or sign a unit, and those of candidates in a group that they lead. Found once a statement, from the actor's own rows.
 */
const concerned = /* sql */ `ARRAY(
  SELECT u.programme_enrolment_id FROM enrolment e
    JOIN programme_enrolment_unit u ON u.organisation_id = e.organisation_id AND u.enrolment_id = e.id
    WHERE e.organisation_id = current_organisation() AND e.assessor_id = $3::uuid
  UNION SELECT u.programme_enrolment_id FROM enrolment e
    JOIN programme_enrolment_unit u ON u.organisation_id = e.organisation_id AND u.enrolment_id = e.id
    WHERE e.organisation_id = current_organisation() AND e.supervisor_id = $4::uuid
  UNION SELECT u.programme_enrolment_id FROM enrolment_assessor t
    JOIN programme_enrolment_unit u ON u.organisation_id = t.organisation_id AND u.enrolment_id = t.enrolment_id
    WHERE t.organisation_id = current_organisation() AND t.member_id = $3::uuid AND t.removed_at IS NULL
  UNION SELECT l.id FROM candidate_group g
    JOIN candidate_group_member m ON m.organisation_id = g.organisation_id AND m.group_id = g.id AND m.removed_at IS NULL
    JOIN programme_enrolment l ON l.organisation_id = m.organisation_id AND l.candidate_id = m.candidate_id
    WHERE g.organisation_id = current_organisation() AND g.leader_id = $6::uuid)`;

/** For a row `p` of programme_enrolment: $1 to $6 are the actor's reach. None is read without it. */
export const withinProgrammeReach = /* sql */ `
  ($1::boolean OR p.candidate_id = $2::uuid OR p.assessor_id = $3::uuid OR p.supervisor_id = $4::uuid
   OR ($5::boolean AND p.state IN ('decided', 'signed')) OR p.id = ANY(${concerned}))`;

/** The values of $1 to $6. */
export const programmeReachValues = (reach: ProgrammeReach): unknown[] => [
  reach.organisation,
  reach.candidateId,
  reach.assessorId,
  reach.supervisorId,
  reach.concluded,
  reach.leaderId,
];
