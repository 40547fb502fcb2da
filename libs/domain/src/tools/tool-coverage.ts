import { type TargetKind, targetKinds, type ToolKind } from '../vocabulary';
import type { ToolGuide, ToolLine, ToolUnit } from './tool';

export interface ToolCoverage {
  /** Targets of all kinds, each kind in the order of the standard, with the number of lines a tool has on it. */
  readonly rows: readonly {
    readonly kind: TargetKind;
    readonly id: string;
    readonly lines: Readonly<Partial<Record<ToolKind, number>>>;
  }[];
  /** Ids of the rows that no line is tied to. */
  readonly gaps: readonly string[];
}

type Identified = readonly { readonly id: string }[];

/** Everything a unit is judged on, kind by kind, each in the order of the standard. */
export function targetsOfUnit(
  { elements, knowledge, skills, attitudes }: ToolUnit,
  { criticalEvidence }: Pick<ToolGuide, 'criticalEvidence'>,
): { readonly kind: TargetKind; readonly id: string }[] {
  const ofKind: Readonly<Record<TargetKind, Identified>> = {
    indicator: elements.flatMap(({ indicators }) => indicators),
    critical_evidence: criticalEvidence,
    output: elements.flatMap(({ outputs }) => outputs),
    knowledge,
    skill: skills,
    attitude: attitudes,
  };
  return targetKinds.flatMap((kind) => ofKind[kind].map(({ id }) => ({ kind, id })));
}

/** Which targets the tools of a unit reach. Pure; order is that of the standard. */
export function toolCoverage(
  unit: ToolUnit,
  guide: Pick<ToolGuide, 'criticalEvidence'>,
  tools: readonly { readonly kind: ToolKind; readonly lines: readonly Pick<ToolLine, 'targets'>[] }[],
): ToolCoverage {
  const counts = new Map<string, Partial<Record<ToolKind, number>>>();
  for (const { kind, lines } of tools) {
    for (const { targets } of lines) {
      for (const id of new Set(targets.map((target) => target.id))) {
        const row = counts.get(id) ?? {};
        counts.set(id, { ...row, [kind]: (row[kind] ?? 0) + 1 });
      }
    }
  }
  const rows = targetsOfUnit(unit, guide).map(({ kind, id }) => ({ kind, id, lines: counts.get(id) ?? {} }));
  return { rows, gaps: rows.filter(({ id }) => !counts.has(id)).map(({ id }) => id) };
}
