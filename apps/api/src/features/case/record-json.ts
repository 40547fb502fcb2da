import { instant, personJson } from '../enrolments/enrolment-row';

const member = (alias: string, column: string) =>
  `JOIN member m ON m.organisation_id = ${alias}.organisation_id AND m.id = ${alias}.${column}`;

/** The wire shapes of what stands on an enrolment's record, each with the joins it needs. */
export const outcomeJson = /* sql */ `json_build_object('id', o.id, 'number', o.number, 'decision', o.decision,
  'reasoning', o.reasoning, 'nextSteps', o.next_steps, 'decidedBy', ${personJson('m')},
  'decidedAt', ${instant('o.decided_at')}, 'supersedesId', o.supersedes_id)`;
export const outcomeJoins = member('o', 'decided_by');

export const signOffJson = /* sql */ `json_build_object('id', g.id, 'outcomeId', g.outcome_id, 'signer', ${personJson('m')},
  'printedName', g.printed_name, 'jobTitle', g.job_title, 'meaning', g.meaning, 'authentication', g.authentication,
  'manifestSha256', encode(g.manifest_sha256, 'hex'), 'signedAt', ${instant('g.signed_at')},
  'itemCount', (SELECT count(*) FROM sign_off_item i
                 WHERE i.organisation_id = g.organisation_id AND i.sign_off_id = g.id))`;
export const signOffJoins = member('g', 'signer_id');

export const returnJson = /* sql */ `json_build_object('id', t.id, 'outcomeId', t.outcome_id, 'returnedBy', ${personJson('m')},
  'returnedAt', ${instant('t.returned_at')}, 'reasonCode', t.reason_code, 'reason', t.reason)`;
export const returnJoins = member('t', 'returned_by');

export const requestJson = /* sql */ `json_build_object('id', q.id, 'targetId', q.target_id,
  'targetCode', coalesce(i.code, gi.code), 'message', q.message, 'requestedBy', ${personJson('m')},
  'requestedAt', ${instant('q.requested_at')}, 'closedAt', ${instant('q.closed_at')})`;
export const requestJoins = /* sql */ `${member('q', 'requested_by')}
  LEFT JOIN indicator i ON i.organisation_id = q.organisation_id AND i.id = q.target_id
  LEFT JOIN guide_item gi ON gi.organisation_id = q.organisation_id AND gi.id = q.target_id`;
