import { instant, personJson } from '../../platform/database/json-sql';

/**
 * `talking`, for a statement with the assessor's enrolments as `mine`: threads that wait for an assessor, by the rule
 * of `waitsForAssessor` (libs/domain): an open dispute, or the candidate's last word. At most 100, disputes first.
 */
export const waitingThreads = /* sql */ `thread AS MATERIALIZED (
      SELECT f.*, e.candidate_id, e.unit_id, last.kind AS last_kind, last.body AS last_body, last.written_at AS last_at,
        f.kind = 'dispute' AND NOT resolved.any AS disputed
      FROM mine e
      JOIN message f ON f.organisation_id = e.organisation_id AND f.enrolment_id = e.id AND f.id = f.thread_id
      CROSS JOIN LATERAL (SELECT m.kind, m.body, m.written_at, m.author_id FROM message m
        WHERE m.organisation_id = f.organisation_id AND m.thread_id = f.id
        ORDER BY m.written_at DESC, m.id DESC LIMIT 1) last
      CROSS JOIN LATERAL (SELECT EXISTS (SELECT 1 FROM message m WHERE m.organisation_id = f.organisation_id
        AND m.thread_id = f.id AND m.kind = 'resolution') AS any) resolved
      WHERE (f.kind = 'dispute' AND NOT resolved.any) OR last.author_id = e.candidate_id
      ORDER BY (f.kind = 'dispute' AND NOT resolved.any) DESC, last.written_at LIMIT 100),
    talking AS (
      SELECT f.last_at AS at, f.disputed,
        json_build_object('threadId', f.id, 'enrolmentId', f.enrolment_id,
          'kind', CASE WHEN f.disputed THEN 'dispute' ELSE f.last_kind END,
          'candidate', ${personJson('tc')}, 'unitCode', tu.code,
          'targetId', f.target_id, 'targetCode', tt.code, 'evidenceId', tv.evidence_id,
          'text', f.last_body, 'at', ${instant('f.last_at')}) AS item
      FROM thread f
      JOIN member tc ON tc.organisation_id = f.organisation_id AND tc.id = f.candidate_id
      JOIN unit tu ON tu.organisation_id = f.organisation_id AND tu.id = f.unit_id
      LEFT JOIN enrolment_target tt ON tt.organisation_id = f.organisation_id AND tt.enrolment_id = f.enrolment_id
        AND tt.target_id = f.target_id
      LEFT JOIN evidence_version tv ON tv.organisation_id = f.organisation_id AND tv.id = f.evidence_version_id)`;
