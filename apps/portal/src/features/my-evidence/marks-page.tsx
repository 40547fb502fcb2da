import type { EvidenceDetail } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { enrolmentQuery, evidenceQuery, type ReadEnrolment } from '../../shared/enrolment/enrolment-queries';
import { targetGroups } from '../../shared/enrolment/targets';
import { MarkList } from '../../shared/marks/mark-list';
import { MarkedViewer } from '../../shared/marks/marked-viewer';
import { useMarking } from '../../shared/marks/use-marking';
import { Page } from '../../ui/page/page';
import { PageHead } from '../../ui/page/page-head';
import { QueryState } from '../../shared/queries/query-state';
import { optional, useSearchState } from '../../shared/search-state/use-search-state';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import styles from './marks-page.module.css';

/** The version, the enrolment it is looked at for, and the place that is open. */
const viewState = { version: optional, unit: optional, mark: optional };

/** A candidate points the assessor to the places in their own files. */
export function MarksPage() {
  const { t } = useTranslation('my-evidence');
  const { evidenceId = '' } = useParams();
  const query = useQuery(evidenceQuery(evidenceId));
  const title = query.data?.current.title ?? t('title');
  return (
    <Page
      title={t('marks.title', { title })}
      crumbs={[
        { label: t('title'), to: '/my-evidence' },
        { label: title, to: `/my-evidence/${evidenceId}` },
        { label: t('marks.open') },
      ]}
    >
      <div className={styles.page}>
        <QueryState query={query}>{(evidence) => <OfEnrolment evidence={evidence} />}</QueryState>
      </div>
    </Page>
  );
}

/** One unit at a time: what the places show is said in its indicators. */
function OfEnrolment({ evidence }: { evidence: EvidenceDetail }) {
  const { t } = useTranslation('my-evidence');
  const [view, change] = useSearchState(viewState);
  const version =
    evidence.versions.find(({ id }) => id === view.version) ??
    evidence.versions.find(({ id }) => id === evidence.current.id) ??
    evidence.current;
  const ids = [...new Set(version.claims.map(({ enrolmentId }) => enrolmentId))];
  const enrolmentId = ids.find((id) => id === view.unit) ?? ids[0];
  const query = useQuery({ ...enrolmentQuery(enrolmentId ?? ''), enabled: enrolmentId !== undefined });
  if (enrolmentId === undefined) return null;
  return (
    <>
      <PageHead
        title={evidence.current.title}
        onPhone="shown"
        meta={[t('marks.text')]}
        {...(ids.length > 1
          ? {
              actions: (
                <SegmentedFilter
                  label={t('marks.unit')}
                  value={enrolmentId}
                  options={ids.map((id, index) => ({ value: id, label: `${t('marks.unit')} ${index + 1}` }))}
                  onChange={(unit) => {
                    change({ version: version.id, unit }, { clear: true });
                  }}
                />
              ),
            }
          : {})}
      />
      <QueryState query={query}>
        {(read) => (
          <Marks key={`${version.id} ${enrolmentId}`} evidence={evidence} version={version} read={read} />
        )}
      </QueryState>
    </>
  );
}

interface MarksProps {
  evidence: EvidenceDetail;
  version: EvidenceDetail['versions'][number];
  read: ReadEnrolment;
}

function Marks({ evidence, version, read: { enrolment } }: MarksProps) {
  const { t } = useTranslation('my-evidence');
  const [{ mark: open }, change] = useSearchState(viewState);
  const top = useRef<HTMLDivElement>(null);
  const groups = useMemo(
    () => targetGroups(enrolment, (number) => t('critical', { code: number })),
    [enrolment, t],
  );
  const targets = groups.flatMap((group) => group.targets);
  const claimed = new Set(
    version.claims.filter((claim) => claim.enrolmentId === enrolment.id).map(({ targetId }) => targetId),
  );
  const marking = useMarking({
    evidenceId: evidence.id,
    enrolmentId: enrolment.id,
    version,
    isCurrent: version.id === evidence.current.id,
    open,
    onOpen: useCallback(
      (mark: string | null) => {
        change({ mark });
      },
      [change],
    ),
  });
  const marked = new Set(marking.marks.flatMap((mark) => mark.targets.map(({ targetId }) => targetId)));
  return (
    <div className={styles.body}>
      <div ref={top} className={styles.files}>
        <MarkedViewer marking={marking} version={version} targets={targets} className={styles.viewer} />
      </div>
      <section className={styles.claims} aria-label={t('marks.of')}>
        <h2 className={styles.heading}>{t('marks.of')}</h2>
        {targets
          .filter(({ id }) => claimed.has(id) || marked.has(id))
          .map((target) => (
            <div key={target.id} className={styles.claim}>
              <p>
                <b>{target.code}</b> <span lang="zh-Hant">{target.text}</span>
              </p>
              <MarkList
                marking={marking}
                target={target}
                onPoint={(targetId) => {
                  marking.setPointing([targetId]);
                  top.current?.scrollIntoView({ block: 'nearest' });
                }}
              />
            </div>
          ))}
      </section>
    </div>
  );
}
