import type { EvidenceView, Method } from '@attest/api-client';

/** The key of «uploaded by …»: what an assessor records of a document or a product was reviewed, not uploaded. */
export const byOf = ({ method, candidate, current }: EvidenceView): Method | 'reviewed' =>
  (method === 'document_review' || method === 'product_portfolio') && current.recordedBy.id !== candidate.id
    ? 'reviewed'
    : method;
