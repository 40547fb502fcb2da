import type { EvidenceView, Method } from '@attest/api-client';
import { thirdPartyReport } from '@attest/domain';

/**
 * The key of «uploaded by …»: what an assessor records of a document or a product was reviewed, not uploaded, and what
 * came through a link was written by who is asked, not by the assessor who sent it.
 */
export function byOf({ method, candidate, current }: EvidenceView): Method | 'reviewed' | 'invited' {
  const byAssessor = current.recordedBy.id !== candidate.id;
  if ((method === 'document_review' || method === 'product_portfolio') && byAssessor) return 'reviewed';
  if (method === 'third_party_report' || method === 'stakeholder_feedback')
    // One detail for both methods.
    return thirdPartyReport.kept(current.detail)?.collected.way === 'link' ? 'invited' : method;
  return method;
}
