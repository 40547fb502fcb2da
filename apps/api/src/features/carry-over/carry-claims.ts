import { carryParts, type ClaimedEvidence, type Day } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { CoverageService } from '../coverage/coverage.service';
import { EvidenceRecord } from '../evidence/evidence-record';
import { claimRow, judgementRow, type Recorded } from '../evidence/record-rows';
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
        .map((source) => ({ source, parts: partsIn(target, source) }))
        // What shows no part that the newer item lists has nothing to say about it.
        .filter(({ parts }) => parts?.length !== 0)
        .map(({ source, parts }) => ({
          target,
          source,
          parts,
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
          .map(({ source, parts }) => claimedAgain(source, parts, facts.today)),
      now,
    );
    const recorded: Recorded = { by: actor.memberId, at: now };
    this.evidence.append({
      claim: carried.map(({ target, source: { evidenceId, versionId }, parts, claimId }) =>
        claimRow(claimId, { evidenceId, versionId, enrolmentId, target, parts }, recorded),
      ),
      judgement: carried.flatMap(({ source: { judgement }, claimId, judgementId }) =>
        judgement === null || judgementId === null
          ? []
          : judgementRow(
              judgementId,
              {
                ...{ claimId, enrolmentId, ...marksOf(judgement) },
                ...{ remark: judgement.remark, supersedesId: null },
              },
              recorded,
            ),
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

const partsIn = ({ before, after }: CarryOverTarget, { parts }: StandingClaim): number[] | null =>
  carryParts(parts, { before: before?.text ?? '', after: after.text });

/** How evidence counts in the new enrolment: by when it happened, claimed today. */
const claimedAgain = (
  { evidenceId, method, occurredOn, circumstances, judgement }: StandingClaim,
  parts: readonly number[] | null,
  today: Day,
): ClaimedEvidence => ({
  ...{ evidenceId, method, occurredOn, claimedOn: today, parts, ...circumstances },
  judgement: judgement === null ? null : marksOf(judgement),
});

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
