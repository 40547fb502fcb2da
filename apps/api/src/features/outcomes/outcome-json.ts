import { instant, personJson } from '../../platform/database/json-sql';

/** `Outcome` of a row `o` of outcome, for a statement that joins `outcomeJoins`. */
export const outcomeJson = /* sql */ `json_build_object('id', o.id, 'number', o.number, 'decision', o.decision,
  'reasoning', o.reasoning, 'nextSteps', o.next_steps, 'decidedBy', ${personJson('m')},
  'decidedAt', ${instant('o.decided_at')}, 'supersedesId', o.supersedes_id)`;
export const outcomeJoins = 'JOIN member m ON m.organisation_id = o.organisation_id AND m.id = o.decided_by';
