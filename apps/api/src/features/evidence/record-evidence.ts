import {
  type AssessmentMethod,
  type ClaimedEvidence,
  mayHappen,
  methods,
  type ThirdPartyMethod,
} from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import type { AheadReader } from '../../platform/auth/decorators';
import { Clock, Ids } from '../../platform/database/clock';
import type { ReadAhead } from '../../platform/database/transaction-context';
import { Conflict, Forbidden, NotFound, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { circumstancesOf } from '../coverage/circumstances';
import type { CoverageFacts } from '../coverage/coverage-facts';
import { CoverageService, summarise } from '../coverage/coverage.service';
import { canRead, may } from '../enrolments/enrolments.policy';
import type { ObservationCreate, QuestioningCreate, RecordedEvidence, UploadCreate } from './evidence.dto';
import { type EvidenceContent, hashContent } from './evidence-content';
import { EvidenceRecordRepository, type NewRecord } from './evidence-record.repository';
import type { EvidenceCreate } from './methods/evidence-create.dto';
import { readDetail } from './methods/read-detail';
import { marksOf, mergeClaims, type Piece, witnessed } from './piece';
import { detailOfQuestions } from './questioning';
import { recordingAim } from './recording-aim';
import { occurredWithin, pickFiles, requireTargets } from './requirements';

/** In whose name something is recorded that they did not record themselves. */
type Inviter = Pick<Actor, 'memberId'>;

/** What came through an invitation. */
export interface Received {
  readonly method: ThirdPartyMethod;
  readonly title: string;
  /** ISO 8601. */
  readonly occurredAt: string;
  readonly toolVersionId?: string;
  readonly detail: unknown;
}

function authorise(actor: Actor, action: Piece['action'], facts: CoverageFacts): void {
  if (!canRead(actor, facts)) throw new NotFound('enrolment');
  if (!may(actor, action, facts)) throw new Forbidden('permission.denied');
}

/**
 * New evidence for one enrolment; the hot path of the product. One round trip to learn who asks, lock and read, one to
 * write.
 */
@Injectable()
export class RecordEvidence implements AheadReader {
  constructor(
    private readonly records: EvidenceRecordRepository,
    private readonly coverage: CoverageService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * The enrolment is locked before it is known whether this member may record: for the one round trip that finds out,
   * within their own organisation.
   */
  readAhead(enrolmentId: string, body: unknown): ReadAhead | null {
    const aim = recordingAim(body);
    return aim && this.coverage.lockAndLoadAhead(enrolmentId, aim.targetIds, new Date(aim.occurredAt));
  }

  /**
   * By any method, in the words of its detail.
   * @throws ValidationFailed, Unprocessable `evidence.marks_missing`, `evidence.tool_unknown`, and as every recording
   */
  record(actor: Actor, enrolmentId: string, given: EvidenceCreate): Promise<RecordedEvidence> {
    const method = methods[given.method];
    const detail = readDetail(given.method, given.detail, 'assessor');
    const claims = mergeClaims(
      (given.judgements ?? []).map(({ targetId, verdict, remark }) => ({
        targetId,
        judgement: { verdict, remark: remark ?? null },
      })),
      method.claims(detail),
      (given.targetIds ?? []).map((targetId) => ({ targetId, judgement: null })),
    );
    const accepts = claims.some(({ judgement }) => judgement?.verdict === 'satisfactory');
    if (accepts && given.marks === undefined && method.needsMarks(detail)) {
      throw new Unprocessable('evidence.marks_missing');
    }
    return this.add(actor, enrolmentId, {
      action: 'evidence.record',
      method: given.method,
      title: given.title,
      occurredAt: given.occurredAt,
      place: given.place,
      context: given.context,
      narrative: given.narrative,
      durationMinutes: given.durationMinutes,
      fileIds: given.fileIds ?? [],
      declaration: null,
      detail,
      toolVersionId: given.toolVersionId,
      occasionId: given.occasionId,
      competenceItemIds: [...new Set([...method.probes(detail), ...(given.competenceItemIds ?? [])])],
      claims,
      marks: given.marks ?? witnessed,
    });
  }

  observe(actor: Actor, enrolmentId: string, given: ObservationCreate): Promise<RecordedEvidence> {
    return this.add(actor, enrolmentId, {
      action: 'evidence.record',
      method: 'direct_observation',
      title: given.title,
      occurredAt: given.occurredAt,
      place: given.place,
      context: given.context,
      narrative: given.narrative,
      durationMinutes: given.durationMinutes,
      fileIds: given.fileIds ?? [],
      declaration: null,
      detail: null,
      competenceItemIds: [],
      claims: given.judgements.map(({ targetId, verdict, remark }) => ({
        targetId,
        judgement: { verdict, remark: remark ?? null },
      })),
      marks: witnessed,
    });
  }

  ask(actor: Actor, enrolmentId: string, given: QuestioningCreate): Promise<RecordedEvidence> {
    const { title, occurredAt, place, questions } = given;
    return this.record(actor, enrolmentId, {
      method: 'oral_questioning',
      title,
      occurredAt,
      place,
      detail: detailOfQuestions(questions),
    });
  }

  /** A candidate's own work; an assessor judges it later. */
  upload(actor: Actor, enrolmentId: string, given: UploadCreate): Promise<RecordedEvidence> {
    const method: AssessmentMethod = given.method ?? 'document_review';
    const plain = given.method === undefined && given.detail === undefined;
    const detail = plain ? null : readDetail(method, given.detail, 'candidate');
    return this.add(actor, enrolmentId, {
      action: 'evidence.upload',
      method,
      title: given.title,
      occurredAt: given.occurredAt,
      narrative: given.narrative,
      fileIds: given.fileIds,
      declaration: given.declaration,
      detail,
      competenceItemIds: [],
      claims: mergeClaims(
        given.targetIds.map((targetId) => ({ targetId, judgement: null })),
        detail === null ? [] : methods[method].claims(detail),
      ),
      marks: witnessed,
    });
  }

  /**
   * What somebody without an account said, in the name of the member who invited them. Whether they might be invited
   * was asked when they were; who assesses by now makes no difference to what they say.
   * @throws Conflict `enrolment.closed`, ValidationFailed
   */
  receive(invitedBy: string, enrolmentId: string, given: Received): Promise<RecordedEvidence> {
    const detail = readDetail(given.method, given.detail, 'third_party');
    return this.add({ memberId: invitedBy }, enrolmentId, {
      action: 'evidence.record',
      ...given,
      fileIds: [],
      declaration: null,
      detail,
      competenceItemIds: [],
      claims: mergeClaims(methods[given.method].claims(detail)),
      marks: witnessed,
    });
  }

  private async add(actor: Actor | Inviter, enrolmentId: string, piece: Piece): Promise<RecordedEvidence> {
    const now = this.clock.now();
    const occurredAt = occurredWithin(piece.occurredAt, now);
    const targetIds = piece.claims.map((claim) => claim.targetId);
    const itemIds = piece.competenceItemIds;
    const [facts, usable, items, toolKind] = await Promise.all([
      this.coverage.lockAndLoad(enrolmentId, targetIds, occurredAt),
      this.records.findUsableFiles(piece.fileIds, actor.memberId),
      this.records.findItemsOfUnit(enrolmentId, itemIds),
      this.records.findToolKind(enrolmentId, piece.toolVersionId),
    ]);
    if (facts === undefined) throw new NotFound('enrolment');
    if ('roles' in actor) authorise(actor, piece.action, facts);
    if (!mayHappen(facts.state, 'evidence')) throw new Conflict('enrolment.closed', { state: facts.state });
    requireTargets(targetIds, facts.targets);
    const files = pickFiles(piece.fileIds, usable);
    const unknown = itemIds.filter((id) => !items.includes(id));
    if (unknown.length > 0) throw new Unprocessable('evidence.item_unknown', { competenceItemIds: unknown });
    if (piece.toolVersionId !== undefined && toolKind !== methods[piece.method].tool) {
      throw new Unprocessable('evidence.tool_unknown', { toolVersionId: piece.toolVersionId });
    }

    const evidenceId = this.ids.next();
    const versionId = this.ids.next();
    const content: EvidenceContent = {
      evidenceId,
      number: 1,
      candidateId: facts.candidateId,
      method: piece.method,
      title: piece.title,
      occurredAt: occurredAt.toISOString(),
      recordedAt: now.toISOString(),
      recordedBy: actor.memberId,
      place: piece.place ?? null,
      context: piece.context ?? null,
      narrative: piece.narrative ?? null,
      durationMinutes: piece.durationMinutes ?? null,
      questions: [],
      declaration: piece.declaration,
      files,
      detail: piece.detail ?? undefined,
      toolVersionId: piece.toolVersionId,
      occasionId: piece.occasionId,
    };
    const contentSha256 = hashContent(content);
    const { claim, judgement, standing } = this.rowsOf(actor, facts, piece, { evidenceId, versionId }, now);
    const change = this.coverage.amend(
      facts,
      (targetId, before) => {
        const added = standing.get(targetId);
        return added === undefined ? before : [...before, added];
      },
      now,
    );
    this.records.append({
      evidence: [
        {
          id: evidenceId,
          candidate_id: facts.candidateId,
          method: piece.method,
          created_by: actor.memberId,
          created_at: now,
        },
      ],
      evidence_version: [
        {
          id: versionId,
          evidence_id: evidenceId,
          number: content.number,
          title: content.title,
          occurred_at: occurredAt,
          recorded_at: now,
          recorded_by: actor.memberId,
          place: content.place,
          context: content.context,
          narrative: content.narrative,
          duration_minutes: content.durationMinutes,
          detail: piece.detail ?? {},
          tool_version_id: piece.toolVersionId ?? null,
          occasion_id: piece.occasionId ?? null,
          declared_own_work: piece.declaration !== null,
          declaration: piece.declaration,
          content_sha256: contentSha256,
        },
      ],
      evidence_version_file: files.map((file, position) => ({
        evidence_version_id: versionId,
        file_id: file.id,
        position,
      })),
      evidence_probe: items.map((id) => ({ evidence_version_id: versionId, competence_item_id: id })),
      claim,
      judgement,
    });
    this.coverage.store(change);
    if (facts.requested) this.records.closeRequests(enrolmentId, targetIds, now);
    await this.audit.record({
      action: 'evidence.recorded',
      subjectId: evidenceId,
      enrolmentId,
      facts: {
        versionId,
        method: piece.method,
        toolVersionId: piece.toolVersionId,
        occasionId: piece.occasionId,
        contentSha256,
        claims: claim.map(({ id, indicator_id, guide_item_id }) => ({
          id,
          targetId: indicator_id ?? guide_item_id,
        })),
        judgements: judgement.map(({ id, claim_id, verdict }) => ({ id, claimId: claim_id, verdict })),
      },
    });
    const { summary, targets } = summarise(change.tally, change.targets);
    return { evidenceId, versionId, coverage: summary, targets: [...targets] };
  }

  private rowsOf(
    actor: Inviter,
    facts: CoverageFacts,
    piece: Piece,
    { evidenceId, versionId }: { evidenceId: string; versionId: string },
    now: Date,
  ) {
    const kinds = new Map(facts.targets.map((target) => [target.targetId, target.kind]));
    const claim: NonNullable<NewRecord['claim']>[number][] = [];
    const judgement: NonNullable<NewRecord['judgement']>[number][] = [];
    const standing = new Map<string, ClaimedEvidence>();
    const confirmed = piece.detail === null ? null : methods[piece.method].authenticity(piece.detail);
    for (const { targetId, judgement: given } of piece.claims) {
      const id = this.ids.next();
      const isIndicator = kinds.get(targetId) === 'indicator';
      claim.push({
        id,
        evidence_id: evidenceId,
        evidence_version_id: versionId,
        enrolment_id: facts.enrolmentId,
        indicator_id: isIndicator ? targetId : null,
        guide_item_id: isIndicator ? null : targetId,
        made_by: actor.memberId,
        made_at: now,
      });
      const marks = given === null ? null : marksOf(given.verdict, piece.marks);
      const authenticBy = marks?.authentic === true ? confirmed : null;
      if (given !== null && marks !== null) {
        judgement.push({
          id: this.ids.next(),
          claim_id: id,
          enrolment_id: facts.enrolmentId,
          ...marks,
          authentic_by: authenticBy,
          remark: given.remark,
          judged_by: actor.memberId,
          judged_at: now,
          supersedes_id: null,
        });
      }
      standing.set(targetId, {
        evidenceId,
        method: piece.method,
        occurredOn: facts.on,
        claimedOn: facts.today,
        judgement: marks === null ? null : { ...marks, authenticBy },
        ...circumstancesOf(piece),
      });
    }
    return { claim, judgement, standing };
  }
}
