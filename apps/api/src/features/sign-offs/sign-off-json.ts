import { instant, personJson } from '../../platform/database/json-sql';

/** `SignOff` of a row `g` of sign_off, for a statement that joins `signOffJoins`. */
export const signOffJson = /* sql */ `json_build_object('id', g.id, 'outcomeId', g.outcome_id, 'signer', ${personJson('m')},
  'printedName', g.printed_name, 'jobTitle', g.job_title, 'meaning', g.meaning, 'authentication', g.authentication,
  'manifestSha256', encode(g.manifest_sha256, 'hex'), 'signedAt', ${instant('g.signed_at')},
  'itemCount', (SELECT count(*) FROM sign_off_item i
                 WHERE i.organisation_id = g.organisation_id AND i.sign_off_id = g.id),
  'validUntil', (SELECT y.valid_until FROM validity y
                  WHERE y.organisation_id = g.organisation_id AND y.sign_off_id = g.id))`;
export const signOffJoins = 'JOIN member m ON m.organisation_id = g.organisation_id AND m.id = g.signer_id';

/** `SignOffReturn` of a row `t` of sign_off_return, for a statement that joins `returnJoins`. */
export const returnJson = /* sql */ `json_build_object('id', t.id, 'outcomeId', t.outcome_id, 'returnedBy', ${personJson('m')},
  'returnedAt', ${instant('t.returned_at')}, 'reasonCode', t.reason_code, 'reason', t.reason)`;
export const returnJoins = 'JOIN member m ON m.organisation_id = t.organisation_id AND m.id = t.returned_by';
