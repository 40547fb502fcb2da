import type { EvidenceDetail, ThirdPartyInvitation } from '@attest/api-client';
import { thirdPartyMethods } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { thirdPartiesQuery } from './third-parties-query';

/** The invitation by which the evidence came; undefined where it came otherwise, and while it is not known. */
export function useInvitationOf(
  evidence: Pick<EvidenceDetail, 'id' | 'method'>,
  enrolmentId: string,
): ThirdPartyInvitation | undefined {
  const query = useQuery({
    ...thirdPartiesQuery(enrolmentId),
    enabled: thirdPartyMethods.some((method) => method === evidence.method),
  });
  return query.data?.items.find((other) => other.evidenceId === evidence.id);
}
