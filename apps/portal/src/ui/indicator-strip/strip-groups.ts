import { statusOf } from '@attest/domain';
import type { StripCell } from './indicator-strip';

/** The same with the ids of the targets, given in the order of the strip. */
export function targetGroups(text: string, targetIds: readonly string[]): StripCell[][] {
  let at = -1;
  return stripGroups(text).map((group) =>
    group.map(({ id, state }) => {
      at += 1;
      return { id: targetIds[at] ?? id, state };
    }),
  );
}

/** Reads the wire's short form of a strip: one letter an indicator, a space between elements (`ccp jx`). */
export function stripGroups(text: string): StripCell[][] {
  return text
    .split(' ')
    .filter((group) => group !== '')
    .map((group, element) =>
      Array.from(group, (letter, index) => ({
        id: `${element}.${index}`,
        state: statusOf(letter) ?? 'none',
      })),
    );
}
