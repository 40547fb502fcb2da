/** What more than one part of the product has to keep to, and nobody may say twice. */

/** A film of a whole working day at the quality of a phone. */
export const largestFileGigabytes = 2;
/** Counted as systems that say least count: whatever a device shows as 2 GB is taken. */
export const largestFileBytes = largestFileGigabytes * 1024 ** 3;

/** Clocks of devices and servers differ a little; what is further ahead of the server is a mistake. */
export const clockLeewayMilliseconds = 5 * 60_000;

/** Letters of what is looked for, on every list. */
export const longestSearch = 100;

/** Letters of an answer in one's own words to a finding of an import. */
export const longestCustomAnswer = 4000;

/** So many days before a signature runs out people are told, where the organisation has not said otherwise. */
export const usualNoticeDays: readonly number[] = [90, 30, 7];
/** How many such times an organisation can set, and how early. */
export const mostNotices = 6;
export const earliestNoticeDays = 365;

/** How many days what was read may lie on a device for want of a network: usually, and at most. */
export const usualOfflineDays = 14;
export const mostOfflineDays = 60;

/** members: of one group · workload: open enrolments of one assessor before the load is shown as too much. */
export const groupLimits = { members: 500, workload: 30 } as const;
