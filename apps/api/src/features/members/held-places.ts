/**
 * What members ask of the teams of assessors. Enrolments stand in a layer above, whose module provides this: members know
 * of a place on a team that it ends when its holder leaves or does not assess any more.
 */
export abstract class HeldPlaces {
  /** Takes somebody off all teams of open enrolments, in the name of `by`. @returns of how many */
  abstract endAllOf(by: string, memberId: string): Promise<number>;
}
