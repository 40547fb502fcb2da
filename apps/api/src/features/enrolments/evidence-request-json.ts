import { instant, personJson } from '../../platform/database/json-sql';

/** `EvidenceRequest` of a row `q` of evidence_request, for a statement that joins `requestJoins`. */
export const requestJson = /* sql */ `json_build_object('id', q.id, 'targetId', q.target_id,
  'targetCode', t.code, 'message', q.message, 'requestedBy', ${personJson('m')},
  'requestedAt', ${instant('q.requested_at')}, 'closedAt', ${instant('q.closed_at')})`;
export const requestJoins = /* sql */ `JOIN member m ON m.organisation_id = q.organisation_id AND m.id = q.requested_by
  JOIN enrolment_target t ON t.organisation_id = q.organisation_id AND t.enrolment_id = q.enrolment_id
    AND t.target_id = q.target_id`;
