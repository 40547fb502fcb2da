import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { EvidenceRequest } from './evidence-requests.dto';
import { requestJoins, requestJson } from './evidence-request-json';
import { EvidenceRequestEntity } from './evidence-request.entity';

/** Takes only targets of the enrolment; another request that is open for the same target stays the only one. */
const open = statement(
  'evidence_request_open',
  /* sql */ `WITH q AS (
      INSERT INTO evidence_request (organisation_id, id, enrolment_id, target_id, message, requested_by, requested_at)
      SELECT t.organisation_id, $1, t.enrolment_id, t.target_id, $4, $5, $6
        FROM target_state t WHERE t.enrolment_id = $2 AND t.target_id = $3
      ON CONFLICT (organisation_id, enrolment_id, target_id) WHERE closed_at IS NULL DO NOTHING
      RETURNING *)
    SELECT ${requestJson} AS request FROM q ${requestJoins}`,
);

const isTarget = statement(
  'evidence_request_is_target',
  'SELECT 1 FROM target_state WHERE enrolment_id = $1 AND target_id = $2',
);

const close = statement(
  'evidence_request_close',
  /* sql */ `WITH q AS (
      UPDATE evidence_request SET closed_at = coalesce(closed_at, $2) WHERE id = $1 RETURNING *)
    SELECT ${requestJson} AS request FROM q ${requestJoins}`,
);

interface Found {
  readonly request: EvidenceRequest;
}

@Injectable()
export class EvidenceRequestsRepository {
  constructor(private readonly database: Database) {}

  /** @returns undefined when nothing was opened: no such target, or one is open already */
  async open(given: {
    id: string;
    enrolmentId: string;
    targetId: string;
    message: string;
    requestedBy: string;
    requestedAt: Date;
  }): Promise<EvidenceRequest | undefined> {
    const { id, enrolmentId, targetId, message, requestedBy, requestedAt } = given;
    const values = [id, enrolmentId, targetId, message, requestedBy, requestedAt];
    return (await this.database.one<Found>(open, values))?.request;
  }

  async isTarget(enrolmentId: string, targetId: string): Promise<boolean> {
    return (await this.database.one(isTarget, [enrolmentId, targetId])) !== undefined;
  }

  /** Of a request in this organisation; who may see it is settled by its enrolment. */
  async enrolmentOf(requestId: string): Promise<string | undefined> {
    return (await this.database.rows(EvidenceRequestEntity).pickOne(['enrolmentId'], { id: requestId }))
      ?.enrolmentId;
  }

  /** Closing a closed request leaves its time as it was. */
  async close(id: string, at: Date): Promise<EvidenceRequest | undefined> {
    return (await this.database.one<Found>(close, [id, at]))?.request;
  }
}
