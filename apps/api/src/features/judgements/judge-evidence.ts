import {
  type AuthenticityMeans,
  type ClaimedEvidence,
  confirmedBy,
  type Day,
  type Dissent,
  dissentOf,
  methods,
  nameableMeans,
  visibleText,
} from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { CoverageService } from '../coverage/coverage.service';
import {
  canRead as canReadEnrolment,
  isOpenForEvidence,
  requireUnbound,
} from '../enrolments/enrolments.policy';
import { TeamReader } from '../enrolments/team-reader';
import { canJudge, canRead } from '../evidence/evidence.policy';
import type { RecordedEvidence } from '../evidence/evidence.dto';
import { presentRecorded } from '../evidence/evidence.presenter';
import { EvidenceRecord, type StandingEvidence } from '../evidence/evidence-record';
import { claimRow, judgementRow, type Recorded, targetOf } from '../evidence/record-rows';
import { requireTargets } from '../evidence/requirements';
import { ThirdPartiesService } from '../third-parties/third-parties.service';
import type { JudgementCreate, JudgementsCreate } from './judgements.dto';

/** An assessor's decisions on what one version of evidence shows; each names the one it was made in view of. */
@Injectable()
export class JudgeEvidence {
  constructor(
    private readonly evidence: EvidenceRecord,
    private readonly coverage: CoverageService,
    private readonly teams: TeamReader,
    private readonly thirdParties: ThirdPartiesService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * @throws NotFound · Forbidden permission.denied
   * @throws Conflict enrolment.closed, evidence.withdrawn, judgement.version_superseded, judgement.changed
   * @throws Unprocessable judgement.other_candidate, judgement.marks_missing, judgement.identity_not_recorded,
   *   evidence.target_unknown, judgement.reason_missing where the lead settles what assessors disagree about
   */
  async judge(actor: Actor, versionId: string, given: JudgementsCreate): Promise<RecordedEvidence> {
    const recorded: Recorded = { by: actor.memberId, at: this.clock.now() };
    const { enrolmentId } = given;
    const { evidence, facts } = await this.admit(actor, versionId, given);
    const { evidenceId, method } = evidence;
    const claims = new Map(
      evidence.claims
        .filter((claim) => claim.enrolmentId === enrolmentId)
        .map((claim) => [claim.targetId, claim]),
    );
    requireUnchanged(given.judgements, claims);
    const onRecord = [
      ...methods[method].authenticity(evidence.newest.detail),
      ...(await this.thirdParties.identityOf(evidenceId, method)),
    ];
    const by = { memberId: actor.memberId, leads: actor.memberId === facts.assessorId };
    const judged = given.judgements.map((each) => {
      requireIdentity(each, onRecord);
      const { targetId, remark = null, supersedesId } = each;
      const marks = marksWith((named) => confirmedBy(method, named, onRecord))(each);
      const dissent = dissentOf(marks, claims.get(targetId)?.judgement ?? null, by);
      return { targetId, remark, supersedesId, ...marks, dissent, disagrees: dissent === 'disagrees' };
    });
    requireReasons(judged);

    const targets = new Map(facts.targets.map((target) => [target.targetId, target]));
    const added = given.judgements
      .filter(({ targetId }) => !claims.has(targetId))
      .flatMap(({ targetId }) => targets.get(targetId) ?? [])
      .map((target) => claimRow(this.ids.next(), { evidenceId, versionId, enrolmentId, target }, recorded));
    const claimIds = new Map([
      ...[...claims].map(([targetId, claim]) => [targetId, claim.id] as const),
      ...added.map((claim) => [targetOf(claim), claim.id] as const),
    ]);
    const judgement = judged.map(({ targetId, dissent: _, ...rest }) =>
      judgementRow(
        this.ids.next(),
        { ...rest, enrolmentId, claimId: claimIds.get(targetId) ?? '' },
        recorded,
      ),
    );
    const change = this.coverage.amend(facts, judgedAnew(evidence, judged, facts.today), recorded.at);
    this.evidence.append({ claim: added, judgement });
    this.coverage.store(change);
    if (evidence.probes) await this.coverage.recompute(enrolmentId);
    await this.audit.record({
      action: 'evidence.judged',
      subjectId: versionId,
      enrolmentId,
      facts: {
        evidenceId,
        claims: added.map((claim) => ({ id: claim.id, targetId: targetOf(claim) })),
        judgements: judgement.map(({ id, claim_id, verdict, supersedes_id }) => ({
          ...{ id, claimId: claim_id, verdict, supersedesId: supersedes_id },
        })),
        ...(judged.some(({ dissent }) => dissent === 'disagrees') ? { disagrees: true } : {}),
        ...(judged.some(({ dissent }) => dissent === 'settles') ? { settles: true } : {}),
      },
    });
    return presentRecorded({ evidenceId, versionId }, change);
  }

  /** Locks the evidence and the enrolment: whether this version may be judged by them, and for what it is named. */
  private async admit(actor: Actor, versionId: string, { enrolmentId, judgements }: JudgementsCreate) {
    const targetIds = judgements.map((each) => each.targetId);
    const [evidence, facts] = await Promise.all([
      this.evidence.lockOfVersion(versionId),
      this.coverage.lockAndLoad(enrolmentId, targetIds),
    ]);
    if (evidence === undefined || !canRead(actor, evidence)) throw new NotFound('evidence_version');
    if (facts === undefined) throw new NotFound('enrolment');
    const enrolment = await this.teams.complete(actor, enrolmentId, facts);
    if (!canReadEnrolment(actor, enrolment)) throw new NotFound('enrolment');
    if (!canJudge(actor, enrolment)) throw new Forbidden('permission.denied');
    requireUnbound(actor.memberId, enrolment, evidence.method);
    if (evidence.candidateId !== facts.candidateId) throw new Unprocessable('judgement.other_candidate');
    if (!isOpenForEvidence(facts.state)) throw new Conflict('enrolment.closed', { state: facts.state });
    if (evidence.withdrawn) throw new Conflict('evidence.withdrawn');
    if (evidence.newest.id !== versionId) {
      throw new Conflict('judgement.version_superseded', { newestVersionId: evidence.newest.id });
    }
    requireTargets(targetIds, facts.targets);
    judgements.forEach(requireMarks);
    return { evidence, facts };
  }
}

/** Each judgement names the one it was made in view of, or none. @throws Conflict judgement.changed */
function requireUnchanged(
  given: readonly JudgementCreate[],
  claims: ReadonlyMap<string, StandingEvidence['claims'][number]>,
): void {
  const standingOf = (targetId: string) => claims.get(targetId)?.judgement?.id ?? null;
  const outdated = given.filter((each) => standingOf(each.targetId) !== each.supersedesId);
  if (outdated.length === 0) return;
  throw new Conflict('judgement.changed', {
    judgements: outdated.map(({ targetId }) => ({ targetId, standingId: standingOf(targetId) })),
  });
}

/** The evidence under its new judgement, in place of what it counted for before. */
function judgedAnew(
  { evidenceId, method, newest }: StandingEvidence,
  judged: readonly (Marked & { readonly targetId: string; readonly disagrees: boolean })[],
  today: Day,
) {
  const byTarget = new Map(judged.map((each) => [each.targetId, each]));
  return (targetId: string, before: readonly ClaimedEvidence[]): readonly ClaimedEvidence[] => {
    const given = byTarget.get(targetId);
    if (given === undefined) return before;
    const { verdict, valid, authentic, current, authenticBy, disagrees } = given;
    const mine = before.find((piece) => piece.evidenceId === evidenceId);
    const piece: ClaimedEvidence = {
      ...{ evidenceId, method, occurredOn: newest.occurredOn, claimedOn: mine?.claimedOn ?? today },
      judgement: { verdict, valid, authentic, current, authenticBy, ...(disagrees ? { disagrees } : {}) },
      ...{ occasion: newest.occasion, setting: newest.setting, parts: mine?.parts ?? null },
    };
    return [...before.filter((other) => other !== mine), piece];
  };
}

/** Whoever was contradicted reads why. @throws Unprocessable judgement.reason_missing */
function requireReasons(
  judged: readonly { targetId: string; remark: string | null; dissent: Dissent }[],
): void {
  const silent = judged.filter(
    ({ remark, dissent }) => dissent === 'settles' && !visibleText.test(remark ?? ''),
  );
  if (silent.length === 0) return;
  throw new Unprocessable('judgement.reason_missing', { targetIds: silent.map(({ targetId }) => targetId) });
}

type Confirm = (named: readonly AuthenticityMeans[] | null) => readonly AuthenticityMeans[] | null;

type Marked = ReturnType<ReturnType<typeof marksWith>>;

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
