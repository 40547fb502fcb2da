import type { ReleaseChange } from './comparison/comparable';

/**
 * What becomes of the judgements on a target when its enrolment goes on under a newer release. carried: the wording is
 * the same · to_confirm: it is another one, and a person says whether it asks for the same · gap: there is nothing to
 * carry over.
 */
export const carryOverProposals = ['carried', 'to_confirm', 'gap'] as const;
export type CarryOverProposal = (typeof carryOverProposals)[number];

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
