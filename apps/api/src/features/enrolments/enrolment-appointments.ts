import type { Actor } from '../../platform/auth/actor';

/** What enrolments ask of appointments, a feature above them, whose module provides this. */
export abstract class EnrolmentAppointments {
  /**
   * Enrolments that are locked have just been signed or withdrawn: what was agreed for them is cancelled, unless somebody
   * else comes whose enrolment is still open.
   */
  abstract endWith(actor: Actor, enrolmentIds: readonly string[], reason: string): Promise<void>;
}
