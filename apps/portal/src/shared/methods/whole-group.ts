import type { PickGroup } from './target-field';

const mark = 'all:';

/** The option that stands for every target of a group; ids are UUIDs and never look like it. */
export const wholeOf = (group: Pick<PickGroup, 'id'>): string => `${mark}${group.id}`;

export const isWhole = (option: string): boolean => option.startsWith(mark);

/** A group of one needs no option for all of it. */
export const hasWhole = (group: Pick<PickGroup, 'targets'>): boolean => group.targets.length > 1;

export const isWholeChosen = (group: Pick<PickGroup, 'targets'>, chosen: readonly string[]): boolean =>
  group.targets.every((target) => chosen.includes(target.id));

/** What is chosen once options are pressed: the one for a group adds what it lacks, and takes all away when it lacks nothing. */
export function chosenFrom(options: readonly string[], groups: readonly PickGroup[]): string[] {
  const chosen = options.filter((option) => !isWhole(option));
  return groups
    .filter((group) => options.includes(wholeOf(group)))
    .reduce<string[]>((before, group) => {
      const ids = group.targets.map((target) => target.id);
      return isWholeChosen(group, before)
        ? before.filter((id) => !ids.includes(id))
        : [...before, ...ids.filter((id) => !before.includes(id))];
    }, chosen);
}

/** What a press that led from `before` to `next` does to what is chosen by then. */
export const chosenAfter = (
  latest: readonly string[],
  { before, next }: { before: readonly string[]; next: readonly string[] },
): string[] => [
  ...latest.filter((id) => next.includes(id) || !before.includes(id)),
  ...next.filter((id) => !before.includes(id) && !latest.includes(id)),
];
