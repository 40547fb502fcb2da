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
