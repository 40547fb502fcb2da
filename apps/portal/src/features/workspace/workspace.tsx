import type { EvidenceView } from '@attest/api-client';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panes, usePaneLayout } from '../../ui/panes/panes';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import { usePrinting } from '../../ui/print/printing';
import { useMediaQuery } from '../../ui/use-media-query';
import { MissingPanel } from './coverage/missing-panel';
import { Outline } from './coverage/outline';
import { useStepKeys } from './coverage/use-step-keys';
import { RequestSheet, type RequestFor } from './decide/request-sheet';
import { IndicatorPane } from './evidence/indicator-pane';
import { Banner } from './parts/banner';
import { EditionBanner } from './parts/edition-banner';
import { WorkspaceHead } from './parts/workspace-head';
import { Review } from './review/review';
import { useWorkspaceUrl, type Step } from './use-workspace-url';
import { isOpen, openTargets, targetsInOrder, type WorkspaceData } from './workspace-data';
import styles from './workspace.module.css';

interface WorkspaceProps {
  data: WorkspaceData;
  /** Null for who may see how far the unit is, but not its evidence. */
  evidence: UseQueryResult<EvidenceView[]> | null;
}

export function Workspace({ data, evidence }: WorkspaceProps) {
  const { t } = useTranslation('workspace');
  const url = useWorkspaceUrl();
  const beside = usePaneLayout();
  const printing = usePrinting();
  const phone = useMediaQuery('(max-width: 767.98px)') && !printing;
  const [request, setRequest] = useState<RequestFor | null>(null);

  const targets = targetsInOrder(data.groups);
  const chosen =
    targets.find((target) => target.id === url.target) ??
    targets.find((target) => isOpen(data.states.get(target.id))) ??
    targets[0];
  const choose = (targetId: string) => {
    url.change({ target: targetId, method: null, pane: null, step: phone ? 'evidence' : undefined });
  };
  useStepKeys({
    ids: targets
      .filter((target) => url.filter === 'all' || isOpen(data.states.get(target.id)))
      .map((target) => target.id),
    chosen: chosen?.id,
    onChoose: choose,
    enabled: url.evidence === null && request === null,
  });

  if (chosen === undefined) return <p className={styles.waiting}>{t('noTargets')}</p>;
  const missing = openTargets(data.coverage).length;
  const outline = <Outline data={data} chosen={chosen.id} url={url} onChoose={choose} />;
  const panel = (
    <MissingPanel
      data={data}
      chosen={chosen.id}
      onOpenEvidence={(targetId, evidenceId) => {
        url.change({ target: targetId, evidence: evidenceId, mark: null, pane: null }, { push: true });
      }}
      onRequest={setRequest}
      titled={phone || beside.right}
    />
  );
  const center = (
    <IndicatorPane
      data={data}
      target={chosen}
      query={evidence}
      url={url}
      onRequest={setRequest}
      onStep={(step) => {
        const next = targets[targets.findIndex((target) => target.id === chosen.id) + step];
        if (next !== undefined) choose(next.id);
      }}
    />
  );

  const step: Step = url.step ?? (url.target === null ? 'outline' : 'evidence');
  return (
    <>
      <WorkspaceHead
        data={data}
        chosen={chosen.id}
        url={url}
        missing={missing}
        compact={url.evidence !== null}
      />
      {url.evidence === null && <EditionBanner enrolment={data.enrolment} />}
      {url.evidence === null && <Banner enrolment={data.enrolment} />}
      {url.evidence !== null ? (
        <Review
          key={url.evidence}
          data={data}
          evidenceId={url.evidence}
          chosen={url.target}
          onClose={() => {
            url.change({ evidence: null, mark: null });
          }}
        />
      ) : phone ? (
        <>
          <div className={styles.steps}>
            <SegmentedFilter
              label={t('step.label')}
              value={step}
              onChange={(next) => {
                url.change({ step: next, target: chosen.id });
              }}
              options={[
                { value: 'outline', label: t('step.outline') },
                { value: 'evidence', label: t('step.evidence', { code: chosen.code }) },
                {
                  value: 'missing',
                  label: missing === 0 ? t('step.decide') : t('missing.short', { count: missing }),
                },
              ]}
            />
          </div>
          <div className={styles.pane} data-step={step}>
            {step === 'outline' ? outline : step === 'evidence' ? center : panel}
          </div>
        </>
      ) : (
        <Panes
          left={{ label: t('outline.label'), content: outline, width: 328 }}
          right={{
            label: missing === 0 ? t('missing.none') : t('missing.title', { count: missing }),
            content: panel,
            width: 336,
          }}
          open={url.pane}
          onOpen={(pane) => {
            url.change({ pane });
          }}
        >
          {center}
        </Panes>
      )}
      <RequestSheet
        data={data}
        request={request}
        onClose={() => {
          setRequest(null);
        }}
      />
    </>
  );
}
