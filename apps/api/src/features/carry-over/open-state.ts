import type { EnrolmentState } from '@attest/domain';

/** What is decided waits for its supervisor first; what is signed or withdrawn stays as it is. */
export const isOpenState = (state: EnrolmentState): boolean =>
  state === 'planned' || state === 'in_progress' || state === 'ready_to_decide';
