import type { AuditAction } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { EnrolmentReader } from './enrolment-reader';
import { type EnrolmentRow, factsOf } from './enrolment-row';
import { canRequest, isOpenForEvidence } from './enrolments.policy';
import type { EvidenceRequest, EvidenceRequestCreate } from './evidence-requests.dto';
import { presentRequest } from './evidence-requests.presenter';
import { EvidenceRequestsRepository } from './evidence-requests.repository';

/** The assessor asks for what is missing; recording evidence for the target closes the request by itself. */
@Injectable()
export class EvidenceRequestsService {
  constructor(
    private readonly requests: EvidenceRequestsRepository,
    private readonly reader: EnrolmentReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * @throws Conflict enrolment.closed, request.exists · Unprocessable target.unknown
   */
  async create(actor: Actor, enrolmentId: string, given: EvidenceRequestCreate): Promise<EvidenceRequest> {
    const row = await this.asked(actor, enrolmentId);
    const request = await this.requests.open({
      id: this.ids.next(),
      enrolmentId: row.id,
      targetId: given.targetId,
      message: given.message.trim(),
      requestedBy: actor.memberId,
      requestedAt: this.clock.now(),
    });
    if (!request) {
      if (await this.requests.isTarget(row.id, given.targetId)) {
        throw new Conflict('request.exists', { targetId: given.targetId });
      }
      throw new Unprocessable('target.unknown', { targetIds: [given.targetId] });
    }
    await this.record('request.opened', row, request);
    return presentRequest(request, true);
  }

  async close(actor: Actor, requestId: string): Promise<EvidenceRequest> {
    const enrolmentId = await this.requests.enrolmentOf(requestId);
    if (enrolmentId === undefined) throw new NotFound('request');
    const row = await this.asked(actor, enrolmentId);
    const request = await this.requests.close(requestId, this.clock.now());
    if (!request) throw new NotFound('request');
    await this.record('request.closed', row, request);
    return presentRequest(request, true);
  }

  private async asked(actor: Actor, enrolmentId: string): Promise<EnrolmentRow> {
    const row = await this.reader.lock(actor, enrolmentId);
    if (!canRequest(actor, factsOf(row))) throw new Forbidden('permission.denied');
    if (!isOpenForEvidence(row.state)) throw new Conflict('enrolment.closed', { state: row.state });
    return row;
  }

  private record(
    action: Extract<AuditAction, `request.${string}`>,
    row: EnrolmentRow,
    request: EvidenceRequest,
  ): Promise<void> {
    return this.audit.record({
      action,
      subjectId: request.id,
      enrolmentId: row.id,
      facts: { targetId: request.targetId },
    });
  }
}
