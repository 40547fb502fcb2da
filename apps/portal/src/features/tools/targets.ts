import type { ToolTarget, UnitTools } from '@attest/api-client';
import type { TargetKind } from '@attest/domain';

export interface Tie {
  readonly kind: ToolTarget['kind'];
  readonly id: string;
  readonly code: string;
  readonly text: string;
}

export interface TieGroup {
  readonly id: string;
  readonly kind: TargetKind | 'method';
  /** Of an element, as the standard says it; null for other kinds. */
  readonly title: string | null;
  readonly ties: readonly Tie[];
}

/** Everything that a line may be tied to: the targets of the unit kind by kind, then the methods of the guide. */
export function tieGroups({ unit, attitudes, assessmentGuide }: UnitTools): TieGroup[] {
  const of =
    (kind: Tie['kind']) =>
    ({ id, code, text }: { id: string; code: string; text: string }): Tie => ({ kind, id, code, text });
  const group = (kind: TieGroup['kind'], ties: Tie[]): TieGroup => ({ id: kind, kind, title: null, ties });
  const groups: TieGroup[] = [
    ...unit.elements.map(({ id, code, title, indicators }) => ({
      ...{ id, kind: 'indicator' as const, title: `${code} ${title}` },
      ties: indicators.map(of('indicator')),
    })),
    group('critical_evidence', assessmentGuide.criticalEvidence.map(of('guide_item'))),
    group(
      'output',
      unit.elements.flatMap(({ outputs }) => outputs.map(of('output'))),
    ),
    group('knowledge', unit.knowledge.map(of('competence_item'))),
    group('skill', unit.skills.map(of('competence_item'))),
    group('attitude', attitudes.map(of('competence_item'))),
    group('method', assessmentGuide.methods.map(of('guide_item'))),
  ];
  return groups.filter(({ ties }) => ties.length > 0);
}
