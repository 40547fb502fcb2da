import type { TargetStatus } from '@attest/domain';
import type { StripCell } from './indicator-strip';

const letters: Readonly<Record<string, TargetStatus>> = {
  c: 'covered',
  p: 'partly',
  j: 'to_judge',
  x: 'not_yet',
  o: 'expired',
  n: 'none',
};

/** Reads the wire's short form of a strip: one letter an indicator, a space between elements (`ccp jx`). */
export function stripGroups(text: string): StripCell[][] {
  return text
    .split(' ')
    .filter((group) => group !== '')
    .map((group, element) =>
      Array.from(group, (letter, index) => ({
        id: `${element}.${index}`,
        state: letters[letter] ?? 'none',
      })),
    );
}
