import { isRecord } from '@attest/domain';

/** Somewhere a person went, as it was called then. */
export interface RecentPlace {
  readonly to: string;
  readonly label: string;
  readonly note: string;
}

const PLACE = 'attest.recent.';
const MOST = 12;

/** Kept on this device for each member who signs in on it, until they sign out. */
export function recentOf(memberId: string): RecentPlace[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE + memberId) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap(placeFrom) : [];
  } catch {
    // A browser that keeps nothing, or words that somebody else put there.
    return [];
  }
}

/** The newest first, each once. */
export function rememberRecent(memberId: string, place: RecentPlace): void {
  const places = [place, ...recentOf(memberId).filter(({ to }) => to !== place.to)].slice(0, MOST);
  try {
    localStorage.setItem(PLACE + memberId, JSON.stringify(places));
  } catch {
    // Then it is not remembered.
  }
}

/** Of everybody on this device: whoever comes next learns nothing from it. */
export function forgetRecent(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PLACE)) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

function placeFrom(value: unknown): RecentPlace[] {
  if (!isRecord(value)) return [];
  const { to, label, note } = value;
  // A path of this portal, never an address of somebody else's.
  return typeof to === 'string' &&
    /^\/(?!\/)/.test(to) &&
    typeof label === 'string' &&
    typeof note === 'string'
    ? [{ to, label, note }]
    : [];
}
