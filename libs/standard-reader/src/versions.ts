/** The version that a code carries: `BAS2421-003v2` is v2, and a code without a version is v1. */
export function versionOf(code: string): string {
  const match = /v(\d+)$/i.exec(code.trim());
  return `v${match === null ? 1 : Number(match[1])}`;
}
