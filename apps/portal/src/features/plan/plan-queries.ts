import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';

/** The newest plan this reader sees; a candidate's is the newest that was shared. */
export const planQuery = (enrolmentId: string) =>
  queryOptions({
    queryKey: queryKeys.enrolment.plan(enrolmentId),
    queryFn: ({ signal }) => api.get('/enrolments/{id}/plan', { path: { id: enrolmentId }, signal }),
  });

/** A version as it was written, with the progress of today. */
export const planVersionQuery = (enrolmentId: string, versionId: string) =>
  queryOptions({
    queryKey: queryKeys.enrolment.planVersion(enrolmentId, versionId),
    queryFn: ({ signal }) => api.get('/assessment-plan-versions/{id}', { path: { id: versionId }, signal }),
  });

export const adjustmentsQuery = (enrolmentId: string) =>
  queryOptions({
    queryKey: queryKeys.enrolment.adjustments(enrolmentId),
    queryFn: ({ signal }) => api.get('/enrolments/{id}/adjustments', { path: { id: enrolmentId }, signal }),
  });
