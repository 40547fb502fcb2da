import { type MarkLocator, mediaTypes, type Verdict } from '@attest/domain';
import { EnrolmentReader } from '../../features/enrolments/enrolment-reader';
import { EnrolCandidates } from '../../features/enrolments/enrol-candidates';
import { EnrolmentsService } from '../../features/enrolments/enrolments.service';
import { EvidenceRequestsService } from '../../features/enrolments/evidence-requests.service';
import { EvidenceReader } from '../../features/evidence/evidence-reader';
import { EvidenceMarksService } from '../../features/evidence-marks/evidence-marks.service';
import { RecordEvidence } from '../../features/evidence/record-evidence';
import { ReviseEvidence } from '../../features/evidence/revise-evidence';
import { FileStore } from '../../features/files/file-store';
import { JudgeEvidence } from '../../features/judgements/judge-evidence';
import { OutcomesService } from '../../features/outcomes/outcomes.service';
import { CaseService } from '../../features/case/case.service';
import { SignOffsService } from '../../features/sign-offs/sign-offs.service';
import type { CompetenceItem, Unit } from '../../features/standards/standards.dto';
import type { Actor } from '../../platform/auth/actor';
import { type DemoFile, pdf } from './demo-files';
import type { DemoStage } from './demo-stage';
import { demoWords } from './demo-words';

/** A unit of the demo, with the ids of its targets of every kind by code; critical evidence as «關鍵 1». */
export interface DemoUnit {
  readonly id: string;
  readonly structure: Unit;
  /** Of its standard. */
  readonly attitudes: readonly CompetenceItem[];
  readonly targets: ReadonlyMap<string, string>;
}

/** A piece that was handed in: its newest version is judged or replaced later. */
export interface Piece {
  evidenceId: string;
  versionId: string;
}

export interface Handing {
  readonly title: string;
  readonly narrative?: string | undefined;
  readonly targets: readonly string[];
  readonly files: readonly DemoFile[];
  /** When the work was done; otherwise the day before. */
  readonly occurredAt?: Date;
  /** What it shows in other units of the same candidate. */
  readonly alsoFor?: readonly { readonly desk: DemoDesk; readonly targets: readonly string[] }[] | undefined;
}

export interface Verdicts {
  readonly targets: readonly string[];
  readonly verdict: Verdict;
  readonly remark?: string | null | undefined;
}

/** What a piece shows in a further unit: judged at once, or waiting to be. */
export interface AlsoShown {
  readonly desk: DemoDesk;
  readonly verdicts: readonly Verdicts[];
  readonly waiting: readonly string[];
}

const A_DAY = 86_400_000;

/** One enrolment, and what its three people do about it. Every act goes through the service that the portal would use. */
export class DemoDesk {
  private enrolmentId: string | undefined;

  constructor(
    private readonly stage: DemoStage,
    readonly unit: DemoUnit,
    readonly who: { readonly candidate: string; readonly assessor: string; readonly supervisor: string },
    private readonly password: string,
  ) {}

  enrol(at: Date, dueOn: string | null): void {
    this.stage.at(at, 'admin', async (actor) => {
      const { items } = await this.stage.get(EnrolCandidates).enrol(actor, {
        candidateIds: [this.stage.memberId(this.who.candidate)],
        unitId: this.unit.id,
        assessorId: this.stage.memberId(this.who.assessor),
        supervisorId: this.stage.memberId(this.who.supervisor),
        ...(dueOn === null ? {} : { dueOn }),
      });
      this.enrolmentId = items[0]?.id;
    });
  }

  /** With the enrolment that somebody was given with a programme. */
  goOn(at: Date): void {
    this.stage.at(at, 'admin', async (actor) => {
      const { items } = await this.stage.get(EnrolmentReader).list(actor, {
        candidateId: this.stage.memberId(this.who.candidate),
        unitId: this.unit.id,
        ...{ limit: 1, order: 'newest' },
      });
      this.enrolmentId = items[0]?.id;
    });
  }

  observe(
    at: Date,
    given: {
      title: string;
      place: string;
      narrative: string;
      durationMinutes: number;
      photo?: DemoFile | undefined;
      verdicts: readonly Verdicts[];
      /** What it shows in other units of the same candidate. */
      alsoFor?: readonly AlsoShown[];
    },
  ): void {
    const { title, place, narrative, durationMinutes, photo, verdicts, alsoFor = [] } = given;
    this.stage.at(at, this.who.assessor, async (actor) => {
      const fileIds = photo ? [await this.store(actor, photo)] : [];
      await this.stage.get(RecordEvidence).record(actor, this.id, {
        method: 'direct_observation',
        detail: { version: 1, setting: 'workplace', checklist: [] },
        title,
        place,
        narrative,
        durationMinutes,
        occurredAt: earlier(at, durationMinutes * 60_000),
        fileIds,
        judgements: this.judgementsOf(verdicts),
        ...(alsoFor.length === 0 ? {} : { alsoFor: alsoFor.map((also) => also.desk.shownBy(also)) }),
      });
    });
  }

