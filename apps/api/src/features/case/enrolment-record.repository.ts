import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { outcomeJoins, outcomeJson } from '../outcomes/outcome-json';
import type { Outcome } from '../outcomes/outcomes.dto';
import { returnJoins, returnJson, signOffJoins, signOffJson } from '../sign-offs/sign-off-json';
import type { SignOff, SignOffReturn } from '../sign-offs/sign-offs.dto';
import { requestJoins, requestJson } from '../enrolments/evidence-request-json';
import { monthsAhead } from '../validity/validity.repository';
import type { ProgrammeOfUnit } from './enrolment-detail.dto';
import type { EvidenceRequest } from '../enrolments/evidence-requests.dto';

/** What was decided, signed, returned and asked for on one enrolment. */
export interface EnrolmentRecord {
  /** Newest first. */
  readonly outcomes: readonly Outcome[];
  readonly signOff: SignOff | null;
  readonly returns: readonly SignOffReturn[];
  readonly requests: readonly EvidenceRequest[];
  /** On which it counts, or did before a further attempt. */
  readonly programmes: readonly ProgrammeOfUnit[];
  /** How long a signature given now would be valid; null: without an end, or signed already. */
  readonly validityMonths: number | null;
}

/** One row for each enrolment asked for. */
const read = statement(
  'enrolment_read_record',
  /* sql */ `
  SELECT e.id AS "enrolmentId",
    (SELECT coalesce(json_agg(${outcomeJson} ORDER BY o.number DESC), '[]')
       FROM outcome o ${outcomeJoins}
      WHERE o.organisation_id = e.organisation_id AND o.enrolment_id = e.id) AS outcomes,
    (SELECT ${signOffJson} FROM sign_off g ${signOffJoins}
      WHERE g.organisation_id = e.organisation_id AND g.enrolment_id = e.id
      ORDER BY g.signed_at DESC LIMIT 1) AS "signOff",
    (SELECT coalesce(json_agg(${returnJson} ORDER BY t.returned_at DESC), '[]')
       FROM sign_off_return t ${returnJoins}
      WHERE t.organisation_id = e.organisation_id AND t.enrolment_id = e.id) AS returns,
    (SELECT coalesce(json_agg(${requestJson} ORDER BY q.requested_at DESC), '[]')
       FROM evidence_request q ${requestJoins}
      WHERE q.organisation_id = e.organisation_id AND q.enrolment_id = e.id) AS requests,
    (SELECT coalesce(json_agg(json_build_object('programmeEnrolmentId', p.id, 'name', v.name, 'nameEn', v.name_en)
        ORDER BY p.created_at, p.id), '[]')
       FROM programme_enrolment_unit x
       CROSS JOIN LATERAL (SELECT * FROM programme_enrolment
         WHERE organisation_id = x.organisation_id AND id = x.programme_enrolment_id OFFSET 0) p
       CROSS JOIN LATERAL (SELECT * FROM programme_version
         WHERE organisation_id = p.organisation_id AND id = p.version_id OFFSET 0) v
      WHERE x.organisation_id = e.organisation_id AND x.enrolment_id = e.id AND p.state <> 'withdrawn') AS programmes,
    CASE WHEN e.state <> 'signed' THEN ${monthsAhead('e.id')} END AS "validityMonths"
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
