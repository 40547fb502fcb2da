import type { ReleaseEdition } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Redirect } from '../../ui/redirect/redirect';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { useSearchState } from '../../shared/search-state/use-search-state';
import { compareState } from './arrange';
import { CompareView } from './compare-view';

/** What changed from one release to another; `?with=` is the older one, `?show=` one way of changing. */
export function ComparePage() {
  const { t } = useTranslation('compare');
  const { releaseId = '' } = useParams();
  const [{ with: chosen }] = useSearchState(compareState);
  const query = useQuery({
    queryKey: queryKeys.releases.lineage(releaseId),
    queryFn: ({ signal }) => api.get('/releases/{id}/lineage', { path: { id: releaseId }, signal }),
  });
  return (
    <Page
      title={t('title')}
      crumbs={[
        { label: t('standards'), to: '/standards' },
        { label: query.data?.release.code ?? t('release'), to: `/standards/${releaseId}` },
        { label: t('title') },
      ]}
    >
      <QueryState query={query}>
        {(lineage) => {
          if (chosen !== null) return <CompareView lineage={lineage} withId={chosen} />;
          const older = lineage.editions.find((edition) => isOlder(edition, lineage.release));
          const newer = lineage.editions.at(-1);
          if (older !== undefined) return <Redirect to={`?with=${older.id}`} />;
          // Of two editions the older one is always the one compared from.
          if (newer !== undefined)
            return <Redirect to={`/standards/${newer.id}/compare?with=${releaseId}`} />;
          return <CompareView lineage={lineage} withId={null} />;
        }}
      </QueryState>
    </Page>
  );
}

const numberOf = ({ version }: ReleaseEdition) => Number(/\d+/.exec(version)?.[0] ?? 1);
const isOlder = (edition: ReleaseEdition, than: ReleaseEdition) => numberOf(edition) < numberOf(than);
