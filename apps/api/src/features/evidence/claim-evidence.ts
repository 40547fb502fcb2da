import type { ClaimedEvidence } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import type { CoverageFacts } from '../coverage/coverage-facts';
import { CoverageService } from '../coverage/coverage.service';
import {
  canRead as canReadEnrolment,
  isOpenForEvidence,
  may,
  requireUnbound,
} from '../enrolments/enrolments.policy';
import { TeamReader } from '../enrolments/team-reader';
import type { ClaimsCreate } from './also-for.dto';
import { adding, claimFacts } from './claims-of-piece';
import { EvidenceChangeRepository, type StandingEvidence } from './evidence-change.repository';
import { EvidenceRecordRepository } from './evidence-record.repository';
import type { RecordedEvidence } from './evidence.dto';
import { canRead } from './evidence.policy';
import { presentRecorded } from './evidence.presenter';
import { claimRow, type Recorded } from './record-rows';
import { partsOf, requireParts, requireTargets } from './requirements';

/** A piece that exists is used in one more enrolment of the same candidate, where it waits to be judged. */
@Injectable()
export class ClaimEvidence {
  constructor(
    private readonly changes: EvidenceChangeRepository,
    private readonly record: EvidenceRecordRepository,
    private readonly coverage: CoverageService,
    private readonly teams: TeamReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Targets that this version is claimed for already are left as they are, so that asking twice is asking once.
   * @throws NotFound · Forbidden permission.denied · Unprocessable evidence.other_candidate, evidence.target_unknown,
   *   evidence.part_unknown
   * @throws Conflict enrolment.closed, evidence.withdrawn, evidence.version_superseded
   */
  async claim(actor: Actor, versionId: string, given: ClaimsCreate): Promise<RecordedEvidence> {
    const recorded: Recorded = { by: actor.memberId, at: this.clock.now() };
    const { evidence, facts } = await this.admit(actor, versionId, given);
    const { evidenceId } = evidence;
    const { enrolmentId } = facts;
    const known = new Set(
      evidence.claims.filter((claim) => claim.enrolmentId === enrolmentId).map(({ targetId }) => targetId),
    );
    const added = facts.targets.filter(({ targetId }) => !known.has(targetId));
    if (added.length === 0) return presentRecorded({ evidenceId, versionId }, facts);

    const parts = partsOf(given);
    const claim = added.map((target) =>
      claimRow(
        this.ids.next(),
        { evidenceId, versionId, enrolmentId, target, parts: parts.get(target.targetId) ?? null },
        recorded,
      ),
    );
    const standing = new Map(
      added.map(({ targetId }) => [targetId, waiting(evidence, facts, parts.get(targetId) ?? null)]),
    );
    const change = this.coverage.amend(facts, adding(standing), recorded.at);
    this.record.append({ claim });
    this.coverage.store(change);
    if (evidence.probes) await this.coverage.recompute(enrolmentId);
    if (facts.requested) this.record.closeRequests(enrolmentId, given.targetIds, recorded.at);
    await this.audit.record({
      action: 'evidence.claimed',
      subjectId: versionId,
      enrolmentId,
      facts: { evidenceId, ...claimFacts({ claim, judgement: [] }) },
    });
    return presentRecorded({ evidenceId, versionId }, change);
  }

  /** Locks the evidence and the enrolment: whether this version may be claimed by them, and for what is named. */
  private async admit(actor: Actor, versionId: string, given: ClaimsCreate) {
    const { enrolmentId, targetIds } = given;
    const [evidence, facts] = await Promise.all([
      this.changes.lockAndFindOfVersion(versionId),
      this.coverage.lockAndLoad(enrolmentId, targetIds),
    ]);
    if (evidence === undefined || !canRead(actor, evidence)) throw new NotFound('evidence_version');
    if (facts === undefined) throw new NotFound('enrolment');
    const enrolment = await this.teams.complete(actor, enrolmentId, facts);
    if (!canReadEnrolment(actor, enrolment)) throw new NotFound('enrolment');
    if (!may(actor, 'evidence.claim', enrolment)) throw new Forbidden('permission.denied');
    requireUnbound(actor.memberId, enrolment, evidence.method);
    if (evidence.candidateId !== facts.candidateId) throw new Unprocessable('evidence.other_candidate');
    if (!isOpenForEvidence(facts.state)) throw new Conflict('enrolment.closed', { state: facts.state });
    if (evidence.withdrawn) throw new Conflict('evidence.withdrawn');
    if (evidence.newest.id !== versionId) {
      throw new Conflict('evidence.version_superseded', { newestVersionId: evidence.newest.id });
    }
    requireTargets(targetIds, facts.targets);
    requireParts(partsOf(given), facts);
    return { evidence, facts };
  }
}

const waiting = (
  { evidenceId, method, newest }: StandingEvidence,
  { today }: CoverageFacts,
  parts: readonly number[] | null,
): ClaimedEvidence => ({
  ...{ evidenceId, method, occurredOn: newest.occurredOn, claimedOn: today },
  ...{ judgement: null, occasion: newest.occasion, setting: newest.setting, parts },
});
