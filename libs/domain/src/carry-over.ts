import type { ReleaseChange } from './comparison/comparable';

/**
 * What becomes of the judgements on a target when its enrolment goes on under a newer release. carried: the wording is
 * the same · to_confirm: it is another one, and a person says whether it asks for the same · gap: there is nothing to
 * carry over.
 */
export const carryOverProposals = ['carried', 'to_confirm', 'gap'] as const;
export type CarryOverProposal = (typeof carryOverProposals)[number];

/**
 * Why it goes on in another enrolment. edition: under a newer release · attempt: after «not yet competent» · renewal: of a
 * signature that runs out.
 */
export const carryOverPurposes = ['edition', 'attempt', 'renewal'] as const;
export type CarryOverPurpose = (typeof carryOverPurposes)[number];

const proposals = {
  unchanged: 'carried',
  recoded: 'carried',
  moved: 'carried',
  reworded: 'to_confirm',
  moved_reworded: 'to_confirm',
  added: 'gap',
  removed: 'gap',
} as const satisfies Record<ReleaseChange, CarryOverProposal>;

/** A code or a place says nothing about what has to be shown; another wording may. */
export const proposeCarryOver = (change: ReleaseChange): CarryOverProposal => proposals[change];

/** Reworded, with evidence: a person says whether it asks for the same. */
export const isToConfirm = ({ proposal, pieces }: ProposedTarget): boolean =>
  proposal === 'to_confirm' && pieces > 0;

/** Where the wording changed, and where what was proposed is refused. */
export const needsReason = (target: ProposedTarget, equivalent: boolean): boolean =>
  isToConfirm(target) || (target.proposal === 'carried' && target.pieces > 0 && !equivalent);

interface ProposedTarget {
  readonly proposal: CarryOverProposal;
  /** Of evidence that stands behind it. */
  readonly pieces: number;
}

/**
 * The items of a plan for the targets that take the place of theirs. An item keeps what it is for as far as that is
 * asked for again, and falls away with the last of it.
 * @param counterparts by the earlier target the one that asks for the same, in the order of the newer release
 */
export function carryPlanItems<Item extends { readonly targets: readonly string[] }>(
  items: readonly Item[],
  counterparts: ReadonlyMap<string, string>,
): (Item & { targets: string[] })[] {
  return items.flatMap((item) => {
    const own = new Set(item.targets);
    const targets = [...counterparts].flatMap(([before, after]) => (own.has(before) ? [after] : []));
    return targets.length === 0 ? [] : [{ ...item, targets }];
  });
}

/**
 * Which parts of the newer item a claim on some parts of the earlier one shows: those that read the same, and where as many
 * are listed as before, those in the same place.
 * @param parts from 0; null: all of the item
 * @param texts of the items, each with what is listed under it on further lines
 * @returns null: all of the item; none: it shows nothing that the newer item lists
 */
export function carryParts(
  parts: readonly number[] | null,
  texts: { readonly before: string; readonly after: string },
): number[] | null {
  if (parts === null) return null;
  const [before, after] = [listedIn(texts.before), listedIn(texts.after)];
  const carried = parts.map((part) => {
    const same = after.indexOf(before[part] ?? '');
    return same === -1 && before.length === after.length ? part : same;
  });
  return [...new Set(carried)].filter((part) => part !== -1).sort((one, other) => one - other);
}

const listedIn = (text: string): string[] => text.split('\n').slice(1);
