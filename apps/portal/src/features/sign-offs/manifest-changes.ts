import type { ManifestItem } from '@attest/api-client';

export interface ManifestChanges {
  added: ManifestItem[];
  removed: ManifestItem[];
}

const identity = (item: ManifestItem): string =>
  `${item.judgementId} ${item.evidenceVersionId} ${item.contentSha256}`;

/** What stands now and did not when the case was displayed, and the other way round. A changed item is both. */
export function manifestChanges(
  shown: readonly ManifestItem[],
  now: readonly ManifestItem[],
): ManifestChanges {
  const before = new Set(shown.map(identity));
  const after = new Set(now.map(identity));
  return {
    added: now.filter((item) => !before.has(identity(item))),
    removed: shown.filter((item) => !after.has(identity(item))),
  };
}
