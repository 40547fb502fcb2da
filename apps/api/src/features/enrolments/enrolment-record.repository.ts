import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { Outcome } from '../outcomes/outcomes.dto';
import type { SignOff, SignOffReturn } from '../sign-offs/sign-offs.dto';
import { instant, personJson } from './enrolment-row';
import type { EvidenceRequest } from './evidence-requests.dto';

/** What was decided, signed, returned and asked for on one enrolment. */
export interface EnrolmentRecord {
  /** Newest first. */
  readonly outcomes: readonly Outcome[];
  readonly signOff: SignOff | null;
  readonly returns: readonly SignOffReturn[];
  readonly requests: readonly EvidenceRequest[];
}

const outcomeJson = /* sql */ `json_build_object('id', o.id, 'number', o.number, 'decision', o.decision,
  'reasoning', o.reasoning, 'nextSteps', o.next_steps, 'decidedBy', ${personJson('m')},
  'decidedAt', ${instant('o.decided_at')}, 'supersedesId', o.supersedes_id)`;

const signOffJson = /* sql */ `json_build_object('id', g.id, 'outcomeId', g.outcome_id, 'signer', ${personJson('m')},
  'printedName', g.printed_name, 'jobTitle', g.job_title, 'meaning', g.meaning, 'authentication', g.authentication,
  'manifestSha256', encode(g.manifest_sha256, 'hex'), 'signedAt', ${instant('g.signed_at')},
  'itemCount', (SELECT count(*) FROM sign_off_item i WHERE i.organisation_id = g.organisation_id AND i.sign_off_id = g.id))`;

const returnJson = /* sql */ `json_build_object('id', t.id, 'outcomeId', t.outcome_id, 'returnedBy', ${personJson('m')},
  'returnedAt', ${instant('t.returned_at')}, 'reasonCode', t.reason_code, 'reason', t.reason)`;

const requestJson = /* sql */ `json_build_object('id', q.id, 'targetId', q.target_id,
  'targetCode', coalesce(i.code, gi.code), 'message', q.message, 'requestedBy', ${personJson('m')},
  'requestedAt', ${instant('q.requested_at')},
  'closedAt', ${instant('q.closed_at')})`;

const memberOf = (alias: string, column: string) =>
  `JOIN member m ON m.organisation_id = ${alias}.organisation_id AND m.id = ${alias}.${column}`;

/** One row for each enrolment asked for. */
const read = statement(
  'enrolment_read_record',
  /* sql */ `
  SELECT e.id AS "enrolmentId",
    (SELECT coalesce(json_agg(${outcomeJson} ORDER BY o.number DESC), '[]')
       FROM outcome o ${memberOf('o', 'decided_by')}
      WHERE o.organisation_id = e.organisation_id AND o.enrolment_id = e.id) AS outcomes,
    (SELECT ${signOffJson} FROM sign_off g ${memberOf('g', 'signer_id')}
      WHERE g.organisation_id = e.organisation_id AND g.enrolment_id = e.id
      ORDER BY g.signed_at DESC LIMIT 1) AS "signOff",
    (SELECT coalesce(json_agg(${returnJson} ORDER BY t.returned_at DESC), '[]')
       FROM sign_off_return t ${memberOf('t', 'returned_by')}
      WHERE t.organisation_id = e.organisation_id AND t.enrolment_id = e.id) AS returns,
    (SELECT coalesce(json_agg(${requestJson} ORDER BY q.requested_at DESC), '[]')
       FROM evidence_request q ${memberOf('q', 'requested_by')}
       LEFT JOIN indicator i ON i.organisation_id = q.organisation_id AND i.id = q.target_id
       LEFT JOIN guide_item gi ON gi.organisation_id = q.organisation_id AND gi.id = q.target_id
      WHERE q.organisation_id = e.organisation_id AND q.enrolment_id = e.id) AS requests
  FROM enrolment e WHERE e.id = ANY($1::uuid[])`,
);

interface RecordRow extends EnrolmentRecord {
  readonly enrolmentId: string;
}

@Injectable()
export class EnrolmentRecordRepository {
  constructor(private readonly database: Database) {}

  /** For enrolments whose visibility has been settled. */
  async read(enrolmentIds: readonly string[]): Promise<Map<string, EnrolmentRecord>> {
    const rows = await this.database.query<RecordRow>(read, [enrolmentIds]);
    return new Map(rows.map((row) => [row.enrolmentId, row]));
  }
}
