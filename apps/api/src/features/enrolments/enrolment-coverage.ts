/**
 * What enrolments ask of coverage. It is computed from evidence, in a layer above, whose module provides this: enrolments
 * know what is kept of it in their own row and nothing else.
 */
export abstract class EnrolmentCoverage {
  /** Gives new enrolments their targets, all without evidence. Once for each enrolment, when it is made. */
  abstract initialise(enrolmentIds: readonly string[]): Promise<void>;

  /** Computes those anew in which time alone has changed something. @returns the ids of those */
  abstract refreshAged(enrolmentIds: readonly string[]): Promise<string[]>;
}
