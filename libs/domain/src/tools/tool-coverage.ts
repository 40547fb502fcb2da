import type { ToolKind } from '../vocabulary';
import type { ToolGuide, ToolLine, ToolUnit } from './tool';

export interface ToolCoverage {
  /** Indicators and critical evidence in the order of the standard, each with the number of lines a tool has on it. */
  readonly rows: readonly {
    readonly kind: 'indicator' | 'critical_evidence';
    readonly id: string;
    readonly lines: Readonly<Partial<Record<ToolKind, number>>>;
  }[];
  /** Ids of the rows that no line is tied to. */
  readonly gaps: readonly string[];
}

/** Which indicators and critical evidence items the tools of a unit reach. Pure; order is that of the standard. */
export function toolCoverage(
  unit: Pick<ToolUnit, 'elements'>,
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
  const ids = [
    ...unit.elements.flatMap(({ indicators }) =>
      indicators.map(({ id }) => ({ kind: 'indicator' as const, id })),
    ),
    ...guide.criticalEvidence.map(({ id }) => ({ kind: 'critical_evidence' as const, id })),
  ];
  const rows = ids.map(({ kind, id }) => ({ kind, id, lines: counts.get(id) ?? {} }));
  return { rows, gaps: rows.filter(({ id }) => !counts.has(id)).map(({ id }) => id) };
}
