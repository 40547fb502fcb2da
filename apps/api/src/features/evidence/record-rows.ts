import type { AnyDetail, AssessmentMethod, AuthenticityMeans, TargetKind, Verdict } from '@attest/domain';
import { type ContentFile, hashContent } from './evidence-content';
import type { NewRecord } from './evidence-record.repository';

type Row<Part extends keyof NewRecord> = NonNullable<NewRecord[Part]>[number];
export type ClaimRow = Row<'claim'>;
export type JudgementRow = Row<'judgement'>;
export type KeptRow = Row<'kept_claim'>;

/** Who adds to the record, and when. */
export interface Recorded {
  readonly by: string;
  readonly at: Date;
}

/** What one version of evidence says. */
export interface NewVersion {
  readonly evidenceId: string;
  readonly number: number;
  readonly candidateId: string;
  readonly method: AssessmentMethod;
  readonly title: string;
  readonly occurredAt: Date;
  readonly place?: string | undefined;
  readonly context?: string | undefined;
  readonly narrative?: string | undefined;
  readonly durationMinutes?: number | undefined;
  /** The sentence that the candidate declared it their own work with; null where nobody declared anything. */
  readonly declaration: string | null;
  /** Null for what was recorded without anything special to its method. */
  readonly detail: AnyDetail | null;
  readonly toolVersionId?: string | undefined;
  readonly occasionId?: string | undefined;
  /** In the order shown. */
  readonly files: readonly ContentFile[];
}

/** The rows of a version and of its files, and the hash over everything it shows. */
export function versionRows(id: string, version: NewVersion, recorded: Recorded) {
  const { files, detail, occurredAt, toolVersionId, occasionId, ...said } = version;
  const shown = {
    ...said,
    place: said.place ?? null,
    context: said.context ?? null,
    narrative: said.narrative ?? null,
    durationMinutes: said.durationMinutes ?? null,
  };
  const contentSha256 = hashContent({
    ...shown,
    occurredAt: occurredAt.toISOString(),
    recordedAt: recorded.at.toISOString(),
    recordedBy: recorded.by,
    questions: [],
    files,
    detail: detail ?? undefined,
    toolVersionId,
    occasionId,
  });
  const row: Row<'evidence_version'> = {
    id,
    evidence_id: shown.evidenceId,
    number: shown.number,
    title: shown.title,
    occurred_at: occurredAt,
    recorded_at: recorded.at,
    recorded_by: recorded.by,
    place: shown.place,
    context: shown.context,
    narrative: shown.narrative,
    duration_minutes: shown.durationMinutes,
    detail: detail ?? {},
    tool_version_id: toolVersionId ?? null,
    occasion_id: occasionId ?? null,
    declared_own_work: shown.declaration !== null,
    declaration: shown.declaration,
    content_sha256: contentSha256,
  };
  const fileRows = files.map((file, position) => ({ evidence_version_id: id, file_id: file.id, position }));
  return { contentSha256, evidence_version: [row], evidence_version_file: fileRows };
}

/** That a version of evidence proves a target of an enrolment. */
export interface NewClaim {
  readonly evidenceId: string;
  readonly versionId: string;
  readonly enrolmentId: string;
  readonly target: { readonly targetId: string; readonly kind: TargetKind };
  /** Of those that the standard lists under it, from 0; absent or null: all of it. */
  readonly parts?: readonly number[] | null;
}

export function claimRow(
  id: string,
  { evidenceId, versionId, enrolmentId, target: { targetId, kind }, parts = null }: NewClaim,
  recorded: Recorded,
): ClaimRow {
  return {
    id,
    evidence_id: evidenceId,
    evidence_version_id: versionId,
    enrolment_id: enrolmentId,
    indicator_id: null,
    guide_item_id: null,
    output_id: null,
    competence_item_id: null,
    [targetColumns[kind]]: targetId,
    parts: isCompetence(kind) ? parts : null,
    made_by: recorded.by,
    made_at: recorded.at,
  };
}

export const keptRow = (claimId: string, { by, at }: Recorded): KeptRow => ({
  claim_id: claimId,
  kept_by: by,
  kept_at: at,
});

const targetColumns = {
  indicator: 'indicator_id',
  critical_evidence: 'guide_item_id',
  output: 'output_id',
  knowledge: 'competence_item_id',
  skill: 'competence_item_id',
  attitude: 'competence_item_id',
} as const satisfies Record<TargetKind, keyof ClaimRow>;

const isCompetence = (kind: TargetKind): boolean => targetColumns[kind] === 'competence_item_id';

export const targetOf = ({ indicator_id, guide_item_id, output_id, competence_item_id }: ClaimRow): string =>
  indicator_id ?? guide_item_id ?? output_id ?? competence_item_id ?? '';

export interface NewJudgement {
  readonly claimId: string;
  readonly enrolmentId: string;
  readonly verdict: Verdict;
  readonly valid: boolean | null;
  readonly authentic: boolean | null;
  readonly current: boolean | null;
  /** By what it is authentic; null: what the method brings by itself. */
  readonly authenticBy: readonly AuthenticityMeans[] | null;
  readonly remark: string | null;
  /** The judgement it takes the place of. */
  readonly supersedesId: string | null;
  /** It contradicts another assessor, and waits for the lead. */
  readonly disagrees?: boolean;
}

export function judgementRow(id: string, given: NewJudgement, recorded: Recorded): JudgementRow {
  return {
    id,
    claim_id: given.claimId,
    enrolment_id: given.enrolmentId,
    verdict: given.verdict,
    valid: given.valid,
    authentic: given.authentic,
    current: given.current,
    authentic_by: given.authenticBy,
    remark: given.remark,
    judged_by: recorded.by,
    judged_at: recorded.at,
    supersedes_id: given.supersedesId,
    ...(given.disagrees === true ? { disagrees: true } : {}),
  };
}
