import type { ReleaseState } from './vocabulary';

export const releaseEvents = ['publish', 'supersede', 'withdraw'] as const;
export type ReleaseEvent = (typeof releaseEvents)[number];

/**
 * The life of a release. Its text stands from `published` on; only the state moves, and only forward: what was
 * withdrawn is never in force again, and a superseded edition does not come back when its successor is withdrawn.
 */
export const releaseTransitions: Readonly<
  Record<ReleaseState, Readonly<Partial<Record<ReleaseEvent, ReleaseState>>>>
> = {
  draft: { publish: 'published' },
  published: { supersede: 'superseded', withdraw: 'withdrawn' },
  superseded: { withdraw: 'withdrawn' },
  withdrawn: {},
};

export const releaseMay = (from: ReleaseState, event: ReleaseEvent): boolean =>
  event in releaseTransitions[from];
