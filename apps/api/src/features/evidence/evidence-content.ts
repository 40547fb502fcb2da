import { createHash } from 'node:crypto';
import { type AssessmentMethod, canonicalJson, type JsonValue } from '@attest/domain';
import type { Question } from './evidence-view.dto';

/** Everything a version of evidence shows, files by their hashes. */
export interface EvidenceContent {
  readonly evidenceId: string;
  readonly number: number;
  readonly candidateId: string;
  readonly method: AssessmentMethod;
  readonly title: string;
  /** ISO 8601, UTC, to the millisecond. */
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly place: string | null;
  readonly context: string | null;
  readonly narrative: string | null;
  readonly durationMinutes: number | null;
  /** Of questionings recorded before details had versions; those that came after keep theirs in `detail`. */
  readonly questions: readonly Question[];
  readonly declaration: string | null;
  /** In the order shown. */
  readonly files: readonly ContentFile[];
  /** What is special to the method, as it was kept. Absent, not null, where there is none: so it always hashed. */
  readonly detail?: JsonValue;
  readonly toolVersionId?: string;
  readonly occasionId?: string;
}

/** A kept detail that carries its version is shown whole; before that there were only questions. */
export function detailContent(
  kept: { readonly [key: string]: JsonValue },
  legacyQuestions: readonly Question[],
): Pick<EvidenceContent, 'detail' | 'questions'> {
  return kept['version'] === undefined ? { questions: legacyQuestions } : { detail: kept, questions: [] };
}

export interface ContentFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/**
 * What a signature rests on: sha256 over the canonical JSON of the content, in hexadecimal. Claims and judgements are
 * not part of it; a sign-off names each of them.
 */
export function hashContent(content: EvidenceContent): string {
  const { questions, files, ...rest } = content;
  return createHash('sha256')
    .update(
      canonicalJson({
        ...rest,
        questions: questions.map(
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
        files: files.map((file) => ({ ...file })),
      }),
    )
    .digest('hex');
}
