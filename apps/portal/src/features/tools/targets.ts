import type { UnitTools } from '@attest/api-client';

export interface Tie {
  readonly kind: 'indicator' | 'guide_item' | 'competence_item';
  readonly id: string;
  readonly code: string;
  readonly text: string;
}

export interface TieGroup {
  readonly id: string;
  /** Said by the standard; or one of ours, named by `word`. */
  readonly title: string | null;
  readonly word: 'criticalEvidence' | 'knowledge' | 'skills' | 'methods' | null;
  readonly ties: readonly Tie[];
}

/** Everything that a line may be tied to, in the order of the standard. */
export function tieGroups({ unit, assessmentGuide }: UnitTools): TieGroup[] {
  const of =
    (kind: Tie['kind']) =>
    (item: { id: string; code: string; text: string }): Tie => ({
      kind,
      id: item.id,
      code: item.code,
      text: item.text,
    });
  const ours = (word: Exclude<TieGroup['word'], null>, ties: Tie[]): TieGroup => ({
    id: word,
    title: null,
    word,
    ties,
  });
  return [
    ...unit.elements.map(({ id, code, title, indicators }) => ({
      id,
      title: `${code} ${title}`,
      word: null,
      ties: indicators.map(of('indicator')),
    })),
    ours('criticalEvidence', assessmentGuide.criticalEvidence.map(of('guide_item'))),
    ours('methods', assessmentGuide.methods.map(of('guide_item'))),
    ours('knowledge', unit.knowledge.map(of('competence_item'))),
    ours('skills', unit.skills.map(of('competence_item'))),
  ].filter(({ ties }) => ties.length > 0);
}
