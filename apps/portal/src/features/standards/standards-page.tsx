import type { Page as PageOf, ReleaseSummary } from '@attest/api-client';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useFormat } from '../../shared/format/use-format';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/http/query-keys';
import { useHasRole } from '../../shared/session/use-session';
import { ButtonLink } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { DataTable, type Column } from '../../ui/data-table/data-table';
import { Empty } from '../../ui/empty/empty';
import { TextField } from '../../ui/field/text-field';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../ui/query-state/query-state';
import styles from './standards.module.css';

/** Every standard the organisation has published. */
export function StandardsPage() {
  const { t } = useTranslation(['standards', 'terms']);
  const format = useFormat();
  const writes = useHasRole('author');
  const [search, setSearch] = useSearchParams();
  const q = useDeferredValue(search.get('q') ?? '');
  const query = useInfiniteQuery({
    queryKey: [...queryKeys.releases, { q }],
    queryFn: ({ pageParam, signal }) =>
      api.get<PageOf<ReleaseSummary>>('/releases', { query: { q, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
  const columns: readonly Column<ReleaseSummary>[] = [
    {
      id: 'name',
      header: t('standards:column.name'),
      cell: (release) => (
        <span className={styles.name}>
          <span lang="zh-Hant">{release.name}</span>
          <small>{release.domain ?? t(`terms:standardKind.${release.kind}`)}</small>
        </span>
      ),
    },
    { id: 'code', header: t('standards:column.code'), width: '152px', cell: (release) => release.code },
    {
      id: 'kind',
      header: t('standards:column.kind'),
      width: '112px',
      hideBelow: 'phone',
      cell: (release) => t(`terms:standardKind.${release.kind}`),
    },
    {
      id: 'level',
      header: t('standards:column.level'),
      width: '64px',
      align: 'right',
      cell: (release) => release.level ?? '',
    },
    {
      id: 'units',
      header: t('standards:column.units'),
      width: '72px',
      align: 'right',
      cell: (release) => release.unitCount,
    },
    {
      id: 'indicators',
      header: t('terms:word.indicators'),
      width: '88px',
      align: 'right',
      cell: (release) => release.indicatorCount,
    },
    {
      id: 'published',
      header: t('standards:column.published'),
      width: '160px',
      align: 'right',
      cell: (release) => (
        <>
          {release.publishedAt !== null && format.date(release.publishedAt)}{' '}
          {release.state !== 'published' && (
            <Chip tone="line">{t(`terms:releaseState.${release.state}`)}</Chip>
          )}
        </>
      ),
    },
  ];
  return (
    <Page title={t('standards:title')}>
      <PageHead
        title={t('standards:title')}
        actions={
          writes && (
            <ButtonLink to="/imports" variant="primary" icon="upload">
              {t('standards:import')}
            </ButtonLink>
          )
        }
      />
      <div className={styles.filters} role="search">
        <TextField
          label={t('standards:search')}
          labelHidden
          icon="search"
          type="search"
          placeholder={t('standards:search')}
          value={search.get('q') ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setSearch(value === '' ? {} : { q: value }, { replace: true });
          }}
        />
      </div>
      <QueryState query={query}>
        {({ pages }) => (
          <DataTable
            caption={t('standards:title')}
            columns={columns}
            rows={pages.flatMap((page) => page.items)}
            rowId={(release) => release.id}
            rowTo={(release) => `/standards/${release.id}`}
            rowHeight={52}
            more={{
              has: query.hasNextPage,
              loading: query.isFetchingNextPage,
              load: () => {
                void query.fetchNextPage();
              },
            }}
            empty={
              <Empty
                title={t(q === '' ? 'standards:empty' : 'standards:noMatch')}
                icon="standard"
                actions={
                  writes &&
                  q === '' && (
                    <ButtonLink to="/imports" variant="primary" icon="upload">
                      {t('standards:import')}
                    </ButtonLink>
                  )
                }
              >
                {t(q === '' ? 'standards:emptyText' : 'standards:noMatchText')}
              </Empty>
            }
          />
        )}
      </QueryState>
    </Page>
  );
}
