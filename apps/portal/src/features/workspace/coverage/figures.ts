import type { EvidenceView, TargetState } from '@attest/api-client';
import type { TargetRules } from '@attest/domain';

export interface Figures {
  pieces: { have: number; need: number };
  methods: { have: number; need: number };
  maxAgeMonths: number | null;
}

/** What the rules ask of a target and how far it is. Where the server says a figure is short, its number stands. */
export function figuresOf(
  target: Pick<TargetState, 'targetId' | 'reasons' | 'status' | 'through'>,
  evidence: readonly EvidenceView[],
  rules: TargetRules,
): Figures {
  const accepted = evidence.filter((piece) => {
    const judgement = piece.current.claims.find((claim) => claim.targetId === target.targetId)?.judgement;
    return (
      piece.withdrawal === null &&
      judgement?.verdict === 'satisfactory' &&
      judgement.valid === true &&
      judgement.authentic === true &&
      judgement.current === true
    );
  });
  const short = (rule: 'pieces' | 'methods') => target.reasons.find((reason) => reason.rule === rule)?.have;
  const enough = (counted: number, need: number) => Math.max(counted, need);
  const methods = new Set(accepted.map((piece) => piece.method)).size;
  // Through others it is covered whatever its own evidence comes to.
  const asCounted = target.status === 'none' || target.through;
  return {
    pieces: {
      have: short('pieces') ?? (asCounted ? accepted.length : enough(accepted.length, rules.pieces)),
      need: rules.pieces,
    },
    methods: {
      have: short('methods') ?? (asCounted ? methods : enough(methods, rules.methods)),
      need: rules.methods,
    },
    maxAgeMonths: rules.maxAgeMonths,
  };
}
