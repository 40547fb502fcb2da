import { createHash } from 'node:crypto';
import { type AssessmentMethod, canonicalJson } from '@attest/domain';
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
  readonly questions: readonly Question[];
  readonly declaration: string | null;
  /** In the order shown. */
  readonly files: readonly ContentFile[];
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
