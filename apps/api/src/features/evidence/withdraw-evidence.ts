import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Conflict, Forbidden } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { CoverageService } from '../coverage/coverage.service';
import { isOpenForEvidence } from '../enrolments/enrolments.policy';
import { lockEnrolments, requireChangeable, withoutEvidence } from './changeable-evidence';
import { EvidenceChangeRepository } from './evidence-change.repository';
import { EvidenceRecordRepository } from './evidence-record.repository';
import { canWithdraw } from './evidence.policy';

/** Evidence taken back by its author. */
@Injectable()
export class WithdrawEvidence {
  constructor(
    private readonly changes: EvidenceChangeRepository,
    private readonly record: EvidenceRecordRepository,
    private readonly coverage: CoverageService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** It stays readable, with the reason, and counts for nothing any more. */
  async withdraw(actor: Actor, evidenceId: string, reason: string): Promise<void> {
    const now = this.clock.now();
    const evidence = requireChangeable(actor, await this.changes.lockAndFind(evidenceId));
    if (!canWithdraw(actor, evidence)) throw new Forbidden('permission.denied');
    const enrolments = await lockEnrolments(this.coverage, evidence);
    if (enrolments.some((facts) => facts.state === 'signed')) {
      throw new Conflict('enrolment.closed', { state: 'signed' });
    }
    this.record.append({
      evidence_withdrawal: [
        { evidence_id: evidenceId, reason, withdrawn_by: actor.memberId, withdrawn_at: now },
      ],
    });
    for (const facts of enrolments.filter((each) => isOpenForEvidence(each.state))) {
      this.coverage.store(
        this.coverage.amend(facts, (_, before) => withoutEvidence(before, evidenceId), now),
      );
    }
    await this.audit.record({
      action: 'evidence.withdrawn',
      subjectId: evidenceId,
      enrolmentId: enrolments[0]?.enrolmentId ?? null,
      facts: { versionId: evidence.newest.id, enrolmentIds: enrolments.map((facts) => facts.enrolmentId) },
    });
  }
}
