import type { ClaimedEvidence } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { CoverageService } from '../coverage/coverage.service';
import { EvidenceRecord } from '../evidence/evidence-record';
import type { NewCarryOver, StandingClaim } from './carry-over.repository';
import type { CarryOverTarget } from './carry-over.dto';

/**
 * Claims and judgements for the new enrolment. They are the decision of whoever finds the targets equivalent, made
 * now, and each names the one it rests on; those stay where they were made.
 */
@Injectable()
export class CarryClaims {
  constructor(
    private readonly evidence: EvidenceRecord,
    private readonly coverage: CoverageService,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async carry(
    actor: Actor,
    enrolmentId: string,
    equivalent: readonly CarryOverTarget[],
    standing: readonly StandingClaim[],
  ): Promise<NewCarryOver['claims']> {
    const now = this.clock.now();
    const carried = equivalent.flatMap((target) =>
      standing
        .filter((source) => source.targetId === target.before?.id)
        .map((source) => ({
          target,
          source,
          claimId: this.ids.next(),
          judgementId: source.judgement === null ? null : this.ids.next(),
        })),
    );
    if (carried.length === 0) return [];
    const facts = await this.coverage.lockAndLoad(enrolmentId, [
      ...new Set(carried.map(({ target }) => target.targetId)),
    ]);
    if (facts === undefined) throw new Error('The enrolment just made cannot be read.');
    const change = this.coverage.amend(
      facts,
      (targetId) =>
        carried
          .filter(({ target }) => target.targetId === targetId)
          .map(
            ({ source: { evidenceId, method, occurredOn, circumstances, judgement } }): ClaimedEvidence => ({
              ...{ evidenceId, method, occurredOn, claimedOn: facts.today, ...circumstances },
              judgement: judgement === null ? null : marksOf(judgement),
            }),
          ),
      now,
    );
    this.evidence.append({
      claim: carried.map(({ target, source, claimId }) => ({
        id: claimId,
        evidence_id: source.evidenceId,
        evidence_version_id: source.versionId,
        enrolment_id: enrolmentId,
        indicator_id: target.kind === 'indicator' ? target.targetId : null,
        guide_item_id: target.kind === 'indicator' ? null : target.targetId,
        made_by: actor.memberId,
        made_at: now,
      })),
      judgement: carried.flatMap(({ source: { judgement }, claimId, judgementId }) =>
        judgement === null || judgementId === null
          ? []
          : [
              {
                id: judgementId,
                claim_id: claimId,
                enrolment_id: enrolmentId,
                ...marksOf(judgement),
                authentic_by: judgement.authenticBy,
                remark: judgement.remark,
                judged_by: actor.memberId,
                judged_at: now,
                supersedes_id: null,
              },
            ],
      ),
    });
    this.coverage.store(change);
    return carried.map(({ source, claimId, judgementId }) => ({
      claim_id: claimId,
      source_claim_id: source.claimId,
      judgement_id: judgementId,
      source_judgement_id: source.judgement?.id ?? null,
    }));
  }
}

const marksOf = ({
  verdict,
  valid,
  authentic,
  current,
  authenticBy,
}: NonNullable<StandingClaim['judgement']>) => ({
  verdict,
  valid,
  authentic,
  current,
  authenticBy,
});
