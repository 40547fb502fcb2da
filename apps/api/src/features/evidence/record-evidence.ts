import {
  type AssessmentMethod,
  type AuthenticityMeans,
  type ClaimedEvidence,
  mayHappen,
  methods,
  type ThirdPartyMethod,
  type Verdict,
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
import { CoverageService } from '../coverage/coverage.service';
import { canRead, may } from '../enrolments/enrolments.policy';
import type { RecordedEvidence, UploadCreate } from './evidence.dto';
import { presentRecorded } from './evidence.presenter';
import { EvidenceRecordRepository } from './evidence-record.repository';
import type { EvidenceCreate } from './methods/evidence-create.dto';
import { readDetail } from './methods/read-detail';
import { type Marks, marksOf, mergeClaims, type Piece, witnessed } from './piece';
import {
  type ClaimRow,
  claimRow,
  type JudgementRow,
  judgementRow,
  type Recorded,
  targetOf,
  versionRows,
} from './record-rows';
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
    const at = this.clock.now();
    const occurredAt = occurredWithin(piece.occurredAt, at);
    const { facts, files, itemIds } = await this.admit(actor, enrolmentId, piece, occurredAt);
    const recorded: Recorded = { by: actor.memberId, at };
    const evidenceId = this.ids.next();
    const versionId = this.ids.next();
    const { contentSha256, ...version } = versionRows(
      versionId,
      { ...contentOf(piece), evidenceId, number: 1, candidateId: facts.candidateId, occurredAt, files },
      recorded,
    );
    const { claim, judgement, standing } = this.judgedClaims(
      facts,
      piece,
      { evidenceId, versionId },
      recorded,
    );
    const change = this.coverage.amend(facts, adding(standing), at);
    this.records.append({
      evidence: [evidenceRow(evidenceId, facts.candidateId, piece.method, recorded)],
      ...version,
      evidence_probe: itemIds.map((id) => ({ evidence_version_id: versionId, competence_item_id: id })),
      claim,
      judgement,
    });
    this.coverage.store(change);
    if (facts.requested) this.records.closeRequests(enrolmentId, targetsOf(piece), at);
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
        claims: claim.map((row) => ({ id: row.id, targetId: targetOf(row) })),
        judgements: judgement.map(({ id, claim_id, verdict }) => ({ id, claimId: claim_id, verdict })),
      },
    });
    return presentRecorded({ evidenceId, versionId }, change);
  }

  /** Locks the enrolment and looks at everything named: whether it may be recorded, and what of. */
  private async admit(actor: Actor | Inviter, enrolmentId: string, piece: Piece, occurredAt: Date) {
    const targetIds = targetsOf(piece);
    const [facts, usable, itemIds, toolKind] = await Promise.all([
      this.coverage.lockAndLoad(enrolmentId, targetIds, occurredAt),
      this.records.findUsableFiles(piece.fileIds, actor.memberId),
      this.records.findItemsOfUnit(enrolmentId, piece.competenceItemIds),
      this.records.findToolKind(enrolmentId, piece.toolVersionId),
    ]);
    if (facts === undefined) throw new NotFound('enrolment');
    if ('roles' in actor) authorise(actor, piece.action, facts);
    if (!mayHappen(facts.state, 'evidence')) throw new Conflict('enrolment.closed', { state: facts.state });
    requireTargets(targetIds, facts.targets);
    const files = pickFiles(piece.fileIds, usable);
    const unknown = piece.competenceItemIds.filter((id) => !itemIds.includes(id));
    if (unknown.length > 0) throw new Unprocessable('evidence.item_unknown', { competenceItemIds: unknown });
    if (piece.toolVersionId !== undefined && toolKind !== methods[piece.method].tool) {
      throw new Unprocessable('evidence.tool_unknown', { toolVersionId: piece.toolVersionId });
    }
    return { facts, files, itemIds };
  }

  /** A claim for each target, a judgement where there is one already, and how each counts for coverage. */
  private judgedClaims(
    facts: CoverageFacts,
    piece: Piece,
    { evidenceId, versionId }: { evidenceId: string; versionId: string },
    recorded: Recorded,
  ) {
    const { enrolmentId } = facts;
    const targets = new Map(facts.targets.map((target) => [target.targetId, target]));
    const claim: ClaimRow[] = [];
    const judgement: JudgementRow[] = [];
    const standing = new Map<string, ClaimedEvidence>();
    const confirmed = piece.detail === null ? null : methods[piece.method].authenticity(piece.detail);
    for (const { targetId, judgement: given } of piece.claims) {
      const target = targets.get(targetId);
      if (target === undefined) continue;
      const claimId = this.ids.next();
      claim.push(claimRow(claimId, { evidenceId, versionId, enrolmentId, target }, recorded));
      const judged = given === null ? null : judgedAs(given.verdict, piece.marks, confirmed);
      if (given !== null && judged !== null) {
        const row = { claimId, enrolmentId, ...judged, remark: given.remark, supersedesId: null };
        judgement.push(judgementRow(this.ids.next(), row, recorded));
      }
      standing.set(targetId, {
        ...{ evidenceId, method: piece.method, occurredOn: facts.on, claimedOn: facts.today },
        judgement: judged,
        ...circumstancesOf(piece),
      });
    }
    return { claim, judgement, standing };
  }
}

const targetsOf = ({ claims }: Piece): string[] => claims.map(({ targetId }) => targetId);

const contentOf = ({
  method,
  title,
  place,
  context,
  narrative,
  durationMinutes,
  declaration,
  detail,
  toolVersionId,
  occasionId,
}: Piece) => ({
  ...{ method, title, place, context, narrative, durationMinutes },
  ...{ declaration, detail, toolVersionId, occasionId },
});

const evidenceRow = (id: string, candidateId: string, method: AssessmentMethod, { by, at }: Recorded) => ({
  ...{ id, candidate_id: candidateId, method },
  ...{ created_by: by, created_at: at },
});

/** A judgement is authentic by what the method brings, where it says that it is authentic at all. */
function judgedAs(verdict: Verdict, marks: Marks, confirmed: readonly AuthenticityMeans[] | null) {
  const given = marksOf(verdict, marks);
  return { ...given, authenticBy: given.authentic === true ? confirmed : null };
}

/** What stands for a target, and the new piece after it. */
const adding =
  (standing: ReadonlyMap<string, ClaimedEvidence>) =>
  (targetId: string, before: readonly ClaimedEvidence[]): readonly ClaimedEvidence[] => {
    const added = standing.get(targetId);
    return added === undefined ? before : [...before, added];
  };
