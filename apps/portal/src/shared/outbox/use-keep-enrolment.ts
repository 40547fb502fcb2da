import type { EnrolmentDetail } from '@attest/api-client';
import { useEffect } from 'react';
import { keepEnrolment } from './device-db';

/** Keeps the last reading of a unit, so that what is written about it can be opened and read without a network. */
export function useKeepEnrolment(enrolment: EnrolmentDetail | undefined): void {
  useEffect(() => {
    if (enrolment !== undefined) void keepEnrolment(enrolment).catch(() => undefined);
  }, [enrolment]);
}
