import type { EnrolmentAbilities, EvidenceView, Method, TargetState } from '@attest/api-client';

/** The one thing that brings a target further, as a button. */
export type NextStep =
  | { kind: 'judge' | 'mark'; evidenceId: string }
  | { kind: 'request'; ask: 'first' | 'another' | 'again' | 'newer' }
  | { kind: 'observe' | 'ask' | 'upload' };

interface Facts {
  target: Pick<TargetState, 'targetId' | 'status' | 'reasons'>;
  /** Of the whole enrolment, newest first. */
  evidence: readonly EvidenceView[];
  abilities: Pick<EnrolmentAbilities, 'judge' | 'observe' | 'ask' | 'request' | 'upload'>;
  /** Somebody was already asked for it and has not answered. */
  requested: boolean;
}

const uploaded: readonly Method[] = ['document_review', 'product_portfolio'];

const claimOf = (piece: EvidenceView, targetId: string) =>
  piece.withdrawal === null ? piece.current.claims.find((claim) => claim.targetId === targetId) : undefined;

/** Evidence claimed for a target, in the order given; what was withdrawn proves nothing any more. */
export const evidenceOf = (evidence: readonly EvidenceView[], targetId: string): EvidenceView[] =>
  evidence.filter((piece) => claimOf(piece, targetId) !== undefined);

/**
 * Chooses exactly one step: what waits is judged first, what was judged without its marks is completed, what was
 * refused or is too old is asked for again; otherwise a method that was not used yet is the surest way on.
 */
export function nextStep({ target, evidence, abilities, requested }: Facts): NextStep | null {
  if (target.status === 'covered') return null;
  const claimed = evidenceOf(evidence, target.targetId);
  const standing = (piece: EvidenceView) => claimOf(piece, target.targetId)?.judgement ?? null;

  if (abilities.judge) {
    const pending = claimed.filter((piece) => standing(piece) === null).at(-1);
    if (pending !== undefined) return { kind: 'judge', evidenceId: pending.id };
    const unmarked = claimed.find((piece) => {
      const judgement = standing(piece);
      return (
        judgement?.verdict === 'satisfactory' &&
        [judgement.valid, judgement.authentic, judgement.current].some((mark) => mark === null)
      );
    });
    if (unmarked !== undefined) return { kind: 'mark', evidenceId: unmarked.id };
  }
  // What the candidate has given already waits for the assessor.
  if (abilities.upload) return target.status === 'to_judge' ? null : { kind: 'upload' };

  const mayRequest = abilities.request && !requested;
  if (mayRequest && target.status === 'not_yet') return { kind: 'request', ask: 'again' };
  if (mayRequest && target.status === 'expired') return { kind: 'request', ask: 'newer' };

  const used = new Set(
    claimed.filter((piece) => standing(piece)?.verdict === 'satisfactory').map((piece) => piece.method),
  );
  if (abilities.observe && !used.has('direct_observation')) return { kind: 'observe' };
  if (mayRequest && !uploaded.some((method) => used.has(method)))
    return { kind: 'request', ask: claimed.length === 0 ? 'first' : 'another' };
  if (abilities.ask && !used.has('oral_questioning')) return { kind: 'ask' };
  if (abilities.observe) return { kind: 'observe' };
  return null;
}
