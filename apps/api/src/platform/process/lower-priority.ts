import { constants, getPriority, setPriority } from 'node:os';

/**
 * Lets whoever waits for an answer of the server go first. A process that was started lower still stays there: only
 * root may raise it, and anybody else's attempt would end it.
 */
export function lowerPriority(): void {
  if (getPriority() < constants.priority.PRIORITY_BELOW_NORMAL)
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}
