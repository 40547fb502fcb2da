import type { TargetKind } from '@attest/domain';
import type { TargetGroup } from '../../shared/enrolment/targets';

export interface TargetPart {
  readonly id: string;
  readonly kind: TargetKind;
  /** The element's number as printed; null for other kinds. */
  readonly code: string | null;
  /** Every target of the group is meant: their codes need not be told one by one. */
  readonly whole: boolean;
  readonly codes: readonly string[];
}

/** The targets of an item as a person would name them: by element, all of it or these. */
export const partsOf = (groups: readonly TargetGroup[], ids: readonly string[]): TargetPart[] =>
  groups.flatMap(({ id, kind, code, targets }) => {
    const chosen = targets.filter((target) => ids.includes(target.id));
    if (chosen.length === 0) return [];
    return [
      { id, kind, code, whole: chosen.length === targets.length, codes: chosen.map((target) => target.code) },
    ];
  });
