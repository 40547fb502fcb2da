import type { EnrolmentSummary } from '@attest/api-client';

/** Where somebody assesses as one of the team: proposed where they record something. Empty: anywhere. */
export const placeOf = ({ team }: Pick<EnrolmentSummary, 'team'>, memberId: string): string =>
  team.find(({ member }) => member.id === memberId)?.place ?? '';
