/**
 * The record as it stands for an enrolment `e`: claims of the newest version of evidence that was not withdrawn, each
 * with the judgement that no later one supersedes (null while it waits for one). What coverage counts, an outcome
 * rests on and a signature covers are all this. Judgements are looked up claim by claim through their index, whatever
 * the planner knows of the tables' sizes; a fresh database has no statistics yet.
 */
export const standingClaims = /* sql */ `
  claim c
  JOIN evidence ev ON ev.organisation_id = c.organisation_id AND ev.id = c.evidence_id
  JOIN evidence_version v ON v.organisation_id = c.organisation_id AND v.id = c.evidence_version_id
    AND v.number = (SELECT max(newest.number) FROM evidence_version newest
      WHERE newest.organisation_id = v.organisation_id AND newest.evidence_id = v.evidence_id)
  LEFT JOIN LATERAL (
    SELECT standing.* FROM judgement standing
    WHERE standing.organisation_id = c.organisation_id AND standing.claim_id = c.id
      AND NOT EXISTS (SELECT 1 FROM judgement later
        WHERE later.organisation_id = standing.organisation_id AND later.supersedes_id = standing.id)
    LIMIT 1) j ON true`;

/** To stand in the WHERE beside the enrolment's own condition. */
export const notWithdrawn = /* sql */ `NOT EXISTS (SELECT 1 FROM evidence_withdrawal w
  WHERE w.organisation_id = c.organisation_id AND w.evidence_id = c.evidence_id)`;
