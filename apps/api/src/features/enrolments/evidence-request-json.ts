import { instant, personJson } from '../../platform/database/json-sql';

/** `EvidenceRequest` of a row `q` of evidence_request, for a statement that joins `requestJoins`. */
export const requestJson = /* sql */ `json_build_object('id', q.id, 'targetId', q.target_id,
  'targetCode', coalesce(i.code, gi.code), 'message', q.message, 'requestedBy', ${personJson('m')},
  'requestedAt', ${instant('q.requested_at')}, 'closedAt', ${instant('q.closed_at')})`;
export const requestJoins = /* sql */ `JOIN member m ON m.organisation_id = q.organisation_id AND m.id = q.requested_by
  LEFT JOIN indicator i ON i.organisation_id = q.organisation_id AND i.id = q.target_id
  LEFT JOIN guide_item gi ON gi.organisation_id = q.organisation_id AND gi.id = q.target_id`;
