import type { ReleaseComparison, ReleaseEdition, ReleaseLineage } from '@attest/api-client';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../shared/http/api';
import { download } from '../../shared/http/download';
import { queryKeys } from '../../shared/queries/query-keys';
import { useErrorText } from '../../shared/http/use-error-text';
import { Button, IconButton } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Menu } from '../../ui/menu/menu';
import { PageHead } from '../../ui/page/page-head';
import { QueryState } from '../../shared/queries/query-state';
import { useSearchState } from '../../shared/search-state/use-search-state';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import { toast } from '../../ui/toast/toast-store';
import { arrange, countOf, compareState, type Show, showNames } from './arrange';
import { ReleaseSelect } from './release-select';
import { SectionView } from './section-view';
import styles from './compare.module.css';

interface CompareViewProps {
  lineage: ReleaseLineage;
  /** The release to compare from; null while none is chosen. */
  withId: string | null;
}

export function CompareView({ lineage: { release, editions }, withId }: CompareViewProps) {
  const { t } = useTranslation('compare');
  const navigate = useNavigate();
  const [{ show }, change] = useSearchState(compareState);
  const query = useQuery({
    queryKey: queryKeys.releases.comparison(release.id, withId),
    queryFn:
      withId === null
        ? skipToken
        : ({ signal }) =>
            api.get('/releases/{id}/comparison', {
              path: { id: release.id },
              query: { with: withId },
              signal,
            }),
    placeholderData: keepPreviousData,
    // Published text never changes.
    staleTime: 10 * 60_000,
  });
  const compared = query.data;
  const go = (after: string, before: string | null) => {
    void navigate(`/standards/${after}/compare${before === null ? '' : `?with=${before}`}`);
  };
  const known = [release, ...editions, ...(compared === undefined ? [] : [compared.before])];
  return (
    <>
      <PageHead
        title={t('title')}
        meta={[t('explain')]}
        actions={compared !== undefined && withId !== null && <Download after={release.id} before={withId} />}
      />
      <div className={styles.choose}>
        <ReleaseSelect
          label={t('before')}
          value={withId}
          editions={unique(known)}
          without={release.id}
          onChange={(id) => {
            go(release.id, id);
          }}
        />
        <IconButton
          icon="refresh"
          size="lg"
          className={styles.swap}
          label={t('swap')}
          disabled={withId === null}
          onClick={() => {
            if (withId !== null) go(withId, release.id);
          }}
        />
        <ReleaseSelect
          label={t('after')}
          value={release.id}
          editions={unique(known)}
          without={withId}
          onChange={(id) => {
            go(id, withId);
          }}
        />
      </div>
      {withId === null ? (
        <Empty title={t('onlyEdition')} icon="standard" level={2}>
          {t('onlyEditionText')}
        </Empty>
      ) : (
        <QueryState query={query}>
          {(comparison) => (
            <Changes
              comparison={comparison}
              show={show}
              onShow={(next) => {
                change({ show: next });
              }}
            />
          )}
        </QueryState>
      )}
    </>
  );
}

const unique = (editions: readonly ReleaseEdition[]): ReleaseEdition[] => [
  ...new Map(editions.map((edition) => [edition.id, edition])).values(),
];

interface ChangesProps {
  comparison: ReleaseComparison;
  show: Show;
  onShow: (show: Show) => void;
}

function Changes({ comparison, show, onShow }: ChangesProps) {
  const { t } = useTranslation('compare');
  const sections = arrange(comparison, show);
  const options = showNames.map((value) => ({
    value,
    label: t('count', { name: t(`show.${value}`), number: countOf(value, comparison.counts) }),
  }));
  return (
    <>
      <SegmentedFilter
        className={styles.filter}
        label={t('filter')}
        options={options}
        value={show}
        onChange={onShow}
      />
      {sections.length === 0 ? (
        <Empty title={t(show === 'all' ? 'same' : 'none')} icon="check" level={2}>
          {t(show === 'all' ? 'sameText' : 'noneText')}
        </Empty>
      ) : (
        <div className={styles.sections}>
          {sections.map((section) => (
            <SectionView key={section.key} section={section} />
          ))}
        </div>
      )}
    </>
  );
}

function Download({ after, before }: { after: string; before: string }) {
  const { t } = useTranslation('compare');
  const errorText = useErrorText();
  const save = (format: 'csv' | 'xlsx') => {
    download('/releases/{id}/comparison/file', {
      path: { id: after },
      query: { with: before, format },
    }).catch((error: unknown) => {
      toast.failed(errorText(error));
    });
  };
  return (
    <Menu
      label={t('download')}
      target={<Button icon="download">{t('download')}</Button>}
      entries={(['xlsx', 'csv'] as const).map((format) => ({
        kind: 'action',
        label: t(`format.${format}`),
        onSelect: () => {
          save(format);
        },
      }))}
    />
  );
}
