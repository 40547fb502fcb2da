import { proposeCarryOver, type TargetKind, targetKinds } from '@attest/domain';
import type { ComparedItem, ReleaseComparison } from '../comparisons/comparisons.dto';
import type { CarryOverTarget, DroppedTarget } from './carry-over.dto';

export interface Standing {
  readonly pieces: number;
  readonly judged: number;
}

export interface Proposal {
  readonly unit: NonNullable<ComparedItem['after']>;
  readonly targets: CarryOverTarget[];
  readonly dropped: DroppedTarget[];
  /** Lines of the guide on methods that read the same, by the id of the earlier one. */
  readonly guideMethods: ReadonlyMap<string, string>;
}

const kindOf = (item: ComparedItem): TargetKind | undefined => targetKinds.find((kind) => kind === item.kind);
/** Of the release, and so of each of its units. */
const ofRelease: readonly ComparedItem['kind'][] = ['critical_evidence', 'attitude'];

/**
 * What the comparison proposes for each target of the unit that takes the place of the enrolment's own.
 * @param standing what stands for each target of the enrolment, by its id: its keys are those targets
 * @returns undefined when the newer release has no counterpart of the unit
 */
export function propose(
  { items }: ReleaseComparison,
  unitId: string,
  standing: ReadonlyMap<string, Standing>,
): Proposal | undefined {
  const unit = items.find(({ kind, before }) => kind === 'unit' && before?.id === unitId)?.after;
  if (unit == null) return undefined;
  const elements = new Set(
    items.flatMap(({ kind, after }) => (kind === 'element' && after?.parentId === unit.id ? [after.id] : [])),
  );
  const inUnit = ({ kind, after }: ComparedItem) =>
    after !== null &&
    (ofRelease.includes(kind) || after.parentId === unit.id || elements.has(after.parentId ?? ''));

  const targets = items.flatMap((item): CarryOverTarget[] => {
    const kind = kindOf(item);
    if (kind === undefined || item.after === null || !inUnit(item)) return [];
    // What came from another unit rests on that unit's enrolment, if there is one, and not on this.
    const own = item.before !== null && standing.has(item.before.id) ? item.before : null;
    const { pieces, judged } = standing.get(own?.id ?? '') ?? { pieces: 0, judged: 0 };
    return [
      {
        targetId: item.after.id,
        kind,
        change: item.change,
        proposal: own === null ? 'gap' : proposeCarryOver(item.change),
        before: own,
        after: item.after,
        runs: own === null ? [] : item.runs,
        pieces,
        judged,
      },
    ];
  });
  const dropped = items.flatMap((item): DroppedTarget[] => {
    const held = item.before === null ? undefined : standing.get(item.before.id);
    return item.before === null || held === undefined || inUnit(item)
      ? []
      : [{ before: item.before, pieces: held.pieces }];
  });
  const guideMethods = new Map(
    items.flatMap(({ kind, change, before, after }) =>
      kind === 'method' && proposeCarryOver(change) === 'carried' && before !== null && after !== null
        ? [[before.id, after.id] as const]
        : [],
    ),
  );
  return { unit, targets, dropped, guideMethods };
}
