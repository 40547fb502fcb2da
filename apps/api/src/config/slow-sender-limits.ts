/** In seconds. */
export interface SlowSenderLimits {
  /** A form is a few packets. */
  readonly formWindow: number;
  /** However steadily it comes. */
  readonly wholeForm: number;
  /** In a tunnel nothing of a file comes for a while, and then again. */
  readonly fileWindow: number;
}

export const slowSenderLimits: SlowSenderLimits = { formWindow: 15, wholeForm: 60, fileWindow: 60 };
