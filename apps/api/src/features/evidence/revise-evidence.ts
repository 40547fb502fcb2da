import { type AnyDetail, type ClaimedEvidence, methods } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound } from '../../platform/errors/domain-error';
import { type AuditEntry, AuditTrail } from '../audit/audit-trail';
import type { CoverageFacts, TargetFacts } from '../coverage/coverage-facts';
import { CoverageService } from '../coverage/coverage.service';
import { canRead as canReadEnrolment, isOpenForEvidence, may } from '../enrolments/enrolments.policy';
import { TeamReader } from '../enrolments/team-reader';
import type { EvidenceRevise, RecordedEvidence } from './evidence.dto';
import { EvidenceChangeRepository, type StandingEvidence } from './evidence-change.repository';
import { EvidenceRecordRepository } from './evidence-record.repository';
import { presentRecorded } from './evidence.presenter';
import {
  keptClaims,
  keptEvents,
  lockEnrolments,
  requireChangeable,
  withoutEvidence,
} from './changeable-evidence';
import { claimFacts } from './claims-of-piece';
import { canRevise, isRevisable } from './evidence.policy';
import { readDetail } from './methods/read-detail';
import { type ClaimRow, claimRow, keptRow, type Recorded, targetOf, versionRows } from './record-rows';
import { occurredWithin, partsOf, pickFiles, requireParts, requireTargets } from './requirements';

/** A new version of evidence, by its author. What was said before stays as it was. */
@Injectable()
export class ReviseEvidence {
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
   * A new version takes the place of the one before: its claims wait for a judgement, and so do those the version
   * before had in other enrolments that are still open. Earlier judgements stay with the version they were made on, and
   * what was signed stays as it was signed.
   */
  async addVersion(actor: Actor, evidenceId: string, given: EvidenceRevise): Promise<RecordedEvidence> {
    const recorded: Recorded = { by: actor.memberId, at: this.clock.now() };
    const occurredAt = occurredWithin(given.occurredAt, recorded.at);
    const { evidence, enrolments, asked, files } = await this.admit(actor, evidenceId, given, occurredAt);
    const versionId = this.ids.next();
    const number = evidence.newest.number + 1;
    const { title, narrative, declaration } = given;
    const { candidateId, method } = evidence;
    const { contentSha256, ...version } = versionRows(
      versionId,
      {
        ...{ evidenceId, number, candidateId, method, title, occurredAt, narrative, declaration, files },
        detail:
          given.detail === undefined ? keptDetail(evidence) : readDetail(method, given.detail, 'candidate'),
      },
      recorded,
    );
    const claimed = claimedAnew(evidence, enrolments, asked, given);
    const claim = claimed.flatMap(({ facts, targets }) =>
      targets.map(({ parts, ...target }) =>
        claimRow(
          this.ids.next(),
          { evidenceId, versionId, enrolmentId: facts.enrolmentId, target, parts },
          recorded,
        ),
      ),
    );
    const changes = claimed.map(({ facts, targets }) =>
      this.coverage.amend(facts, replacing(evidence, facts, targets), recorded.at),
    );
    const kept = keptClaims(evidence, enrolments);
    const keptRows = kept.flatMap(({ claimIds }) => claimIds.map((id) => keptRow(id, recorded)));
    this.record.append({ ...version, claim, kept_claim: keptRows });
    for (const change of changes) this.coverage.store(change);
    if (evidence.probes) for (const { enrolmentId } of changes) await this.coverage.recompute(enrolmentId);
    if (asked.requested) this.record.closeRequests(given.enrolmentId, given.targetIds, recorded.at);
    const goesAlong = changes.filter((each) => each.enrolmentId !== given.enrolmentId);
    const versions = { versionId, number, replaces: evidence.newest.id, contentSha256 };
    await this.audit.recordAll([
      revisedIn(evidenceId, given.enrolmentId, versions, claim),
      ...goesAlong.map(({ enrolmentId }) => claimedIn(evidenceId, versionId, enrolmentId, claim)),
      ...keptEvents(evidence, kept, 'revised'),
    ]);
    const change = changes.find((each) => each.enrolmentId === given.enrolmentId);
    return presentRecorded(
      { evidenceId, versionId },
      change ?? { tally: asked.tally, targets: [] },
      goesAlong,
      kept.map(({ enrolmentId }) => enrolmentId),
    );
  }

