import { presentPerson } from '../../platform/http/person.dto';
import type { Outcome } from './outcomes.dto';

/** Whoever may not read judgements learns that something was decided, and not in which words. */
export const presentOutcome = (outcome: Outcome, withWords: boolean): Outcome => ({
  id: outcome.id,
  number: outcome.number,
  decision: outcome.decision,
  reasoning: withWords ? outcome.reasoning : '',
  nextSteps: withWords ? outcome.nextSteps : null,
  decidedBy: presentPerson(outcome.decidedBy),
  decidedAt: outcome.decidedAt,
  supersedesId: outcome.supersedesId,
});
