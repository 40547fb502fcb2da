/** «BAS2421-003v2» and «BAS2421-003» are editions of one standard; a code without a version is its first edition. */
export const lineageCode = (code: string): string => code.replace(/v\d+$/i, '');

/** 2 of «v2»; 1 for anything that names none. */
export function editionNumber(version: string): number {
  const found = /\d+/.exec(version)?.[0];
  return found === undefined ? 1 : Number(found);
}
