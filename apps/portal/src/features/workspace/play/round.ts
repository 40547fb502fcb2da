import type { TodayItem } from '@attest/api-client';

/** What became of a piece of this round; one that is absent is to come. */
export type PieceState =
  /** Judged; on its way, or on the record. */
  | 'sent'
  /** Judged, and not sent for want of a connection. */
  | 'unsent'
  /** The service did not take it. */
  | 'refused'
  | 'skipped';

/** The pieces that somebody judges one after another, as they stood when they began. */
export interface Round {
  /** In the order in which they come; what is skipped goes to the end. */
  readonly order: readonly string[];
  readonly states: Readonly<Record<string, PieceState>>;
}

/** One piece may wait in several enrolments, each with its own claims. */
export const keyOf = ({ versionId, enrolmentId }: Pick<TodayItem, 'versionId' | 'enrolmentId'>): string =>
  `${versionId}.${enrolmentId}`;

export const begin = (items: readonly TodayItem[]): Round => ({ order: items.map(keyOf), states: {} });

export function marked(round: Round, key: string, state: PieceState | null): Round {
  const { [key]: _, ...others } = round.states;
  return { ...round, states: state === null ? others : { ...others, [key]: state } };
}

/** It comes after all the others. */
export const skipped = (round: Round, key: string): Round => ({
  order: [...round.order.filter((other) => other !== key), key],
  states: marked(round, key, 'skipped').states,
});

export const skippedOf = ({ order, states }: Round): string[] =>
  order.filter((key) => states[key] === 'skipped');

export const firstToCome = ({ order, states }: Round): string | null =>
  order.find((key) => states[key] === undefined) ?? null;

/**
 * Where to go on from a piece that was sent or skipped: to what is still to come, from there on and then from the
 * beginning. Who has begun to look at what they skipped goes on with that. Null: this round is over.
 */
export function following(round: Round, key: string): string | null {
  const { order, states } = round;
  const at = order.indexOf(key);
  const rest = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))];
  const next = rest.find((other) => states[other] === undefined);
  if (next !== undefined) return next;
  if (states[key] !== 'skipped') return null;
  return order.slice(at + 1).find((other) => states[other] === 'skipped') ?? null;
}

/** The neighbour in order, whatever became of it. */
export const besides = ({ order }: Round, key: string, step: 1 | -1): string | null =>
  order[order.indexOf(key) + step] ?? null;
