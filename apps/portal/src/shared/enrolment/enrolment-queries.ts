import type { EnrolmentDetail } from '@attest/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';
import { readAllPages } from '../queries/use-cursor-list';
import { etagOf } from '../http/etag-of';

/** An enrolment with the tag of the state it was read in; a decision sends it back as If-Match. */
export interface ReadEnrolment {
  enrolment: EnrolmentDetail;
  etag: string;
}

export const enrolmentQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.enrolment.detail(id),
    queryFn: async ({ signal }): Promise<ReadEnrolment> => {
      const { data, etag } = await api.getWithEtag('/enrolments/{id}', { path: { id }, signal });
      return { enrolment: data, etag: etag ?? etagOf(data.version) };
    },
  });

export const coverageQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.enrolment.coverage(id),
    queryFn: ({ signal }) => api.get('/enrolments/{id}/coverage', { path: { id }, signal }),
  });

const pageSize = 200;

/**
 * All evidence of one enrolment, newest first. It is read as a whole, because the outline, the missing panel and
 * the evidence of each indicator are three looks at the same records; one unit rarely has more than a page of them.
 */
export const enrolmentEvidenceQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.enrolment.evidence(id),
    queryFn: async ({ signal }) => {
      const found = await readAllPages((cursor) =>
        api.get('/enrolments/{id}/evidence', { path: { id }, query: { limit: pageSize, cursor }, signal }),
      );
      // A piece that was recorded late belongs where it happened.
      return found.sort((a, b) => (a.current.occurredAt < b.current.occurredAt ? 1 : -1));
    },
  });

export const evidenceQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.evidence.piece(id),
    queryFn: ({ signal }) => api.get('/evidence/{id}', { path: { id }, signal }),
  });