  /** Locks the evidence and the enrolments it is claimed for: whether it may be revised, and for what is named. */
  private async admit(actor: Actor, evidenceId: string, given: EvidenceRevise, occurredAt: Date) {
    const { enrolmentId, targetIds, fileIds } = given;
    const [found, usable] = await Promise.all([
      this.changes.lockAndFind(evidenceId),
      this.record.findUsableFiles(fileIds, actor.memberId),
    ]);
    const evidence = requireChangeable(actor, found);
    if (!canRevise(actor, evidence)) throw new Forbidden('permission.denied');
    if (!isRevisable(evidence)) throw new Conflict('evidence.not_revisable');
    const enrolments = await lockEnrolments(this.coverage, evidence, { enrolmentId, targetIds, occurredAt });
    const asked = await this.requireOpen(actor, enrolments, enrolmentId);
    requireTargets(targetIds, asked.targets);
    requireParts(partsOf(given), asked);
    return { evidence, enrolments, asked, files: pickFiles(fileIds, usable) };
  }

  /** The enrolment asked for. @throws NotFound, Forbidden permission.denied, Conflict enrolment.closed */
  private async requireOpen(
    actor: Actor,
    enrolments: readonly CoverageFacts[],
    enrolmentId: string,
  ): Promise<CoverageFacts> {
    const asked = enrolments.find((facts) => facts.enrolmentId === enrolmentId);
    if (asked === undefined) throw new NotFound('enrolment');
    const enrolment = await this.teams.complete(actor, enrolmentId, asked);
    if (!canReadEnrolment(actor, enrolment)) throw new NotFound('enrolment');
    if (!may(actor, 'evidence.upload', enrolment)) throw new Forbidden('permission.denied');
    if (!isOpenForEvidence(asked.state)) throw new Conflict('enrolment.closed', { state: asked.state });
    return asked;
  }
}

const revisedIn = (
  evidenceId: string,
  enrolmentId: string,
  versions: { versionId: string; number: number; replaces: string; contentSha256: string },
  claim: readonly ClaimRow[],
): AuditEntry => ({
  action: 'evidence.revised',
  subjectId: evidenceId,
  enrolmentId,
  facts: {
    ...versions,
    claims: claim.map((row) => ({ id: row.id, enrolmentId: row.enrolment_id, targetId: targetOf(row) })),
  },
});

/** In the trail of a further unit that the new version goes along in. */
const claimedIn = (
  evidenceId: string,
  versionId: string,
  enrolmentId: string,
  claim: readonly ClaimRow[],
): AuditEntry => ({
  action: 'evidence.claimed',
  subjectId: versionId,
  enrolmentId,
  facts: {
    evidenceId,
    ...claimFacts({ claim: claim.filter((row) => row.enrolment_id === enrolmentId), judgement: [] }),
  },
});

/** A new version that says nothing new of the method's own goes on with what the last one said. */
const keptDetail = ({ method, newest }: StandingEvidence): AnyDetail | null =>
  methods[method].kept(newest.detail);

/** In the enrolment asked for, what is named now; in others that are open, what the version before was claimed for. */
function claimedAnew(
  { evidenceId }: StandingEvidence,
  enrolments: readonly CoverageFacts[],
  asked: CoverageFacts,
  given: EvidenceRevise,
) {
  const named = partsOf(given);
  const before = ({ evidence }: TargetFacts) =>
    evidence.find((piece) => piece.evidenceId === evidenceId)?.parts ?? null;
  return enrolments
    .filter((facts) => isOpenForEvidence(facts.state))
    .map((facts) => ({
      facts,
      targets: facts.targets
        .filter(({ targetId }) => facts !== asked || given.targetIds.includes(targetId))
        .map((target) => ({
          ...target,
          parts: facts === asked ? (named.get(target.targetId) ?? null) : before(target),
        })),
    }));
}

/** In place of the version before, the new one, waiting to be judged, for those of the targets that it is claimed for. */
function replacing(
  { evidenceId, method }: StandingEvidence,
  facts: CoverageFacts,
  targets: readonly (TargetFacts & Pick<ClaimedEvidence, 'parts'>)[],
) {
  const claimed = new Map(targets.map(({ targetId, parts }) => [targetId, parts]));
  const pending: ClaimedEvidence = {
    ...{ evidenceId, method, occurredOn: facts.on, claimedOn: facts.today },
    judgement: null,
  };
  return (targetId: string, before: readonly ClaimedEvidence[]): ClaimedEvidence[] => [
    ...withoutEvidence(before, evidenceId),
    ...(claimed.has(targetId) ? [{ ...pending, parts: claimed.get(targetId) ?? null }] : []),
  ];
}
