import { type AssessmentMethod, methods } from '@attest/domain';
import type { Actor } from '../../platform/auth/actor';
import { presentPerson } from '../../platform/http/person.dto';
import type { CoverageChange } from '../coverage/coverage-facts';
import { summarise } from '../coverage/coverage.service';
import type { RecordedEvidence } from './evidence.dto';
import type { ClaimRow, EvidenceRow, JudgementRow, VersionRow } from './evidence-read.repository';
import { abilitiesOn } from './evidence.policy';
import type {
  ClaimView,
  EvidenceDetail,
  EvidenceVersionView,
  EvidenceView,
  JudgementView,
} from './evidence-view.dto';

interface After extends Pick<CoverageChange, 'tally'> {
  readonly targets: readonly Pick<CoverageChange['targets'][number], 'targetId' | 'status'>[];
}

/** What recording answers: the enrolment and the targets concerned, as they stand now. */
export function presentRecorded(
  ids: Pick<RecordedEvidence, 'evidenceId' | 'versionId'>,
  after: After,
  others: readonly CoverageChange[] = [],
  keptIn: readonly string[] = [],
): RecordedEvidence {
  return {
    ...ids,
    ...presentAfter(after),
    others: others.map((each) => ({ enrolmentId: each.enrolmentId, ...presentAfter(each) })),
    keptIn: [...keptIn],
  };
}

function presentAfter(after: After) {
  const { summary, targets } = summarise(after.tally, after.targets);
  return { coverage: summary, targets: [...targets] };
}

export const presentEvidence = (row: EvidenceRow, actor: Actor): EvidenceView => fieldsOf(row, actor);

export const presentEvidenceDetail = (row: EvidenceRow, actor: Actor): EvidenceDetail => ({
  ...fieldsOf(row, actor),
  versions: row.versions.map((version) => presentVersion(version, row.method)),
});

function fieldsOf(row: EvidenceRow, actor: Actor) {
  const [newest] = row.versions;
  if (newest === undefined) throw new Error(`Evidence ${row.id} has no version.`);
  return {
    id: row.id,
    method: row.method,
    candidate: presentPerson(row.candidate),
    createdBy: presentPerson(row.createdBy),
    current: presentVersion(newest, row.method),
    versionCount: row.versionCount,
    withdrawal: row.withdrawal && {
      reason: row.withdrawal.reason,
      withdrawnBy: presentPerson(row.withdrawal.withdrawnBy),
      withdrawnAt: row.withdrawal.withdrawnAt,
    },
    abilities: abilitiesOn(actor, {
      method: row.method,
      candidateId: row.candidate.id,
      createdById: row.createdBy.id,
      withdrawn: row.withdrawal !== null,
      enrolments: row.enrolments,
    }),
  };
}

const presentVersion = (row: VersionRow, method: AssessmentMethod): EvidenceVersionView => ({
  id: row.id,
  number: row.number,
  title: row.title,
  occurredAt: row.occurredAt,
  recordedAt: row.recordedAt,
  recordedBy: presentPerson(row.recordedBy),
  place: row.place,
  context: row.context,
  narrative: row.narrative,
  durationMinutes: row.durationMinutes,
  questions: row.questions.map(
    ({ question, expectedAnswer, answer, targetIds, competenceItemIds, verdict, remark }) => ({
      question,
      expectedAnswer,
      answer,
      targetIds,
      competenceItemIds,
      verdict,
      remark,
    }),
  ),
  declaration: row.declaration,
  detail: methods[method].kept(row.detail),
  tool: row.tool && { versionId: row.tool.versionId, number: row.tool.number, kind: row.tool.kind },
  occasionId: row.occasionId,
  contentSha256: row.contentSha256,
  files: row.files.map(({ id, name, mediaType, size, sha256, createdAt, state, previews }) => ({
    id,
    name,
    mediaType,
    size,
    sha256,
    createdAt,
    state,
    previews,
  })),
  claims: row.claims.map(presentClaim),
  probed: row.probed.map(({ targetId, targetKind, code }) => ({ targetId, targetKind, code })),
});

function presentClaim(row: ClaimRow): ClaimView {
  const standing = row.judgements.find((judgement) => judgement.ofThisClaim && !judgement.superseded);
  return {
    id: row.id,
    enrolmentId: row.enrolmentId,
    targetId: row.targetId,
    targetKind: row.targetKind,
    code: row.code,
    parts: row.parts,
    kept: row.kept,
    madeBy: presentPerson(row.madeBy),
    madeAt: row.madeAt,
    judgement: standing === undefined ? null : presentJudgement(standing),
    history: row.judgements.filter((judgement) => judgement !== standing).map(presentJudgement),
  };
}

const presentJudgement = (row: JudgementRow): JudgementView => ({
  id: row.id,
  verdict: row.verdict,
  valid: row.valid,
  authentic: row.authentic,
  current: row.current,
  authenticBy: row.authenticBy ?? null,
  remark: row.remark,
  judgedBy: presentPerson(row.judgedBy),
  judgedAt: row.judgedAt,
  supersedesId: row.supersedesId,
  disagrees: row.disagrees,
});
