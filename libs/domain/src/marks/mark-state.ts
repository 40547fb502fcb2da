import { isUndecided } from '../enrolment-state';

/**
 * Marks come and go while the assessor works. From the decision on they stand as they are, so that the supervisor
 * signs, and a verifier reads years later, what the decision was made in view of; whatever opens the enrolment again
 * opens them too.
 */
export const isOpenForMarks = isUndecided;
