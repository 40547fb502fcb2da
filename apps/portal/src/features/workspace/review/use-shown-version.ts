import type { EvidenceDetail } from '@attest/api-client';
import { useState } from 'react';

/** The version of a piece that is looked at: the newest, until another one is chosen. */
export function useShownVersion(evidence: EvidenceDetail) {
  const [shown, setShown] = useState<string | null>(null);
  const current = evidence.versions.find((other) => other.id === evidence.current.id) ?? evidence.current;
  return { version: evidence.versions.find((other) => other.id === shown) ?? current, setShown };
}
