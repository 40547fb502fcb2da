import type { EnrolmentsChanged, Method } from '@attest/api-client';
import { api } from '../../shared/http/api';

/** team: somebody assesses beside the lead. */
export type Change = 'due' | 'assessor' | 'team';

export interface AskedChange {
  readonly what: Change;
  readonly dueOn: string | null;
  /** Who leads, or joins the team, from now on. */
  readonly memberId: string | null;
  /** What whoever joins the team is bound to; null: to none. */
  readonly method: Method | null;
  readonly unitIds: readonly string[] | null;
  readonly chosen: ReadonlySet<string>;
}

export const isComplete = ({ what, dueOn, memberId }: AskedChange): boolean =>
  (what === 'due' ? dueOn : memberId) !== null;

/** For what those who are chosen have open. @param dryRun changes nothing, and says what would become of each */
export function sendChange(asked: AskedChange, dryRun: boolean): Promise<EnrolmentsChanged> {
  const { what, dueOn, memberId, method, unitIds, chosen } = asked;
  const about = {
    ...{ candidateIds: [...chosen], dryRun },
    ...(unitIds === null ? {} : { unitIds: [...unitIds] }),
  };
  if (what === 'due') return api.post('/enrolments/bulk', { body: { ...about, dueOn } });
  if (memberId === null) return Promise.reject(new Error('Nobody is chosen.'));
  return what === 'team'
    ? api.post('/enrolments/team', { body: { ...about, memberId, method } })
    : api.post('/enrolments/bulk', { body: { ...about, assessorId: memberId } });
}

/** People, not enrolments: somebody of whom a unit is refused is one of those who are told of. */
export function counted({ people }: EnrolmentsChanged) {
  return {
    changed: people.filter(({ changed }) => changed > 0).length,
    refused: people.filter(({ refused }) => refused.length > 0).map(({ candidate }) => candidate.id),
  };
}
