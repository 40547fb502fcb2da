/**
 * The record as it stands for an enrolment `e`: claims of the newest version of evidence that was not withdrawn, each
 * with the judgement that no later one supersedes (null while it waits for one). What coverage counts, an outcome
 * rests on and a signature covers are all this. Everything is looked up claim by claim through its own index, whatever the
 * planner knows of the tables' sizes: a fresh database has no statistics yet.
 */
export const standingClaims = /* sql */ `
  claim c
  JOIN LATERAL (
    SELECT piece.* FROM evidence piece
    WHERE piece.organisation_id = c.organisation_id AND piece.id = c.evidence_id LIMIT 1) ev ON true
  JOIN LATERAL (
    SELECT newest.* FROM evidence_version newest
    WHERE newest.organisation_id = c.organisation_id AND newest.evidence_id = c.evidence_id
    ORDER BY newest.number DESC LIMIT 1) v ON v.id = c.evidence_version_id
  LEFT JOIN LATERAL (
    SELECT standing.* FROM judgement standing
    WHERE standing.organisation_id = c.organisation_id AND standing.claim_id = c.id
      AND NOT EXISTS (SELECT 1 FROM judgement later
        WHERE later.organisation_id = standing.organisation_id AND later.supersedes_id = standing.id)
    LIMIT 1) j ON true`;

/** To stand in the WHERE beside the enrolment's own condition. */
export const notWithdrawn = /* sql */ `NOT EXISTS (SELECT 1 FROM evidence_withdrawal w
  WHERE w.organisation_id = c.organisation_id AND w.evidence_id = c.evidence_id)`;
