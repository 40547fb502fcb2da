import type { Reach } from './enrolments.policy';

/** For an enrolment row `e`: $1 to $5 are the actor's reach. No read of an enrolment exists without it. */
export const withinReach = /* sql */ `
  ($1::boolean OR e.candidate_id = $2::uuid OR e.assessor_id = $3::uuid OR e.supervisor_id = $4::uuid
   OR ($5::boolean AND e.state IN ('decided', 'signed')))`;

/** The values of $1 to $5. */
export const reachValues = (reach: Reach): unknown[] => [
  reach.organisation,
  reach.candidateId,
  reach.assessorId,
  reach.supervisorId,
  reach.concluded,
];
