import type { RulePlace } from '@attest/api-client';
import {
  resolveRules,
  type RuleOverride,
  type RuleSet,
  rulesFor,
  targetKinds,
  type TargetRules,
} from '@attest/domain';
import type { Change } from '../../base/change/change';

export const overrideKey = ({ scope, id, kind }: Pick<RuleOverride, 'scope' | 'id' | 'kind'>): string =>
  `${scope} ${id} ${kind}`;

/** Adds an override, unless there is one for the same target. */
export const withOverride = (draft: RuleSet, override: RuleOverride): RuleSet =>
  draft.overrides.some((known) => overrideKey(known) === overrideKey(override))
    ? draft
    : { ...draft, overrides: [...draft.overrides, override] };

/** Other rules for the target of an override. */
export const withRules = (
  draft: RuleSet,
  override: RuleOverride,
  rules: Change<RuleOverride['rules']>,
): RuleSet => ({
  ...draft,
  overrides: draft.overrides.map((known) =>
    overrideKey(known) === overrideKey(override) ? { ...known, rules: rules(known.rules) } : known,
  ),
});

export const withoutOverride = (draft: RuleSet, gone: RuleOverride): RuleSet => ({
  ...draft,
  overrides: draft.overrides.filter((known) => overrideKey(known) !== overrideKey(gone)),
});

/** What would hold in the place of an override if it said nothing. */
export function inheritedRules(
  draft: RuleSet,
  override: RuleOverride,
  place: RulePlace | undefined,
): TargetRules {
  if (place === undefined) return rulesFor(draft, override.kind);
  return resolveRules(withoutOverride(draft, override), {
    standardId: place.standardId,
    unitId: override.scope === 'standard' ? '' : (place.unitId ?? ''),
    ...(override.scope === 'target' ? { targetId: override.id } : {}),
    kind: override.kind,
  });
}

export interface RuleChange {
  /** Null: the organisation's own. */
  readonly override: RuleOverride | null;
  readonly kind: RuleOverride['kind'];
  /** Null where there was no rule of its own, or is none any more. */
  readonly before: Partial<TargetRules> | null;
  readonly after: Partial<TargetRules> | null;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What one version says otherwise than the one before it, place by place. */
export function changesBetween(before: RuleSet, after: RuleSet): RuleChange[] {
  const own = targetKinds.flatMap((kind): RuleChange[] => {
    const [was, is] = [rulesFor(before, kind), rulesFor(after, kind)];
    return same(was, is) ? [] : [{ override: null, kind, before: was, after: is }];
  });
  const all = new Map([...before.overrides, ...after.overrides].map((one) => [overrideKey(one), one]));
  const find = (set: RuleSet, key: string) =>
    set.overrides.find((one) => overrideKey(one) === key)?.rules ?? null;
  return [
    ...own,
    ...[...all].flatMap(([key, override]): RuleChange[] => {
      const [was, is] = [find(before, key), find(after, key)];
      return same(was, is) ? [] : [{ override, kind: override.kind, before: was, after: is }];
    }),
  ];
}
