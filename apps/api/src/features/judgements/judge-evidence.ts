import {
  type AuthenticityMeans,
  type ClaimedEvidence,
  confirmedBy,
  methods,
  nameableMeans,
} from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { CoverageService, summarise } from '../coverage/coverage.service';
import { canRead as canReadEnrolment, isOpenForEvidence } from '../enrolments/enrolments.policy';
import { canJudge, canRead } from '../evidence/evidence.policy';
import type { RecordedEvidence } from '../evidence/evidence.dto';
import { EvidenceRecord } from '../evidence/evidence-record';
import { requireTargets } from '../evidence/requirements';
import { ThirdPartiesService } from '../third-parties/third-parties.service';
import type { JudgementCreate, JudgementsCreate } from './judgements.dto';

/** An assessor's decisions on what one version of evidence shows; each names the one it was made in view of. */
@Injectable()
export class JudgeEvidence {
  constructor(
    private readonly evidence: EvidenceRecord,
    private readonly coverage: CoverageService,
    private readonly thirdParties: ThirdPartiesService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * @throws NotFound · Forbidden permission.denied
   * @throws Conflict enrolment.closed, evidence.withdrawn, judgement.version_superseded, judgement.changed
   * @throws Unprocessable judgement.other_candidate, judgement.marks_missing, judgement.identity_not_recorded,
   *   evidence.target_unknown
   */
  async judge(actor: Actor, versionId: string, given: JudgementsCreate): Promise<RecordedEvidence> {
    const now = this.clock.now();
    const targetIds = given.judgements.map((each) => each.targetId);
    const [evidence, facts] = await Promise.all([
      this.evidence.lockOfVersion(versionId),
      this.coverage.lockAndLoad(given.enrolmentId, targetIds),
    ]);
    if (evidence === undefined || !canRead(actor, evidence)) throw new NotFound('evidence_version');
    if (facts === undefined || !canReadEnrolment(actor, facts)) throw new NotFound('enrolment');
    if (!canJudge(actor, facts)) throw new Forbidden('permission.denied');
    if (evidence.candidateId !== facts.candidateId) throw new Unprocessable('judgement.other_candidate');
    if (!isOpenForEvidence(facts.state)) throw new Conflict('enrolment.closed', { state: facts.state });
    if (evidence.withdrawn) throw new Conflict('evidence.withdrawn');
    if (evidence.newest.id !== versionId) {
      throw new Conflict('judgement.version_superseded', { newestVersionId: evidence.newest.id });
    }
    requireTargets(targetIds, facts.targets);
    given.judgements.forEach(requireMarks);

    const claims = new Map(
      evidence.claims
        .filter((claim) => claim.enrolmentId === given.enrolmentId)
        .map((claim) => [claim.targetId, claim]),
    );
    const outdated = given.judgements.filter(
      (each) => (claims.get(each.targetId)?.judgement?.id ?? null) !== each.supersedesId,
    );
    if (outdated.length > 0) {
      throw new Conflict('judgement.changed', {
        judgements: outdated.map(({ targetId }) => ({
          targetId,
          standingId: claims.get(targetId)?.judgement?.id ?? null,
        })),
      });
    }

    const onRecord = [
      ...methods[evidence.method].authenticity(evidence.newest.detail),
      ...(await this.thirdParties.identityOf(evidence.evidenceId, evidence.method)),
    ];
    given.judgements.forEach((each) => requireIdentity(each, onRecord));
    const marksOf = marksWith((named) => confirmedBy(evidence.method, named, onRecord));

    const kinds = new Map(facts.targets.map((target) => [target.targetId, target.kind]));
    const added = targetIds
      .filter((targetId) => !claims.has(targetId))
      .map((targetId) => ({
        id: this.ids.next(),
        evidence_id: evidence.evidenceId,
        evidence_version_id: versionId,
        enrolment_id: given.enrolmentId,
        indicator_id: kinds.get(targetId) === 'indicator' ? targetId : null,
        guide_item_id: kinds.get(targetId) === 'indicator' ? null : targetId,
        made_by: actor.memberId,
        made_at: now,
      }));
    const claimIds = new Map([
      ...[...claims].map(([targetId, claim]) => [targetId, claim.id] as const),
      ...added.map((claim) => [claim.indicator_id ?? claim.guide_item_id ?? '', claim.id] as const),
    ]);
    const judgements = given.judgements.map((each) => {
      const { authenticBy, ...marks } = marksOf(each);
      return {
        id: this.ids.next(),
        claim_id: claimIds.get(each.targetId) ?? '',
        enrolment_id: given.enrolmentId,
        ...marks,
        authentic_by: authenticBy,
        remark: each.remark ?? null,
        judged_by: actor.memberId,
        judged_at: now,
        supersedes_id: each.supersedesId,
      };
    });
    const byTarget = new Map(given.judgements.map((each) => [each.targetId, marksOf(each)]));
    const change = this.coverage.amend(
      facts,
      (targetId, before) => {
        const judgement = byTarget.get(targetId);
        if (judgement === undefined) return before;
        const mine = before.find((piece) => piece.evidenceId === evidence.evidenceId);
        const piece: ClaimedEvidence = {
          evidenceId: evidence.evidenceId,
          method: evidence.method,
          occurredOn: evidence.newest.occurredOn,
          claimedOn: mine?.claimedOn ?? facts.today,
          judgement,
          occasion: evidence.newest.occasion,
          setting: evidence.newest.setting,
        };
        return [...before.filter((other) => other !== mine), piece];
      },
      now,
    );
    this.evidence.append({ claim: added, judgement: judgements });
    this.coverage.store(change);
    await this.audit.record({
      action: 'evidence.judged',
      subjectId: versionId,
      enrolmentId: given.enrolmentId,
      facts: {
        evidenceId: evidence.evidenceId,
        claims: added.map((claim) => ({ id: claim.id, targetId: claim.indicator_id ?? claim.guide_item_id })),
        judgements: judgements.map(({ id, claim_id, verdict, supersedes_id }) => ({
          id,
          claimId: claim_id,
          verdict,
          supersedesId: supersedes_id,
        })),
      },
    });
    const { summary, targets } = summarise(change.tally, change.targets);
    return { evidenceId: evidence.evidenceId, versionId, coverage: summary, targets: [...targets] };
  }
}

type Confirm = (named: readonly AuthenticityMeans[] | null) => readonly AuthenticityMeans[] | null;

/** The means belong to a judgement that says it is authentic; with another they are kept as they were given. */
const marksWith =
  (confirm: Confirm) =>
  ({ verdict, valid, authentic, current, authenticBy }: JudgementCreate) => ({
    verdict,
    valid: valid ?? null,
    authentic: authentic ?? null,
    current: current ?? null,
    authenticBy: authentic === true ? confirm(authenticBy ?? null) : (authenticBy ?? null),
  });

function requireIdentity(
  { targetId, authenticBy }: JudgementCreate,
  onRecord: readonly AuthenticityMeans[],
): void {
  const nameable = nameableMeans(onRecord);
  const means = (authenticBy ?? []).filter((named) => !nameable.includes(named));
  if (means.length > 0) throw new Unprocessable('judgement.identity_not_recorded', { targetId, means });
}

function requireMarks({ targetId, verdict, valid, authentic, current }: JudgementCreate): void {
  const given = [valid, authentic, current].every((mark) => typeof mark === 'boolean');
  if (verdict === 'satisfactory' && !given) throw new Unprocessable('judgement.marks_missing', { targetId });
}
