import type { EvidenceDetail, EvidenceVersionView } from '@attest/api-client';
import { type AuthenticityMeans, authenticityMeans, methods } from '@attest/domain';
import { useInvitationOf } from '../../../shared/third-parties/use-invitation-of';

/**
 * How it is known already, before anybody judges, that the evidence is what it says: by the detail of its method and
 * by the identity checks of the third party who wrote it. The service keeps every judgement with these.
 */
export function useMeansOnRecord(
  evidence: Pick<EvidenceDetail, 'id' | 'method'>,
  version: Pick<EvidenceVersionView, 'detail'>,
  enrolmentId: string,
): readonly AuthenticityMeans[] {
  const checks = useInvitationOf(evidence, enrolmentId)?.identityChecks ?? [];
  const known = new Set<AuthenticityMeans>([
    ...methods[evidence.method].authenticity(version.detail),
    ...checks.map(({ means }) => means),
  ]);
  return authenticityMeans.filter((means) => known.has(means));
}
