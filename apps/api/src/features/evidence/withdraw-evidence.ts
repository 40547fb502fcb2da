import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Conflict, Forbidden } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { CoverageService } from '../coverage/coverage.service';
import { isOpenForEvidence } from '../enrolments/enrolments.policy';
import {
  keptClaims,
  keptEvents,
  lockEnrolments,
  requireChangeable,
  withoutEvidence,
} from './changeable-evidence';
import { EvidenceChangeRepository } from './evidence-change.repository';
import { EvidenceRecordRepository } from './evidence-record.repository';
import { canWithdraw, isSettled } from './evidence.policy';
import { keptRow } from './record-rows';

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

  /**
   * It stays readable, with the reason, and counts for nothing any more. What was signed of it stays as it was signed.
   * @throws Conflict enrolment.closed when nothing but what is signed or closed is left of it
   */
  async withdraw(actor: Actor, evidenceId: string, reason: string): Promise<void> {
    const now = this.clock.now();
    const evidence = requireChangeable(actor, await this.changes.lockAndFind(evidenceId));
    if (!canWithdraw(actor, evidence)) throw new Forbidden('permission.denied');
    const enrolments = await lockEnrolments(this.coverage, evidence);
    if (isSettled(enrolments)) throw new Conflict('enrolment.closed', { state: 'signed' });
    const recorded = { by: actor.memberId, at: now };
    const kept = keptClaims(evidence, enrolments);
    this.record.append({
      evidence_withdrawal: [
        { evidence_id: evidenceId, reason, withdrawn_by: actor.memberId, withdrawn_at: now },
      ],
      kept_claim: kept.flatMap(({ claimIds }) => claimIds.map((id) => keptRow(id, recorded))),
    });
    const open = enrolments.filter((each) => isOpenForEvidence(each.state));
    for (const facts of open) {
      this.coverage.store(
        this.coverage.amend(facts, (_, before) => withoutEvidence(before, evidenceId), now),
      );
      if (evidence.probes) await this.coverage.recompute(facts.enrolmentId);
    }
    const enrolmentIds = open.map((facts) => facts.enrolmentId);
    const events = (enrolmentIds.length > 0 ? enrolmentIds : [null]).map((enrolmentId) => ({
      action: 'evidence.withdrawn' as const,
      subjectId: evidenceId,
      enrolmentId,
      facts: { versionId: evidence.newest.id, enrolmentIds },
    }));
    await this.audit.recordAll([...events, ...keptEvents(evidence, kept, 'withdrawn')]);
  }
}
