import type { Reason, TargetState } from '@attest/api-client';

const leads: Record<TargetState['status'], readonly Reason['rule'][]> = {
  covered: [],
  to_judge: ['pending'],
  partly: ['pieces', 'occasions', 'methods', 'methods_all', 'methods_any', 'workplace'],
  not_yet: ['not_yet', 'valid', 'authentic', 'current', 'authenticity'],
  expired: ['expired'],
  none: ['none', 'not_seen'],
};

/** The reason that explains the glyph: one line in the outline. */
export function leadingReason(target: Pick<TargetState, 'status' | 'reasons'>): Reason | undefined {
  const wanted = leads[target.status];
  return (
    wanted.flatMap((rule) => target.reasons.filter((reason) => reason.rule === rule))[0] ?? target.reasons[0]
  );
}

/**
 * All that stands in the way, the leading reason first. «0 of 2» says nothing that the other reasons do not say
 * better, so it is left out beside them.
 */
export function telling(target: Pick<TargetState, 'status' | 'reasons'>): Reason[] {
  const first = leadingReason(target);
  const rest = target.reasons.filter((reason) => reason !== first);
  const empty = (reason: Reason) =>
    (reason.rule === 'pieces' || reason.rule === 'occasions' || reason.rule === 'methods') &&
    (reason.have ?? 0) === 0;
  const kept = first === undefined ? rest : [first, ...rest];
  const worded = kept.filter((reason) => !empty(reason));
  return worded.length > 0 ? worded : kept;
}
