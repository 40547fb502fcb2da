import { type AnyDetail, type ClaimedEvidence, methods } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import type { CoverageFacts, TargetFacts } from '../coverage/coverage-facts';
import { CoverageService } from '../coverage/coverage.service';
import { canRead as canReadEnrolment, isOpenForEvidence, may } from '../enrolments/enrolments.policy';
import type { EvidenceRevise, RecordedEvidence } from './evidence.dto';
import { EvidenceChangeRepository, type StandingEvidence } from './evidence-change.repository';
import { EvidenceRecordRepository } from './evidence-record.repository';
import { presentRecorded } from './evidence.presenter';
import { lockEnrolments, requireChangeable, withoutEvidence } from './changeable-evidence';
import { canRevise, isRevisable } from './evidence.policy';
import { readDetail } from './methods/read-detail';
import { claimRow, type Recorded, targetOf, versionRows } from './record-rows';
import { occurredWithin, pickFiles, requireTargets } from './requirements';

/** A new version of evidence, by its author. What was said before stays as it was. */
@Injectable()
export class ReviseEvidence {
  constructor(
    private readonly changes: EvidenceChangeRepository,
    private readonly record: EvidenceRecordRepository,
    private readonly coverage: CoverageService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * A new version takes the place of the one before: its claims wait for a judgement, and so do those the version
   * before had in other enrolments that are still open. Earlier judgements stay with the version they were made on.
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
    const claimed = claimedAnew(enrolments, asked, given.targetIds);
    const claim = claimed.flatMap(({ facts, targets }) =>
      targets.map((target) =>
        claimRow(
          this.ids.next(),
          { evidenceId, versionId, enrolmentId: facts.enrolmentId, target },
          recorded,
        ),
      ),
    );
    const changes = claimed.map(({ facts, targets }) =>
      this.coverage.amend(facts, replacing(evidence, facts, targets), recorded.at),
    );
    this.record.append({ ...version, claim });
    for (const change of changes) this.coverage.store(change);
    if (asked.requested) this.record.closeRequests(given.enrolmentId, given.targetIds, recorded.at);
    await this.audit.record({
      action: 'evidence.revised',
      subjectId: evidenceId,
      enrolmentId: given.enrolmentId,
      facts: {
        ...{ versionId, number, replaces: evidence.newest.id, contentSha256 },
        claims: claim.map((row) => ({
          id: row.id,
          enrolmentId: row.enrolment_id,
          targetId: targetOf(row),
        })),
      },
    });
    const change = changes.find((each) => each.enrolmentId === given.enrolmentId);
    return presentRecorded({ evidenceId, versionId }, change ?? { tally: asked.tally, targets: [] });
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
    const asked = requireOpen(actor, enrolments, enrolmentId);
    requireTargets(targetIds, asked.targets);
    return { evidence, enrolments, asked, files: pickFiles(fileIds, usable) };
  }
}

/** A new version that says nothing new of the method's own goes on with what the last one said. */
const keptDetail = ({ method, newest }: StandingEvidence): AnyDetail | null =>
  methods[method].kept(newest.detail);

/** The enrolment asked for. @throws NotFound, Forbidden permission.denied, Conflict enrolment.closed, also for any that is signed */
function requireOpen(actor: Actor, enrolments: readonly CoverageFacts[], enrolmentId: string): CoverageFacts {
  const asked = enrolments.find((facts) => facts.enrolmentId === enrolmentId);
  if (asked === undefined || !canReadEnrolment(actor, asked)) throw new NotFound('enrolment');
  if (!may(actor, 'evidence.upload', asked)) throw new Forbidden('permission.denied');
  if (!isOpenForEvidence(asked.state)) throw new Conflict('enrolment.closed', { state: asked.state });
  if (enrolments.some((facts) => facts.state === 'signed')) {
    throw new Conflict('enrolment.closed', { state: 'signed' });
  }
  return asked;
}

/** In the enrolment asked for, what is named now; in others that are open, what the version before was claimed for. */
const claimedAnew = (
  enrolments: readonly CoverageFacts[],
  asked: CoverageFacts,
  targetIds: readonly string[],
) =>
  enrolments
    .filter((facts) => isOpenForEvidence(facts.state))
    .map((facts) => ({
      facts,
      targets: facts.targets.filter(({ targetId }) => facts !== asked || targetIds.includes(targetId)),
    }));

/** In place of the version before, the new one, waiting to be judged, for those of the targets that it is claimed for. */
function replacing(
  { evidenceId, method }: StandingEvidence,
  facts: CoverageFacts,
  targets: readonly TargetFacts[],
) {
  const claimed = new Set(targets.map(({ targetId }) => targetId));
  const pending: ClaimedEvidence = {
    ...{ evidenceId, method, occurredOn: facts.on, claimedOn: facts.today },
    judgement: null,
  };
  return (targetId: string, before: readonly ClaimedEvidence[]): ClaimedEvidence[] => [
    ...withoutEvidence(before, evidenceId),
    ...(claimed.has(targetId) ? [pending] : []),
  ];
}
