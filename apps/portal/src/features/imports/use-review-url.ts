import type { Finding, ImportDetail } from '@attest/api-client';
import { findingGrades, type FindingGrade } from '@attest/domain';
import { oneOf, optional, useSearchState } from '../../shared/search-state/use-search-state';

export const reviewPanes = ['findings', 'result', 'source'] as const;
export type ReviewPane = (typeof reviewPanes)[number];

/** A document with pages can be looked at as such, or as the text that was read from it. */
export const sourceViews = ['pages', 'lines'] as const;
export type SourceView = (typeof sourceViews)[number];

const viewState = {
  tab: oneOf(findingGrades, 'decide'),
  finding: optional,
  pane: oneOf(reviewPanes, 'findings'),
  source: oneOf(sourceViews, 'pages'),
};

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
  const [view, change] = useSearchState(viewState);
  const named = findings.find(({ id }) => id === view.finding);
  const tab = named?.grade ?? view.tab;
  const waiting = findings.find(({ grade, decision }) => grade === 'decide' && decision === null);
  return {
    tab,
    finding: named ?? (tab === 'decide' ? (waiting ?? null) : null),
    pane: view.pane,
    view: view.source,
    openTab: (next) => {
      change({ tab: next, finding: null });
    },
    openFinding: (finding) => {
      change({ finding: finding?.id ?? null, tab: finding === null ? tab : 'decide' });
    },
    openPane: (pane) => {
      change({ pane });
    },
    openView: (source) => {
      change({ source });
    },
  };
}
