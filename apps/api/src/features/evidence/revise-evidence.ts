import { type AnyDetail, type ClaimedEvidence, methods } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import type { CoverageFacts } from '../coverage/coverage-facts';
import { CoverageService, summarise } from '../coverage/coverage.service';
import { canRead as canReadEnrolment, isOpenForEvidence, may } from '../enrolments/enrolments.policy';
import type { EvidenceRevise, RecordedEvidence } from './evidence.dto';
import { EvidenceChangeRepository, type StandingEvidence } from './evidence-change.repository';
import { hashContent } from './evidence-content';
import { EvidenceRecordRepository } from './evidence-record.repository';
import { canRead, canRevise, canWithdraw, isRevisable, isSigned } from './evidence.policy';
import { readDetail } from './methods/read-detail';
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
    const now = this.clock.now();
    const occurredAt = occurredWithin(given.occurredAt, now);
    const [found, usable] = await Promise.all([
      this.changes.lockAndFind(evidenceId),
      this.record.findUsableFiles(given.fileIds, actor.memberId),
    ]);
    const evidence = requireChangeable(actor, found);
    if (!canRevise(actor, evidence)) throw new Forbidden('permission.denied');
    if (!isRevisable(evidence)) throw new Conflict('evidence.not_revisable');

    const enrolments = await this.lockEnrolments(evidence, given.enrolmentId, given.targetIds, occurredAt);
    const asked = enrolments.find((facts) => facts.enrolmentId === given.enrolmentId);
    if (asked === undefined || !canReadEnrolment(actor, asked)) throw new NotFound('enrolment');
    if (!may(actor, 'evidence.upload', asked)) throw new Forbidden('permission.denied');
    if (!isOpenForEvidence(asked.state)) throw new Conflict('enrolment.closed', { state: asked.state });
    if (enrolments.some((facts) => facts.state === 'signed')) {
      throw new Conflict('enrolment.closed', { state: 'signed' });
    }
    requireTargets(given.targetIds, asked.targets);
    const files = pickFiles(given.fileIds, usable);

    const detail =
      given.detail === undefined
        ? keptDetail(evidence)
        : readDetail(evidence.method, given.detail, 'candidate');
    const versionId = this.ids.next();
    const number = evidence.newest.number + 1;
    const contentSha256 = hashContent({
      evidenceId,
      number,
      candidateId: evidence.candidateId,
      method: evidence.method,
      title: given.title,
      occurredAt: occurredAt.toISOString(),
      recordedAt: now.toISOString(),
      recordedBy: actor.memberId,
      place: null,
      context: null,
      narrative: given.narrative ?? null,
      durationMinutes: null,
      questions: [],
      declaration: given.declaration,
      files,
      detail: detail ?? undefined,
    });
    const claims = enrolments
      .filter((facts) => isOpenForEvidence(facts.state))
      .flatMap((facts) =>
        facts.targets
          .filter((target) => facts !== asked || given.targetIds.includes(target.targetId))
          .map(({ targetId, kind }) => ({
            id: this.ids.next(),
            evidence_id: evidenceId,
            evidence_version_id: versionId,
            enrolment_id: facts.enrolmentId,
            indicator_id: kind === 'indicator' ? targetId : null,
            guide_item_id: kind === 'indicator' ? null : targetId,
            made_by: actor.memberId,
            made_at: now,
          })),
      );
    const changes = enrolments
      .filter((facts) => isOpenForEvidence(facts.state))
      .map((facts) => {
        const pending = (targetId: string): ClaimedEvidence[] =>
          facts !== asked || given.targetIds.includes(targetId)
            ? [
                {
                  evidenceId,
                  method: evidence.method,
                  occurredOn: facts.on,
                  claimedOn: facts.today,
                  judgement: null,
                },
              ]
            : [];
        return this.coverage.amend(
          facts,
          (targetId, before) => [...others(before, evidenceId), ...pending(targetId)],
          now,
        );
      });
    this.record.append({
      evidence_version: [
        {
          id: versionId,
          evidence_id: evidenceId,
          number,
          title: given.title,
          occurred_at: occurredAt,
          recorded_at: now,
          recorded_by: actor.memberId,
          place: null,
          context: null,
          narrative: given.narrative ?? null,
          duration_minutes: null,
          detail: detail ?? {},
          tool_version_id: null,
          occasion_id: null,
          declared_own_work: true,
          declaration: given.declaration,
          content_sha256: contentSha256,
        },
      ],
      evidence_version_file: files.map((file, position) => ({
        evidence_version_id: versionId,
        file_id: file.id,
        position,
      })),
      claim: claims,
    });
    for (const change of changes) this.coverage.store(change);
    if (asked.requested) this.record.closeRequests(given.enrolmentId, given.targetIds, now);
    await this.audit.record({
      action: 'evidence.revised',
      subjectId: evidenceId,
      enrolmentId: given.enrolmentId,
      facts: {
        versionId,
        number,
        replaces: evidence.newest.id,
        contentSha256,
        claims: claims.map((claim) => ({
          id: claim.id,
          enrolmentId: claim.enrolment_id,
          targetId: claim.indicator_id ?? claim.guide_item_id,
        })),
      },
    });
    const change = changes.find((each) => each.enrolmentId === given.enrolmentId);
    const { summary, targets } = summarise(change?.tally ?? asked.tally, change?.targets ?? []);
    return { evidenceId, versionId, coverage: summary, targets: [...targets] };
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

const others = (standing: readonly ClaimedEvidence[], evidenceId: string): ClaimedEvidence[] =>
  standing.filter((piece) => piece.evidenceId !== evidenceId);
