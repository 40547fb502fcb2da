import type { ProgrammeEnrolmentsChanged, ProgrammeEnrolmentsWithdrawn } from '@attest/api-client';
import { api } from '../http/api';

/** What can be changed for several people on programmes at once. */
export const peopleChanges = ['due', 'assessor', 'supervisor', 'stop'] as const;
export type PeopleChange = (typeof peopleChanges)[number];

/** What was said in the dialog so far. */
export interface SaidChange {
  readonly what: PeopleChange;
  /** Enrolments on programmes. */
  readonly ids: readonly string[];
  readonly dueOn: string | null;
  readonly memberId: string | null;
  readonly reason: string;
  readonly withUnits: boolean;
}

export type ChangeOutcome = ProgrammeEnrolmentsWithdrawn &
  Partial<Pick<ProgrammeEnrolmentsChanged, 'assessors' | 'supervisors'>>;

/** Without a reason there is nothing to send yet, but what would become of it can be looked at. */
const unsaid = '…';

/** @param dryRun looks at what would be changed, and changes nothing */
export function sendChange(
  { what, ids, dueOn, memberId, reason, withUnits }: SaidChange,
  dryRun: boolean,
): Promise<ChangeOutcome> {
  if (what === 'stop') {
    const said = reason.trim();
    return api.post('/programme-enrolments/bulk-withdrawal', {
      body: { ids: [...ids], reason: dryRun && said === '' ? unsaid : said, units: withUnits, dryRun },
    });
  }
  return api.post('/programme-enrolments/bulk', {
    body: {
      ...{ ids: [...ids], units: true, dryRun },
      ...(what === 'due'
        ? { dueOn }
        : memberId === null
          ? {}
          : what === 'assessor'
            ? { assessorId: memberId }
            : { supervisorId: memberId }),
    },
  });
}

/** What leaving a programme would do depends on nothing that has to be said first. */
export const canBeLookedAt = (said: SaidChange): boolean => said.what === 'stop' || isSaid(said);

/** Whether all is said that it takes. */
export const isSaid = ({ what, dueOn, memberId, reason }: SaidChange): boolean =>
  what === 'due' ? dueOn !== null : what === 'stop' ? reason.trim() !== '' : memberId !== null;
