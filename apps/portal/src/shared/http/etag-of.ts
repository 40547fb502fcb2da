/** A version as the API gives it in ETag and wants it in If-Match. */
export const etagOf = (version: number): string => `"${version}"`;
