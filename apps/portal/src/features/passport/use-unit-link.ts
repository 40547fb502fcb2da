import type { Passport } from '@attest/api-client';
import { useSession } from '../../shared/session/use-session';
import type { PassportUnit } from './passport-data';

/** Where a unit is worked on: the candidate's own page, or the workspace; null for who sees figures only. */
export function useUnitLink({ candidate, abilities }: Passport): (unit: PassportUnit) => string | null {
  const { member } = useSession();
  const own = member.id === candidate.id;
  return ({ enrolment }) => {
    if (enrolment === null) return null;
    if (own) return `/my-units/${enrolment.id}`;
    return abilities.readEvidence ? `/enrolments/${enrolment.id}` : null;
  };
}
