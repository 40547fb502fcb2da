import { instant, personJsonById } from '../../platform/database/json-sql';

/**
 * What a renewal proposes about a requirement that nobody has checked in it (`q` of enrolment `p` on the programme, with its
 * newest check `k`): the newest check of the same words in the signed enrolment before it. Named `former`.
 */
export const formerCheck = /* sql */ `LEFT JOIN LATERAL (
    SELECT c.* FROM (
      SELECT x.id, x.version_id FROM programme_enrolment x
      WHERE x.organisation_id = p.organisation_id AND x.candidate_id = p.candidate_id AND x.programme_id = p.programme_id
        AND x.attempt < p.attempt AND x.state = 'signed'
      ORDER BY x.attempt DESC LIMIT 1) before
    JOIN programme_entry_requirement same ON same.organisation_id = p.organisation_id
      AND same.version_id = before.version_id AND same.text = q.text
    CROSS JOIN LATERAL (
      SELECT * FROM entry_check e
      WHERE e.organisation_id = p.organisation_id AND e.programme_enrolment_id = before.id AND e.requirement_id = same.id
      ORDER BY e.checked_at DESC, e.id DESC LIMIT 1) c
    WHERE k.id IS NULL AND p.state IN ('in_progress', 'decided') AND c.result <> 'open'
    ORDER BY c.checked_at DESC, c.id DESC LIMIT 1) former ON true`;

/** The members of a requirement's JSON that say what its check rests on, or could rest on. */
export const formerCheckMembers = /* sql */ `'former', CASE WHEN former.id IS NOT NULL THEN json_build_object(
      'checkId', former.id, 'result', former.result, 'reason', former.reason,
      'checkedBy', ${personJsonById('former.checked_by')}, 'checkedAt', ${instant('former.checked_at')}) END,
    'takenFrom', (SELECT json_build_object('checkedBy', ${personJsonById('t.checked_by')}, 'checkedAt', ${instant('t.checked_at')})
      FROM entry_check t WHERE t.organisation_id = k.organisation_id AND t.id = k.taken_from_id)`;
