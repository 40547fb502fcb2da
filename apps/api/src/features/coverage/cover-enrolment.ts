import {
  type ClaimedEvidence,
  coverTarget,
  coverUnit,
  isRefused,
  isThrough,
  statusOf,
  stripOfKind,
  type TargetKind,
  targetKinds,
} from '@attest/domain';
import type { CoverageFacts, StoredTarget, TargetFacts, ThroughChange } from './coverage-facts';
import { retally, type UnitTally } from './unit-tally';

/** What evidence and judgements add to a target, or put in the place of what stood. */
export type Amend = (targetId: string, standing: readonly ClaimedEvidence[]) => readonly ClaimedEvidence[];

/** What targets come to, and the sums of their unit. */
interface Covered {
  readonly targets: readonly (StoredTarget & Pick<TargetFacts, 'kind' | 'position'>)[];
  /** Others that count through these from now on, or no longer do. */
  readonly through: readonly ThroughChange[];
  readonly tally: UnitTally;
}

/** Those that were loaded, once what stands for them is amended; whatever counts through them follows. */
export function coverSome(facts: CoverageFacts, amend: Amend): Covered {
  const own = facts.targets.map((target) => coverOne(facts, target, amend(target.targetId, target.evidence)));
  return concluded(facts, own, retally(facts.tally, own, facts.rules.demands), facts.tally);
}

/** From all targets, so that the sums and the next day on which time changes something are exact. */
export function coverWhole(
  facts: Pick<CoverageFacts, 'rules' | 'today'> & { readonly targets: readonly EvidencedTarget[] },
): Covered {
  const { demands } = facts.rules;
  const own = facts.targets.map((target) => coverOne(facts, target, target.evidence));
  const { decidable: _, ...tally } = coverUnit(
    own.map((target) => ({ ...target, ...demands[target.kind][target.position] })),
  );
  return concluded(facts, own, tally, tally);
}

type OwnCoverage = ReturnType<typeof coverOne>;

/** What each target comes to with the indicators it may count through, and which others change with them. */
function concluded(
  { rules }: Pick<CoverageFacts, 'rules'>,
  own: readonly OwnCoverage[],
  tally: UnitTally,
  earlier: UnitTally,
): Covered {
  const letters = (sums: UnitTally, kind: TargetKind) => sums[stripOfKind[kind]].replaceAll(' ', '');
  const drawn = new Map(targetKinds.map((kind) => [kind, letters(tally, kind)]));
  const standing = (kind: TargetKind, position: number) => {
    const letter = drawn.get(kind)?.charAt(position) ?? '';
    return { status: statusOf(letter) ?? ('none' as const), through: isThrough(letter) };
  };
  const computed = new Set(own.map(({ targetId }) => targetId));
  const through = targetKinds.flatMap((kind) => {
    const [before, after] = [letters(earlier, kind), drawn.get(kind) ?? ''];
    if (before === after) return [];
    return rules.targetIds[kind].flatMap((targetId, position) =>
      before.charAt(position) === after.charAt(position) || computed.has(targetId)
        ? []
        : [{ targetId, ...standing(kind, position) }],
    );
  });
  return {
    targets: own.map((target) => ({
      ...target,
      required: rules.demands[target.kind][target.position]?.required ?? true,
      ...standing(target.kind, target.position),
    })),
    through,
    tally,
  };
}

type EvidencedTarget = Omit<TargetFacts, 'status' | 'required' | 'through'>;

/** By its own evidence alone. */
const coverOne = (
  { rules, today }: Pick<CoverageFacts, 'rules' | 'today'>,
  { targetId, kind, elementId, position }: EvidencedTarget,
  evidence: readonly ClaimedEvidence[],
) => ({
  ...{ targetId, kind, elementId, position, evidence },
  refused: isRefused(evidence),
  ...coverTarget(evidence, rules.of(targetId, kind), today, rules.itemOf(targetId)),
});
