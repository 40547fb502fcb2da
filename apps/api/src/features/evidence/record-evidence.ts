import {
  type AssessmentMethod,
  type DetailClaim,
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
import { type AuditEntry, AuditTrail } from '../audit/audit-trail';
import type { CoverageFacts } from '../coverage/coverage-facts';
import { SettleAppointments } from '../appointments/settle-appointments';
import { CoverageService } from '../coverage/coverage.service';
import { canRead, type EnrolmentFacts, may, requireUnbound } from '../enrolments/enrolments.policy';
import { TeamReader } from '../enrolments/team-reader';
import type { AlsoJudgedFor } from './also-for.dto';
import type { JudgedTarget } from './claimed-targets.dto';
import { adding, claimFacts, type JudgedClaims, judgedClaims } from './claims-of-piece';
import type { RecordedEvidence, UploadCreate } from './evidence.dto';
import { presentRecorded } from './evidence.presenter';
import { EvidenceRecordRepository } from './evidence-record.repository';
import type { EvidenceCreate } from './methods/evidence-create.dto';
import { readDetail } from './methods/read-detail';
import { type ClaimsOfOne, mergeClaims, type Piece, targetsOf, witnessed } from './piece';
import { type Recorded, versionRows } from './record-rows';
import { recordingAim } from './recording-aim';
import { occurredWithin, partsOf, pickFiles, requireParts, requireTargets } from './requirements';

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

function authorise(actor: Actor, { action, method }: Piece, facts: EnrolmentFacts): void {
  if (!canRead(actor, facts)) throw new NotFound('enrolment');
  if (!may(actor, action, facts)) throw new Forbidden('permission.denied');
  requireUnbound(actor.memberId, facts, method);
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
    private readonly teams: TeamReader,
    private readonly appointments: SettleAppointments,
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
      (given.judgements ?? []).map(judgedAlready),
      method.claims(detail),
      [...(given.targetIds ?? []), ...(given.competenceItemIds ?? [])].map(unjudged),
    );
    const alsoFor = (given.alsoFor ?? []).map(alsoJudged);
    const accepts = [claims, ...alsoFor.map((each) => each.claims)]
      .flat()
      .some(({ judgement }) => judgement?.verdict === 'satisfactory');
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
      appointmentId: given.appointmentId,
      claimed: { claims, parts: partsOf(given) },
      alsoFor,
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
      claimed: {
        claims: mergeClaims(
          given.targetIds.map(unjudged),
          detail === null ? [] : methods[method].claims(detail),
        ),
        parts: partsOf(given),
      },
      alsoFor: (given.alsoFor ?? []).map(alsoJudged),
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
      claimed: { claims: mergeClaims(methods[given.method].claims(detail)), parts: new Map() },
      alsoFor: [],
      marks: witnessed,
    });
  }

  private async add(actor: Actor | Inviter, enrolmentId: string, piece: Piece): Promise<RecordedEvidence> {
    const at = this.clock.now();
    const occurredAt = occurredWithin(piece.occurredAt, at);
    const { facts, others, files } = await this.admit(actor, enrolmentId, piece, occurredAt);
    const recorded: Recorded = { by: actor.memberId, at };
    const ids = { evidenceId: this.ids.next(), versionId: this.ids.next() };
    const { contentSha256, ...version } = versionRows(
      ids.versionId,
      {
        ...contentOf(piece),
        ...{ evidenceId: ids.evidenceId, number: 1, candidateId: facts.candidateId, occurredAt, files },
      },
      recorded,
    );
    const claimsIn = (one: CoverageFacts, claimed: Piece['claimed']) =>
      judgedClaims(one, piece, claimed, ids, recorded, this.ids);
    const here = claimsIn(facts, piece.claimed);
    const elsewhere = others.map((other) => claimsIn(other.facts, other.claimed));
    const change = this.coverage.amend(facts, adding(here.standing), at);
    const changes = elsewhere.map((one) => this.coverage.amend(one.facts, adding(one.standing), at));
    this.records.append({
      evidence: [evidenceRow(ids.evidenceId, facts.candidateId, piece.method, recorded)],
      ...version,
      claim: [here, ...elsewhere].flatMap(({ claim }) => claim),
      judgement: [here, ...elsewhere].flatMap(({ judgement }) => judgement),
    });
    await this.settle(enrolmentId, ids.evidenceId, piece);
    for (const each of [change, ...changes]) this.coverage.store(each);
    if (facts.requested) this.records.closeRequests(enrolmentId, targetsOf(piece.claimed), at);
    for (const { facts: other, claimed } of others)
      if (other.requested) this.records.closeRequests(other.enrolmentId, targetsOf(claimed), at);
    await this.audit.recordAll([
      {
        action: 'evidence.recorded',
        subjectId: ids.evidenceId,
        enrolmentId,
        facts: {
          versionId: ids.versionId,
          method: piece.method,
          toolVersionId: piece.toolVersionId,
          occasionId: piece.occasionId,
          contentSha256,
          ...claimFacts(here),
        },
      },
      ...elsewhere.map((one) => claimedIn(one, ids)),
    ]);
    return presentRecorded(ids, change, changes);
  }

  private async settle(enrolmentId: string, evidenceId: string, piece: Piece): Promise<void> {
    const { appointmentId, method } = piece;
    if (appointmentId === undefined) return;
    await this.appointments.settle({ appointmentId, enrolmentId, evidenceId, method });
  }

  /** Locks the enrolments and looks at everything named: whether it may be recorded, and what of. */
  private async admit(actor: Actor | Inviter, enrolmentId: string, piece: Piece, occurredAt: Date) {
    const [loaded, usable, toolKind] = await Promise.all([
      this.lockAll([{ enrolmentId, ...piece.claimed }, ...piece.alsoFor], occurredAt),
      this.records.findUsableFiles(piece.fileIds, actor.memberId),
      this.records.findToolKind(enrolmentId, piece.toolVersionId),
    ]);
    const facts = await this.admitTo(actor, loaded.get(enrolmentId), piece, piece.claimed);
    const others: { facts: CoverageFacts; claimed: ClaimsOfOne }[] = [];
    for (const claimed of piece.alsoFor) {
      const other = await this.admitTo(actor, loaded.get(claimed.enrolmentId), piece, claimed);
      if (other.candidateId !== facts.candidateId) throw new Unprocessable('evidence.other_candidate');
      others.push({ facts: other, claimed });
    }
    const files = pickFiles(piece.fileIds, usable);
    if (piece.toolVersionId !== undefined && toolKind !== methods[piece.method].tool) {
      throw new Unprocessable('evidence.tool_unknown', { toolVersionId: piece.toolVersionId });
    }
    return { facts, others, files };
  }

  /**
   * In the order of their ids, as everybody who locks several does, so that two never wait for each other; all
   * statements travel together.
   * @throws Unprocessable evidence.enrolment_twice
   */
  private async lockAll(
    claimed: readonly ClaimsOfOne[],
    occurredAt: Date,
  ): Promise<Map<string, CoverageFacts | undefined>> {
    const idOf = ({ enrolmentId }: ClaimsOfOne) => enrolmentId.toLowerCase();
    const inOrder = claimed.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
    if (new Set(claimed.map(idOf)).size < claimed.length) throw new Unprocessable('evidence.enrolment_twice');
    const loaded = await Promise.all(
      inOrder.map((each) => this.coverage.lockAndLoad(each.enrolmentId, targetsOf(each), occurredAt)),
    );
    return new Map(inOrder.map((each, at) => [each.enrolmentId, loaded[at]]));
  }

  /** @throws NotFound, Forbidden, Conflict enrolment.closed, Unprocessable evidence.target_unknown, evidence.part_unknown */
  private async admitTo(
    actor: Actor | Inviter,
    facts: CoverageFacts | undefined,
    piece: Piece,
    claimed: Piece['claimed'],
  ): Promise<CoverageFacts> {
    if (facts === undefined) throw new NotFound('enrolment');
    if ('roles' in actor) authorise(actor, piece, await this.teams.complete(actor, facts.enrolmentId, facts));
    if (!mayHappen(facts.state, 'evidence')) throw new Conflict('enrolment.closed', { state: facts.state });
    requireTargets(targetsOf(claimed), facts.targets);
    requireParts(claimed.parts, facts);
    return facts;
  }
}

const judgedAlready = ({ targetId, verdict, remark }: JudgedTarget): DetailClaim => ({
  targetId,
  judgement: { verdict, remark: remark ?? null },
});

const alsoJudged = (given: AlsoJudgedFor): ClaimsOfOne => ({
  enrolmentId: given.enrolmentId,
  claims: mergeClaims((given.judgements ?? []).map(judgedAlready), given.targetIds.map(unjudged)),
  parts: partsOf(given),
});

const claimedIn = (
  one: JudgedClaims,
  { evidenceId, versionId }: { readonly evidenceId: string; readonly versionId: string },
): AuditEntry => ({
  action: 'evidence.claimed',
  subjectId: versionId,
  enrolmentId: one.facts.enrolmentId,
  facts: { evidenceId, ...claimFacts(one) },
});

const unjudged = (targetId: string): DetailClaim => ({ targetId, judgement: null });

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
