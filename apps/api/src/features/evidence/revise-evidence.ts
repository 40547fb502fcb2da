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
import { canRead, canRevise, canWithdraw, isRevisable, isSigned } from './evidence.policy';
import { readDetail } from './methods/read-detail';
import { claimRow, type Recorded, targetOf, versionRows } from './record-rows';
import { occurredWithin, pickFiles, requireTargets } from './requirements';

/** What its author does with evidence that is there: a new version, or taking it back. Neither changes what was said. */
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
    const [found, usable] = await Promise.all([
      this.changes.lockAndFind(evidenceId),
      this.record.findUsableFiles(given.fileIds, actor.memberId),
    ]);
    const evidence = requireChangeable(actor, found);
    if (!canRevise(actor, evidence)) throw new Forbidden('permission.denied');
    if (!isRevisable(evidence)) throw new Conflict('evidence.not_revisable');
    const enrolments = await this.lockEnrolments(evidence, given.enrolmentId, given.targetIds, occurredAt);
    const asked = requireOpen(actor, enrolments, given.enrolmentId);
    requireTargets(given.targetIds, asked.targets);

    const files = pickFiles(given.fileIds, usable);
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

  /** It stays readable, with the reason, and counts for nothing any more. */
  async withdraw(actor: Actor, evidenceId: string, reason: string): Promise<void> {
    const now = this.clock.now();
    const evidence = requireChangeable(actor, await this.changes.lockAndFind(evidenceId));
    if (!canWithdraw(actor, evidence)) throw new Forbidden('permission.denied');
    const enrolments = await this.lockEnrolments(evidence);
    if (enrolments.some((facts) => facts.state === 'signed')) {
      throw new Conflict('enrolment.closed', { state: 'signed' });
    }
    this.record.append({
      evidence_withdrawal: [
        { evidence_id: evidenceId, reason, withdrawn_by: actor.memberId, withdrawn_at: now },
      ],
    });
    for (const facts of enrolments.filter((each) => isOpenForEvidence(each.state))) {
      this.coverage.store(this.coverage.amend(facts, (_, before) => others(before, evidenceId), now));
    }
    await this.audit.record({
      action: 'evidence.withdrawn',
      subjectId: evidenceId,
      enrolmentId: enrolments[0]?.enrolmentId ?? null,
      facts: { versionId: evidence.newest.id, enrolmentIds: enrolments.map((facts) => facts.enrolmentId) },
    });
  }

  /**
   * Locks every enrolment that the newest version is claimed for, and the one asked for, in the order of their ids so
   * that two never wait for each other; all statements travel together.
   */
  private async lockEnrolments(
    evidence: StandingEvidence,
    askedId?: string,
    askedTargetIds: readonly string[] = [],
    occurredAt?: Date,
  ): Promise<CoverageFacts[]> {
    const targets = new Map<string, Set<string>>(
      askedId === undefined ? [] : [[askedId, new Set(askedTargetIds)]],
    );
    for (const { enrolmentId, targetId } of evidence.claims) {
      targets.set(enrolmentId, (targets.get(enrolmentId) ?? new Set()).add(targetId));
    }
    const inOrder = [...targets].sort(([a], [b]) => (a < b ? -1 : 1));
    const facts = await Promise.all(
      inOrder.map(([id, targetIds]) => this.coverage.lockAndLoad(id, [...targetIds], occurredAt)),
    );
    return facts.filter((each) => each !== undefined);
  }
}

/** A new version that says nothing new of the method's own goes on with what the last one said. */
const keptDetail = ({ method, newest }: StandingEvidence): AnyDetail | null =>
  methods[method].kept(newest.detail);

function requireChangeable(actor: Actor, evidence: StandingEvidence | undefined): StandingEvidence {
  if (evidence === undefined || !canRead(actor, evidence)) throw new NotFound('evidence');
  if (evidence.withdrawn) throw new Conflict('evidence.withdrawn');
  if (isSigned(evidence)) throw new Conflict('enrolment.closed', { state: 'signed' });
  return evidence;
}

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
    ...others(before, evidenceId),
    ...(claimed.has(targetId) ? [pending] : []),
  ];
}

const others = (standing: readonly ClaimedEvidence[], evidenceId: string): ClaimedEvidence[] =>
  standing.filter((piece) => piece.evidenceId !== evidenceId);
