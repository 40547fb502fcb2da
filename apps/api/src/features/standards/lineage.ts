/** 2 of «v2»; 1 for anything that names none. */
export function editionNumber(version: string): number {
  const found = /\d+/.exec(version)?.[0];
  return found === undefined ? 1 : Number(found);
}
