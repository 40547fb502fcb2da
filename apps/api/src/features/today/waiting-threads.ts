import { instant, personJson } from '../../platform/database/json-sql';

/**
 * `talking`, for a statement with the assessor's enrolments as `mine`: threads that wait for the assessor, by the rule
 * of `waitsForAssessor` (libs/domain): an open dispute, or the candidate's last word. At most 100, disputes first.
 */
export const waitingThreads = /* sql */ `talking AS (
      SELECT last.written_at AS at, f.kind = 'dispute' AND NOT resolved.any AS disputed,
        json_build_object('threadId', f.id, 'enrolmentId', e.id,
          'kind', CASE WHEN f.kind = 'dispute' AND NOT resolved.any THEN 'dispute' ELSE last.kind END,
          'candidate', ${personJson('tc')}, 'unitCode', tu.code,
          'targetId', f.target_id, 'targetCode', coalesce(ti.code, tg.code), 'evidenceId', tv.evidence_id,
          'text', last.body, 'at', ${instant('last.written_at')}) AS item
      FROM mine e
      JOIN message f ON f.organisation_id = e.organisation_id AND f.enrolment_id = e.id AND f.id = f.thread_id
      CROSS JOIN LATERAL (SELECT m.kind, m.body, m.written_at, m.author_id FROM message m
        WHERE m.organisation_id = f.organisation_id AND m.thread_id = f.id
        ORDER BY m.written_at DESC, m.id DESC LIMIT 1) last
      CROSS JOIN LATERAL (SELECT EXISTS (SELECT 1 FROM message m WHERE m.organisation_id = f.organisation_id
        AND m.thread_id = f.id AND m.kind = 'resolution') AS any) resolved
      JOIN member tc ON tc.organisation_id = e.organisation_id AND tc.id = e.candidate_id
      JOIN unit tu ON tu.organisation_id = e.organisation_id AND tu.id = e.unit_id
      LEFT JOIN indicator ti ON ti.organisation_id = f.organisation_id AND ti.id = f.target_id
      LEFT JOIN guide_item tg ON tg.organisation_id = f.organisation_id AND tg.id = f.target_id
      LEFT JOIN evidence_version tv ON tv.organisation_id = f.organisation_id AND tv.id = f.evidence_version_id
      WHERE (f.kind = 'dispute' AND NOT resolved.any) OR last.author_id = e.candidate_id
      ORDER BY 2 DESC, 1 LIMIT 100)`;
