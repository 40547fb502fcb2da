import type { ReleaseDetail } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useFormat } from '../../shared/format/use-format';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/http/query-keys';
import { Chip } from '../../ui/chip/chip';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../ui/query-state/query-state';
import { Tabs } from '../../ui/tabs/tabs';
import { About } from './about';
import { Attitudes } from './attitudes';
import { Guide } from './guide';
import { NotesProvider } from './note-marks';
import { NoteList } from './note-list';
import styles from './standards.module.css';
import { UnitSection } from './unit-section';
import { UnitChoice } from './unit-choice';

const views = ['units', 'guide', 'attitudes', 'notes', 'about'] as const;
type View = (typeof views)[number];

/** A published standard as it stands in the document, nothing added and nothing left out. */
export function ReleasePage() {
  const { t } = useTranslation('standards');
  const { releaseId = '' } = useParams();
  const query = useQuery({
    queryKey: [...queryKeys.releases, releaseId],
    queryFn: ({ signal }) => api.get<ReleaseDetail>(`/releases/${releaseId}`, { signal }),
    // Published text never changes.
    staleTime: Infinity,
  });
  const title = query.data?.name ?? t('title');
  return (
    <Page
      title={title}
      titleLang="zh-Hant"
      crumbs={[
        { label: t('title'), to: '/standards' },
        { label: title, lang: 'zh-Hant' },
      ]}
    >
      <QueryState query={query}>{(release) => <Release release={release} />}</QueryState>
    </Page>
  );
}

function Release({ release }: { release: ReleaseDetail }) {
  const { t } = useTranslation(['standards', 'terms']);
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const { assessmentGuide: guide } = release;
  const guideCount =
    guide.criticalEvidence.length +
    guide.contextAndResources.length +
    guide.methods.length +
    guide.support.length;
  const counts: Record<View, number | undefined> = {
    units: undefined,
    guide: guideCount,
    attitudes: release.attitudes.length,
    notes: release.notes.length,
    about: undefined,
  };
  const shown = views.filter((view) => counts[view] !== 0);
  const view = shown.find((each) => each === search.get('view')) ?? 'units';
  const unit = release.units.find((each) => each.code === search.get('unit')) ?? release.units[0];
  return (
    <NotesProvider notes={release.notes}>
      <PageHead
        title={release.name}
        titleLang="zh-Hant"
        onPhone="shown"
        beside={
          <>
            <span className={styles.quiet}>{release.code}</span>
            {release.level !== null && <Chip>{t('terms:word.level', { level: release.level })}</Chip>}
            {release.state !== 'published' && (
              <Chip tone="line">{t(`terms:releaseState.${release.state}`)}</Chip>
            )}
          </>
        }
        meta={[
          t(`terms:standardKind.${release.kind}`),
          t('standards:edition', { version: release.version }),
          t('standards:counts', { units: release.unitCount, indicators: release.indicatorCount }),
          ...(release.publishedAt === null
            ? []
            : [t('standards:publishedOn', { date: format.date(release.publishedAt) })]),
        ]}
      />
      {release.description !== null && (
        <p className={styles.description} lang="zh-Hant">
          {release.description}
        </p>
      )}
      <Tabs
        label={release.name}
        value={view}
        onChange={(value) => {
          setSearch(value === 'units' ? {} : { view: value }, { replace: true });
        }}
        tabs={shown.map((value) => {
          const count = counts[value];
          return { value, label: t(`standards:view.${value}`), ...(count === undefined ? {} : { count }) };
        })}
      >
        <div className={styles.view}>
          {view === 'units' && unit !== undefined && (
            <>
              {release.units.length > 1 && (
                <UnitChoice
                  units={release.units}
                  chosen={unit.code}
                  onChoose={(code) => {
                    setSearch({ unit: code }, { replace: true });
                  }}
                />
              )}
              <UnitSection
                key={unit.id}
                unit={unit}
                single={release.units.length === 1}
                openIndicator={search.get('indicator')}
              />
            </>
          )}
          {view === 'guide' && <Guide release={release} />}
          {view === 'attitudes' && <Attitudes items={release.attitudes} />}
          {view === 'notes' && <NoteList notes={release.notes} />}
          {view === 'about' && <About release={release} />}
        </div>
      </Tabs>
    </NotesProvider>
  );
}
