import type { EnrolmentDetail } from '@attest/api-client';
import type { AppointmentMethod } from '@attest/domain';

/** Whether one of a team assesses by this method, or by any. */
export const boundMethod = (
  { method }: EnrolmentDetail['team'][number],
  wanted: AppointmentMethod,
): boolean => method === null || method === wanted;
