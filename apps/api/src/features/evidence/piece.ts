import type { AnyDetail, AssessmentMethod, DetailClaim, Verdict } from '@attest/domain';

export interface Marks {
  readonly valid: boolean;
  readonly authentic: boolean;
  readonly current: boolean;
}

/** What a piece is said to prove in one enrolment; with a judgement where there is one already. */
export interface ClaimsOfOne {
  readonly enrolmentId: string;
  readonly claims: readonly DetailClaim[];
  /** Of targets of which it shows some parts only: which, from 0. */
  readonly parts: ReadonlyMap<string, readonly number[]>;
}

export const targetsOf = ({ claims }: Pick<ClaimsOfOne, 'claims'>): string[] =>
  claims.map(({ targetId }) => targetId);

/** What is recorded, whoever records it and by whatever method. */
export interface Piece {
  readonly action: 'evidence.record' | 'evidence.upload';
  readonly method: AssessmentMethod;
  readonly title: string;
  readonly occurredAt: string;
  readonly place?: string;
  readonly context?: string;
  readonly narrative?: string;
  readonly durationMinutes?: number;
  readonly fileIds: readonly string[];
  readonly declaration: string | null;
  /** Null for what was recorded without anything special to its method. */
  readonly detail: AnyDetail | null;
  readonly toolVersionId?: string;
  readonly occasionId?: string;
  /** At which it was recorded, and which is settled by it. */
  readonly appointmentId?: string;
  /** In the enrolment it is recorded for, and in further ones of the same candidate. */
  readonly claimed: Omit<ClaimsOfOne, 'enrolmentId'>;
  readonly alsoFor: readonly ClaimsOfOne[];
  /** Of every satisfactory judgement in it. */
  readonly marks: Marks;
}

/** What an assessor saw or heard, from this person, at that time, is valid, authentic and current by itself. */
export const witnessed: Marks = { valid: true, authentic: true, current: true };

/** A refusal may rest on anything, so it carries no marks. */
export const marksOf = (verdict: Verdict, marks: Marks) =>
  verdict === 'satisfactory'
    ? { verdict, valid: marks.valid, authentic: marks.authentic, current: marks.current }
    : { verdict, valid: null, authentic: null, current: null };

/** One claim a target: what somebody said outright goes before what the detail implies, a judgement before none. */
export function mergeClaims(...sources: readonly (readonly DetailClaim[])[]): DetailClaim[] {
  const byTarget = new Map<string, DetailClaim>();
  for (const claim of sources.flat()) {
    const known = byTarget.get(claim.targetId);
    if (known === undefined || (known.judgement === null && claim.judgement !== null))
      byTarget.set(claim.targetId, claim);
  }
  return [...byTarget.values()];
}
