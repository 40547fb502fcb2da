import type { RulePlace } from '@attest/api-client';
import type { RuleOverride } from '@attest/domain';

export interface RuleBranch {
  readonly standardId: string;
  readonly code: string;
  readonly name: string;
  readonly rules: readonly { readonly override: RuleOverride; readonly place: RulePlace }[];
}

const depth = { standard: 0, unit: 1, target: 2 } as const;

/** Overrides below their standards: those of the standard itself, then each unit with those of its targets. */
export function ruleTree(overrides: readonly RuleOverride[], places: readonly RulePlace[]): RuleBranch[] {
  const found = overrides.flatMap((override) => {
    const place = places.find((each) => each.scope === override.scope && each.id === override.id);
    return place === undefined ? [] : [{ override, place }];
  });
  const standards = new Map(found.map(({ place }) => [place.standardId, place]));
  return [...standards.values()]
    .sort((a, b) => (a.standardCode < b.standardCode ? -1 : 1))
    .map((standard) => ({
      standardId: standard.standardId,
      code: standard.standardCode,
      name: standard.standardName,
      rules: found
        .filter(({ place }) => place.standardId === standard.standardId)
        .sort((a, b) => order(a) - order(b) || compare(a.place, b.place)),
    }));
}

const order = ({ place }: { place: RulePlace }) => (place.scope === 'standard' ? 0 : 1);
const compare = (a: RulePlace, b: RulePlace): number => {
  const [one, other] = [a, b].map(
    (place) => `${place.unitCode ?? ''} ${String(depth[place.scope])} ${place.code}`,
  );
  return (one ?? '') < (other ?? '') ? -1 : 1;
};
