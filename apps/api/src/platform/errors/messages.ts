import type { Locale } from '@attest/domain';
import { platformMessages } from './platform.messages';
import type { Messages, Wording } from './wording';

const messages = new Map<string, Messages[string]>();

/** Names of constraints in the database, each with the code that is answered when it refuses. */
export type ConstraintCodes = Readonly<Record<string, string>>;

const constraintCodes = new Map<string, string>();

/**
 * Takes in the words of features and of the platform's other folders, and the constraints a race of theirs can run into;
 * once, before anything is answered. All of them stand above this one, so it is told of them.
 * @throws Error when two say the same code
 */
export function addMessages(given: Messages, constraints: ConstraintCodes = {}): void {
  for (const [code, wording] of Object.entries(given)) {
    if ((messages.get(code) ?? wording) !== wording) throw new Error(`${code} has words in two places.`);
    messages.set(code, wording);
  }
  for (const [constraint, code] of Object.entries(constraints)) constraintCodes.set(constraint, code);
}

addMessages(platformMessages);

export const knownCodes = (): string[] => [...messages.keys()];

/** What is answered when a constraint refuses although the use case looked first; undefined: nobody foresaw it. */
export const codeOfConstraint = (constraint: string): string | undefined => constraintCodes.get(constraint);

/** The words for a code. An unknown code is a mistake of ours and is shown as such, without internals. */
export const wordingOf = (code: string, locale: Locale): Wording =>
  (messages.get(code) ?? platformMessages.internal)[locale];
