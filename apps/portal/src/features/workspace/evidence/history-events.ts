import type { EvidenceView, Verdict } from '@attest/api-client';

export interface HistoryEvent {
  id: string;
  evidenceId: string;
  title: string;
  at: string;
  by: string;
  /** What stands after it, and what stood before. */
  verdict: Verdict;
  replaced: Verdict;
  replacedAt: string;
}

/** Judgements of one target that took the place of an earlier one, newest first. */
export function historyEvents(pieces: readonly EvidenceView[], targetId: string): HistoryEvent[] {
  const events = pieces.flatMap((piece) => {
    const claim = piece.current.claims.find((other) => other.targetId === targetId);
    if (claim === undefined) return [];
    const line = claim.judgement === null ? claim.history : [claim.judgement, ...claim.history];
    return line.slice(0, -1).flatMap((judgement, index): HistoryEvent[] => {
      const before = line[index + 1];
      if (before === undefined) return [];
      return [
        {
          id: judgement.id,
          evidenceId: piece.id,
          title: piece.current.title,
          at: judgement.judgedAt,
          by: judgement.judgedBy.displayName,
          verdict: judgement.verdict,
          replaced: before.verdict,
          replacedAt: before.judgedAt,
        },
      ];
    });
  });
  return events.sort((a, b) => (a.at < b.at ? 1 : -1));
}
