import type { Reach } from './enrolments.policy';

/**
 * For an enrolment row `e`: $1 to $5 are the actor's reach. No read of an enrolment exists without it. Enrolments on whose
 * team the actor is, or whose renewal they are to decide on, are gathered once, before the rows: the plan stays one by indexes.
 */
export const withinReach = /* sql */ `
  ($1::boolean OR e.candidate_id = $2::uuid OR e.assessor_id = $3::uuid OR e.supervisor_id = $4::uuid
   OR ($5::boolean AND e.state IN ('decided', 'signed'))
   OR e.id = ANY(ARRAY(SELECT t.enrolment_id FROM enrolment_assessor t
     WHERE t.organisation_id = current_organisation() AND t.member_id = $3::uuid AND t.removed_at IS NULL
     UNION ALL SELECT f.enrolment_id FROM further_attempt_proposal f
     WHERE f.organisation_id = current_organisation() AND f.assessor_id = $3::uuid AND NOT EXISTS (
       SELECT 1 FROM further_attempt_proposal later WHERE later.organisation_id = f.organisation_id
         AND later.enrolment_id = f.enrolment_id AND (later.proposed_at, later.id) > (f.proposed_at, f.id)))))`;

/** Those who assess beside the lead of an enrolment row: a list of TeamPlace as JSON. */
const teamOf = (row: string): string => /* sql */ `coalesce((
  SELECT json_agg(json_build_object('memberId', tm.member_id, 'method', tm.method)) FROM enrolment_assessor tm
  WHERE tm.organisation_id = ${row}.organisation_id AND tm.enrolment_id = ${row}.id AND tm.removed_at IS NULL), '[]')`;

/** Whom the newest proposal names to decide on the renewal of a signed enrolment row. */
export const renewerOf = (row: string): string => /* sql */ `CASE WHEN ${row}.state = 'signed' THEN (
  SELECT f.assessor_id FROM further_attempt_proposal f
  WHERE f.organisation_id = ${row}.organisation_id AND f.enrolment_id = ${row}.id
  ORDER BY f.proposed_at DESC, f.id DESC LIMIT 1) END`;

/** EnrolmentFacts of an enrolment row, as members of a JSON object. */
export const factMembers = (row: string): string => /* sql */ `'candidateId', ${row}.candidate_id,
  'assessorId', ${row}.assessor_id, 'supervisorId', ${row}.supervisor_id, 'state', ${row}.state, 'team', ${teamOf(row)},
  'renewerId', ${renewerOf(row)}`;

/** The values of $1 to $5. @throws Error for what the lead alone may do: a statement asks of lead and team together */
export const reachValues = (reach: Reach): unknown[] => {
  if (reach.assessorId !== reach.teamId)
    throw new Error('No statement is scoped by what the lead alone may do.');
  return [reach.organisation, reach.candidateId, reach.assessorId, reach.supervisorId, reach.concluded];
};
