/** Ahead of its day, an undertaking is told of for so long. */
const DAYS_AHEAD = 7;

/**
 * CTEs after `day` and `mine`: what the newest plan of each enrolment dates up to a week from now and the record does
 * not show done; of whoever is bound to a method on an enrolment (`bound`), by that method. As in `planProgress`, the first item of a method for a target is served by the first satisfactory
 * piece, the second by the next.
 */
export const plannedSoon = /* sql */ `
    plan AS (
      SELECT e.id AS enrolment_id, e.organisation_id, e.bound, v.id AS version_id
      FROM mine e
      JOIN assessment_plan_version_now v ON v.organisation_id = e.organisation_id AND v.enrolment_id = e.id AND v.newest
      WHERE e.state <> 'decided' AND EXISTS (
        SELECT 1 FROM assessment_plan_item dated
        WHERE dated.organisation_id = e.organisation_id AND dated.version_id = v.id
          AND dated.due_on <= (SELECT today FROM day) + ${DAYS_AHEAD})),
    planned AS (
      SELECT p.enrolment_id, i.id, i.position, i.method, i.due_on, t.target_id,
        row_number() OVER (PARTITION BY p.enrolment_id, i.method, t.target_id ORDER BY i.position) AS nth
      FROM plan p
      JOIN assessment_plan_item i ON i.organisation_id = p.organisation_id AND i.version_id = p.version_id
        AND (p.bound IS NULL OR i.method = p.bound)
      JOIN assessment_plan_item_target t ON t.organisation_id = i.organisation_id AND t.item_id = i.id),
    shown AS (
      SELECT e.enrolment_id, c.method, c.target_id, count(*) AS pieces
      FROM plan e
      JOIN standing_claim c ON c.organisation_id = e.organisation_id AND c.enrolment_id = e.enrolment_id
        AND c.verdict = 'satisfactory' AND c.disagrees IS NULL
      GROUP BY e.enrolment_id, c.method, c.target_id),
    undone AS (
      SELECT i.enrolment_id AS id, i.id AS item_id, i.method, i.due_on AS on, count(*)::int AS count
      FROM planned i
      LEFT JOIN shown s ON s.enrolment_id = i.enrolment_id AND s.method = i.method AND s.target_id = i.target_id
      WHERE i.due_on <= (SELECT today FROM day) + ${DAYS_AHEAD} AND coalesce(s.pieces, 0) < i.nth
      GROUP BY i.enrolment_id, i.id, i.method, i.due_on, i.position
      ORDER BY i.due_on, i.enrolment_id, i.position LIMIT 20)`;
