import type { TargetStatus } from '../vocabulary';

/** One letter a status: a strip shows the shape of a unit in a few bytes. */
export const stripLetters = {
  covered: 'c',
  partly: 'p',
  to_judge: 'j',
  not_yet: 'x',
  expired: 'o',
  none: 'n',
} as const satisfies Record<TargetStatus, string>;

/** The same while an assessor's «not yet» stands beside it: such a target is not covered through its indicators. */
const refusedLetters: Partial<Record<TargetStatus, string>> = { partly: 'q', to_judge: 'k', expired: 'r' };

const statuses = new Map<string, TargetStatus>([
  ...Object.entries(stripLetters).map(([status, letter]) => [letter, toStatus(status)] as const),
  ...Object.entries(refusedLetters).map(([status, letter]) => [letter, toStatus(status)] as const),
]);

/** What counts through other targets although its own evidence does not suffice is the capital of its own letter. */
const throughLetters: ReadonlySet<string> = new Set(['n', 'p', 'j', 'o']);

function toStatus(name: string): TargetStatus {
  const found = (Object.keys(stripLetters) as TargetStatus[]).find((status) => status === name);
  if (found === undefined) throw new Error(`There is no status «${name}».`);
  return found;
}

/** The letter of what a target's own evidence comes to. */
export const letterOf = (status: TargetStatus, refused = false): string =>
  (refused ? refusedLetters[status] : undefined) ?? stripLetters[status];

/** Covered through the indicators it is printed beside. */
export const isThrough = (letter: string): boolean => letter !== letter.toLowerCase();

/** The status that a letter stands for; a space stands for none. */
export function statusOf(letter: string): TargetStatus | undefined {
  return isThrough(letter) ? 'covered' : statuses.get(letter);
}

export interface StripTally {
  readonly covered: number;
  readonly total: number;
  readonly toJudge: number;
}

/** What a strip comes to; spaces part elements and count for nothing. */
export function tallyStrip(strip: string): StripTally {
  let [covered, total, toJudge] = [0, 0, 0];
  for (const letter of strip) {
    if (letter === ' ') continue;
    total += 1;
    const status = statusOf(letter);
    if (status === 'covered') covered += 1;
    else if (status === 'to_judge') toJudge += 1;
  }
  return { covered, total, toJudge };
}

/**
 * The strip of knowledge, skills and the like once the indicators have changed.
 * @param beside for each letter the positions of the indicators it counts through; null where it never does
 * @param indicators their letters without spaces
 */
export function throughIndicators(
  strip: string,
  beside: readonly (readonly number[] | null)[],
  indicators: string,
): string {
  let changed = '';
  for (let at = 0; at < strip.length; at += 1) {
    const own = strip.charAt(at).toLowerCase();
    const through = beside[at];
    const holds =
      through != null &&
      through.length > 0 &&
      throughLetters.has(own) &&
      through.every((position) => indicators[position] === stripLetters.covered);
    changed += holds ? own.toUpperCase() : own;
  }
  return changed;
}