  ask(
    at: Date,
    title: string,
    asked: readonly {
      question: string;
      expectedAnswer: string;
      answer: string;
      targets: readonly string[];
      /** Knowledge and skills, by code; otherwise the unit's next item of knowledge. */
      items?: readonly string[];
      verdict: 'satisfactory' | 'not_yet';
      remark?: string;
    }[],
  ): void {
    this.stage.at(at, this.who.assessor, async (actor) => {
      await this.stage.get(RecordEvidence).record(actor, this.id, {
        method: 'oral_questioning',
        title,
        occurredAt: earlier(at, 20 * 60_000),
        detail: {
          version: 1,
          questions: asked.map(({ targets, items, ...question }, index) => ({
            ...question,
            targetIds: targets.map((code) => this.target(code)),
            competenceItemIds:
              items?.map((code) => this.target(code)) ??
              this.unit.structure.knowledge.slice(index, index + 1).map((item) => item.id),
          })),
        },
      });
    });
  }

  upload(at: Date, given: Handing): Piece {
    const piece = { evidenceId: '', versionId: '' };
    this.stage.at(at, this.who.candidate, async (actor) => {
      const body = await this.handing(actor, at, given);
      Object.assign(piece, await this.stage.get(RecordEvidence).upload(actor, this.id, body));
    });
    return piece;
  }

  /** A document of that name. */
  uploadOf(at: Date, title: string, targets: readonly string[], alsoFor?: Handing['alsoFor']): Piece {
    return this.upload(at, { title, targets, files: [pdf(title, [title])], alsoFor });
  }

  replace(at: Date, piece: Piece, given: Handing): void {
    this.stage.at(at, this.who.candidate, async (actor) => {
      const body = { ...(await this.handing(actor, at, given)), enrolmentId: this.id };
      const { versionId } = await this.stage.get(ReviseEvidence).addVersion(actor, piece.evidenceId, body);
      piece.versionId = versionId;
    });
  }

  /** Points out the place in a file that shows it; where none can be marked, nothing happens. */
  mark(at: Date, piece: Piece, code: string, note: string): void {
    this.stage.at(at, this.who.assessor, async (actor) => {
      const { current } = await this.stage.get(EvidenceReader).find(actor, piece.evidenceId);
      for (const file of current.files) {
        const locator = placeIn(file);
        if (locator === undefined) continue;
        await this.stage.get(EvidenceMarksService).make(actor, piece.evidenceId, {
          versionId: current.id,
          fileId: file.id,
          enrolmentId: this.id,
          locator,
          targetIds: [this.target(code)],
          note,
        });
        return;
      }
    });
  }

  judge(at: Date, piece: Piece, verdicts: readonly Verdicts[]): void {
    this.stage.at(at, this.who.assessor, async (actor) => {
      await this.stage.get(JudgeEvidence).judge(actor, piece.versionId, {
        enrolmentId: this.id,
        judgements: verdicts.flatMap(({ targets, verdict, remark }) =>
          targets.map((code) => ({ ...marked(this.target(code), verdict, remark), supersedesId: null })),
        ),
      });
    });
  }

  /** Somebody of the team says otherwise about what was judged satisfactory: it waits for the lead. */
  contradict(at: Date, who: string, piece: Piece, code: string, remark: string): void {
    this.stage.at(at, who, async (actor) => {
      const { current } = await this.stage.get(EvidenceReader).find(actor, piece.evidenceId);
      const targetId = this.target(code);
      const standing = current.claims.find((claim) => claim.targetId === targetId)?.judgement;
      await this.stage.get(JudgeEvidence).judge(actor, current.id, {
        enrolmentId: this.id,
        judgements: [{ ...marked(targetId, 'not_yet', remark), supersedesId: standing?.id ?? null }],
      });
    });
  }

  /** Says otherwise about what was judged satisfactory on a target: the new judgement supersedes the old. */
  recall(at: Date, code: string, remark: string): void {
    this.stage.at(at, this.who.assessor, async (actor) => {
      const evidence = await this.stage.get(EvidenceReader).listOfEnrolment(actor, this.id, { limit: 200 });
      const targetId = this.target(code);
      for (const { current } of evidence.items) {
        const standing = current.claims.find((claim) => claim.targetId === targetId)?.judgement;
        if (standing?.verdict !== 'satisfactory') continue;
        const judgement = { ...marked(targetId, 'not_yet', remark), supersedesId: standing.id };
        await this.stage
          .get(JudgeEvidence)
          .judge(actor, current.id, { enrolmentId: this.id, judgements: [judgement] });
        return;
      }
    });
  }

  request(at: Date, code: string, message: string): void {
    this.stage.at(at, this.who.assessor, async (actor) => {
      const given = { targetId: this.target(code), message };
      await this.stage.get(EvidenceRequestsService).create(actor, this.id, given);
    });
  }

