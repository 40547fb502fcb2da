import { releaseMay } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, NotFound } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { ReleaseLifeRepository } from './release-life.repository';
import type { ReleaseDetail } from './standards.dto';
import { StandardsRepository } from './standards.repository';

@Injectable()
export class WithdrawRelease {
  constructor(
    private readonly life: ReleaseLifeRepository,
    private readonly standards: StandardsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Takes a release out of force, for good: nobody is enrolled on it any more. Its text stays readable, and enrolments
   * that are under way go on.
   * @throws NotFound; Conflict `release.not_withdrawable`
   */
  async withdraw(actor: Actor, releaseId: string, reason: string): Promise<ReleaseDetail> {
    const state = await this.life.lock(releaseId);
    if (state === undefined || state === 'draft') throw new NotFound('release');
    if (!releaseMay(state, 'withdraw')) throw new Conflict('release.not_withdrawable', { state });
    await this.life.withdraw({
      ...{ id: this.ids.next(), releaseId, reason: reason.trim(), by: actor.memberId },
      at: this.clock.now(),
    });
    await this.audit.record({
      action: 'release.withdrawn',
      subjectId: releaseId,
      facts: { from: state },
    });
    const release = await this.standards.findDetail(releaseId);
    if (!release) throw new NotFound('release');
    return release;
  }
}
