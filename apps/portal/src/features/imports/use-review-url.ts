import type { Finding, ImportDetail } from '@attest/api-client';
import { findingGrades, type FindingGrade } from '@attest/domain';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export const reviewPanes = ['findings', 'result', 'source'] as const;
export type ReviewPane = (typeof reviewPanes)[number];

/** A document with pages can be looked at as such, or as the text that was read from it. */
export const sourceViews = ['pages', 'lines'] as const;
export type SourceView = (typeof sourceViews)[number];

export interface ReviewUrl {
  tab: FindingGrade;
  /** The open finding; left out of the address, the first that waits. */
  finding: Finding | null;
  /** Where only one pane fits. */
  pane: ReviewPane;
  view: SourceView;
  openTab: (tab: FindingGrade) => void;
  openFinding: (finding: Finding | null) => void;
  openPane: (pane: ReviewPane) => void;
  openView: (view: SourceView) => void;
}

/** Open tab, finding and pane stand in the address, so that a colleague can be shown a finding by its link. */
export function useReviewUrl({ findings }: ImportDetail): ReviewUrl {
  const [search, setSearch] = useSearchParams();
  const set = useCallback(
    (changes: Record<string, string | null>) => {
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === null) next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [setSearch],
  );
  const named = findings.find(({ id }) => id === search.get('finding'));
  const tab = named?.grade ?? findingGrades.find((grade) => grade === search.get('tab')) ?? 'decide';
  const waiting = findings.find(({ grade, decision }) => grade === 'decide' && decision === null);
  return {
    tab,
    finding: named ?? (tab === 'decide' ? (waiting ?? null) : null),
    pane: reviewPanes.find((pane) => pane === search.get('pane')) ?? 'findings',
    view: sourceViews.find((view) => view === search.get('source')) ?? 'pages',
    openTab: (next) => {
      set({ tab: next === 'decide' ? null : next, finding: null });
    },
    openFinding: (finding) => {
      set({ finding: finding?.id ?? null, tab: finding === null && tab !== 'decide' ? tab : null });
    },
    openPane: (pane) => {
      set({ pane: pane === 'findings' ? null : pane });
    },
    openView: (view) => {
      set({ source: view === 'pages' ? null : view });
    },
  };
}
