import type { ImportDetail, Place } from '@attest/api-client';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMediaQuery } from '../../ui/use-media-query';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import { useDraft } from './draft';
import { FindingsPane } from './findings-pane';
import { placesOf } from './preview';
import { ResultTree } from './result-tree';
import { ReviewBand } from './review-band';
import { ReviewHead } from './review-head';
import { SourcePane } from './source-pane';
import { reviewPanes, useReviewUrl, type ReviewPane } from './use-review-url';
import styles from './review.module.css';

const none: readonly Place[] = [];

/** Source, reading and findings side by side; one at a time where there is no room. */
export function Review({ detail }: { detail: ImportDetail }) {
  const { t } = useTranslation('imports');
  const url = useReviewUrl(detail);
  const three = useMediaQuery('(min-width: 1200px)');
  const two = useMediaQuery('(min-width: 768px)');
  const { finding } = url;
  const draft = useDraft(finding);
  const [pointed, setPointed] = useState<Place | null>(null);

  // What was pointed at belongs to the finding that was open then.
  const opened = useRef(finding?.id);
  useEffect(() => {
    if (opened.current !== finding?.id) setPointed(null);
    opened.current = finding?.id;
  }, [finding?.id]);

  const marked = useMemo(
    () => (pointed !== null ? [pointed] : finding === null ? none : placesOf(finding)),
    [pointed, finding],
  );

  const panes: Record<ReviewPane, () => React.ReactNode> = {
    source: () => <SourcePane detail={detail} marked={marked} view={url.view} onView={url.openView} />,
    result: () => (
      <ResultTree
        detail={detail}
        finding={finding}
        pick={draft.pick}
        onPoint={(place, about) => {
          if (about !== null) url.openFinding(about);
          setPointed(place);
        }}
      />
    ),
    findings: () => <FindingsPane detail={detail} url={url} draft={draft} />,
  };
  const choices = reviewPanes.filter((pane) => !two || pane !== 'findings');
  const single = two && url.pane === 'findings' ? 'result' : url.pane;
  return (
    <>
      <ReviewHead detail={detail} />
      <ReviewBand detail={detail} />
      {!three && (
        <div className={styles.switch}>
          <SegmentedFilter
            label={t('pane.label')}
            options={choices.map((pane) => ({ value: pane, label: t(`pane.${pane}`) }))}
            value={single}
            onChange={url.openPane}
          />
        </div>
      )}
      <div className={styles.panes} data-panes={three ? 3 : two ? 2 : 1}>
        {three ? panes.source() : null}
        {three ? panes.result() : panes[single]()}
        {two ? panes.findings() : null}
      </div>
    </>
  );
}
