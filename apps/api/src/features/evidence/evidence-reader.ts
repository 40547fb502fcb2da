import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Forbidden, NotFound } from '../../platform/errors/domain-error';
import { decodeCursor, type PageOf, pageOf, uuidShape } from '../../platform/http/page';
import { canRead as canReadEnrolment, may, reachOf } from '../enrolments/enrolments.policy';
import type { EnrolmentEvidenceQuery, EvidenceQuery } from './evidence.dto';
import { presentEvidence, presentEvidenceDetail } from './evidence.presenter';
import { EvidenceReadRepository } from './evidence-read.repository';
import type { EvidenceDetail, EvidenceView } from './evidence-view.dto';

/** Evidence as an actor sees it. */
@Injectable()
export class EvidenceReader {
  constructor(private readonly evidence: EvidenceReadRepository) {}

  /** Newest first, with the claims of this enrolment only. */
  async listOfEnrolment(
    actor: Actor,
    enrolmentId: string,
    query: EnrolmentEvidenceQuery,
  ): Promise<PageOf<EvidenceView>> {
    const [beforeId = null] = decodeCursor(query.cursor, [uuidShape]) ?? [];
    const [enrolment, ids] = await Promise.all([
      this.evidence.findEnrolment(enrolmentId),
      this.evidence.listIdsOfEnrolment(enrolmentId, {
        targetId: query.targetId,
        method: query.method,
        beforeId,
        limit: query.limit,
      }),
    ]);
    if (enrolment === undefined || !canReadEnrolment(actor, enrolment)) throw new NotFound('enrolment');
    if (!may(actor, 'evidence.read', enrolment)) throw new Forbidden('permission.denied');
    return this.page(actor, ids, query.limit, enrolmentId);
  }

  /** Everything within reach, or that of one candidate; a candidate sees their own. */
  async list(actor: Actor, query: EvidenceQuery): Promise<PageOf<EvidenceView>> {
    const [beforeId = null] = decodeCursor(query.cursor, [uuidShape]) ?? [];
    const ids = await this.evidence.listVisibleIds(reachOf(actor, 'evidence.read'), {
      candidateId: query.candidateId ?? null,
      beforeId,
      limit: query.limit,
    });
    return this.page(actor, ids, query.limit, null);
  }

  /** With every version. @throws NotFound when there is none, or none this actor may see */
  async find(actor: Actor, id: string): Promise<EvidenceDetail> {
    const [row] = await this.evidence.findManyVisible(reachOf(actor, 'evidence.read'), [id], {
      enrolmentId: null,
      everyVersion: true,
    });
    if (row === undefined) throw new NotFound('evidence');
    return presentEvidenceDetail(row, actor);
  }

  private async page(
    actor: Actor,
    ids: readonly string[],
    limit: number,
    enrolmentId: string | null,
  ): Promise<PageOf<EvidenceView>> {
    const rows = await this.evidence.findManyVisible(reachOf(actor, 'evidence.read'), ids, {
      enrolmentId,
      everyVersion: false,
    });
    return pageOf(
      rows,
      limit,
      (row) => presentEvidence(row, actor),
      (row) => [row.id],
    );
  }
}