  decide(at: Date, reasoning: string, nextSteps?: string): void {
    this.stage.at(at, this.who.assessor, async (actor) => {
      const { version } = await this.stage.get(EnrolmentReader).find(actor, this.id);
      const decision = nextSteps === undefined ? 'competent' : 'not_yet_competent';
      await this.stage
        .get(OutcomesService)
        .decide(actor, this.id, version, { decision, reasoning, nextSteps });
    });
  }

  sign(at: Date): void {
    this.stage.at(at, this.who.supervisor, async (actor) => {
      const { outcome, manifest } = await this.stage.get(CaseService).read(actor, this.id);
      await this.stage.get(SignOffsService).sign(actor, this.id, {
        outcomeId: outcome?.id ?? '',
        manifestSha256: manifest.sha256,
        items: manifest.items.map(({ judgementId, evidenceVersionId, contentSha256 }) => ({
          judgementId,
          evidenceVersionId,
          contentSha256,
        })),
        password: this.password,
        locale: 'zh-TW',
      });
    });
  }

  sendBack(at: Date, reason: string): void {
    this.stage.at(at, this.who.supervisor, async (actor) => {
      const { outcome } = await this.stage.get(CaseService).read(actor, this.id);
      const given = { outcomeId: outcome?.id ?? '', reasonCode: 'insufficient_evidence' as const, reason };
      await this.stage.get(SignOffsService).return(actor, this.id, given);
    });
  }

  withdraw(at: Date, reason: string): void {
    this.stage.at(at, 'admin', async (actor) => {
      const { version } = await this.stage.get(EnrolmentReader).find(actor, this.id);
      await this.stage.get(EnrolmentsService).withdraw(actor, this.id, version, reason);
    });
  }

  private shownBy({ verdicts, waiting }: AlsoShown) {
    const judgements = this.judgementsOf(verdicts);
    return {
      enrolmentId: this.id,
      targetIds: [...judgements.map(({ targetId }) => targetId), ...waiting.map((code) => this.target(code))],
      judgements,
    };
  }

  private judgementsOf(verdicts: readonly Verdicts[]) {
    return verdicts.flatMap(({ targets, verdict, remark }) =>
      targets.map((code) => ({ targetId: this.target(code), verdict, ...(remark ? { remark } : {}) })),
    );
  }

  get id(): string {
    if (this.enrolmentId === undefined)
      throw new Error(`${this.who.candidate} does something before being enrolled.`);
    return this.enrolmentId;
  }

  private target(code: string): string {
    const id = this.unit.targets.get(code);
    if (id === undefined) throw new Error(`${this.unit.structure.code} has no ${code}.`);
    return id;
  }

  private async handing(
    actor: Actor,
    at: Date,
    { title, narrative, targets, files, occurredAt, alsoFor }: Handing,
  ) {
    const fileIds: string[] = [];
    for (const file of files) fileIds.push(await this.store(actor, file));
    return {
      title,
      occurredAt: (occurredAt ?? new Date(at.getTime() - A_DAY)).toISOString(),
      ...(narrative === undefined ? {} : { narrative }),
      fileIds,
      targetIds: targets.map((code) => this.target(code)),
      ...(alsoFor === undefined || alsoFor.length === 0
        ? {}
        : {
            alsoFor: alsoFor.map(({ desk, targets: codes }) => ({
              enrolmentId: desk.id,
              targetIds: codes.map((code) => desk.target(code)),
            })),
          }),
      declaredOwnWork: true as const,
      declaration: demoWords.declaration,
    };
  }

  private async store(actor: Actor, { name, bytes, mediaType }: DemoFile): Promise<string> {
    const store = this.stage.get(FileStore);
    const received = await store.receiveBytes(bytes, name);
    try {
      const kind = { purpose: 'evidence', mediaType } as const;
      return await store.keep(actor, received, kind, (file) => Promise.resolve(file.id));
    } finally {
      await store.discard(received);
    }
  }
}

const earlier = (at: Date, milliseconds: number): string =>
  new Date(at.getTime() - milliseconds).toISOString();

const marked = (targetId: string, verdict: Verdict, remark: string | null | undefined) => ({
  targetId,
  verdict,
  valid: true,
  authentic: true,
  current: true,
  ...(remark ? { remark } : {}),
});

/** A place in the demo's own files that is worth pointing at; undefined where nothing can be marked. */
function placeIn({ name, mediaType }: { name: string; mediaType: string }): MarkLocator | undefined {
  // The title that every document of the demo begins with.
  if (mediaType === mediaTypes.docx)
    return { kind: 'words', at: 0, quote: name.replace(/\.docx$/, ''), prefix: '', suffix: '' };
  if (mediaType === 'application/pdf') return { kind: 'page', page: 1 };
  if (mediaType.startsWith('image/')) return { kind: 'region', x: 0.18, y: 0.22, w: 0.46, h: 0.38 };
  if (mediaType.startsWith('audio/')) return { kind: 'span', startMs: 300, endMs: 1400 };
  return undefined;
}
