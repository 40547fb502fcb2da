import type { ReleaseSummary } from '@attest/api-client';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { useSession } from '../../shared/session/use-session';
import { ButtonLink } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { DataTable, type Column } from '../../ui/data-table/data-table';
import { Empty } from '../../ui/empty/empty';
import { Page } from '../../ui/page/page';
import { PageHead } from '../../ui/page/page-head';
import { QueryState } from '../../shared/queries/query-state';
import { useCursorList } from '../../shared/queries/use-cursor-list';
import { StandardText } from '../../ui/standard-text/standard-text';
import { ReviewsWaiting } from './reviews-waiting';
import { Filters } from './find/filters';
import { Hits } from './find/hits';
import { SearchBox } from './find/search-box';
import { isWorthLooking, useFindUrl } from './find/use-find-url';
import find from './find/find.module.css';
import styles from './standards-page.module.css';

/** What the organisation assesses against. */
export function StandardsPage() {
  const { t } = useTranslation(['standards', 'terms']);
  const format = useFormat();
  const mayImport = useSession().roles.includes('author');
  const [url, change] = useFindUrl();
  const place = useRef<HTMLDivElement>(null);
  const looking = isWorthLooking(url.q);
  const { standardKind: kind, level, state } = url;
  const filtered = kind !== null || level !== null || state !== null;
  const { query, more } = useCursorList({
    queryKey: queryKeys.releases.list({ kind, level, state }),
    read: (cursor, signal) => api.get('/releases', { query: { kind, level, state, cursor }, signal }),
    enabled: !looking,
    keepPrevious: true,
  });
  const columns: readonly Column<ReleaseSummary>[] = [
    {
      id: 'name',
      header: t('column.name'),
      cell: (release) => (
        <span className={styles.name}>
          <StandardText text={release.name} />
          <small>
            {release.code}
            {release.domain !== null && <span lang="zh-Hant">{release.domain}</span>}
          </small>
        </span>
      ),
    },
    {
      id: 'kind',
      header: t('column.kind'),
      width: '104px',
      hideBelow: 'phone',
      cell: (release) => t(`terms:standardKind.${release.kind}`),
    },
    {
      id: 'level',
      header: t('column.level'),
      width: '72px',
      hideBelow: 'phone',
      cell: (release) => release.level ?? t('noLevel'),
    },
    {
      id: 'size',
      header: t('column.size'),
      width: '184px',
      cell: (release) => (
        <>
          {release.kind === 'occupation' && `${t('units', { count: release.unitCount })} `}
          {t('indicators', { count: release.indicatorCount })}
        </>
      ),
    },
    {
      id: 'published',
      header: t('column.published'),
      width: '184px',
      hideBelow: 'desk',
      cell: (release) => (
        <span className={styles.state}>
          {release.state !== 'published' && (
            <Chip tone={release.state === 'withdrawn' ? 'warn' : 'neutral'}>
              {t(`terms:releaseState.${release.state}`)}
            </Chip>
          )}
          {release.publishedAt !== null && format.date(release.publishedAt)}
        </span>
      ),
    },
  ];
  const importLink = mayImport && (
    <ButtonLink to="/imports" variant="primary" icon="upload">
      {t('import')}
    </ButtonLink>
  );
  return (
    <Page title={t('title')}>
      <PageHead title={t('title')} actions={importLink} />
      {mayImport && <ReviewsWaiting />}
      <div ref={place}>
        <div className={find.bar}>
          <SearchBox
            q={url.q}
            onSearch={(q) => {
              change(q === '' ? { q, kind: null } : { q });
            }}
            onEnter={() => {
              place.current?.querySelector<HTMLElement>('a[data-hit]')?.focus();
            }}
          />
          <Filters url={url} onChange={change} />
        </div>
        {looking ? (
          <Hits
            url={url}
            onChange={change}
            onLeave={() => {
              place.current?.querySelector<HTMLElement>('input[type="search"]')?.focus();
            }}
          />
        ) : (
          <QueryState query={query}>
            {({ rows }) => (
              <DataTable
                caption={t('title')}
                columns={columns}
                rows={rows}
                rowId={(release) => release.id}
                rowTo={(release) => `/standards/${release.id}`}
                rowHeight={56}
                more={more}
                empty={
                  !filtered ? (
                    <Empty title={t('empty')} icon="standard" actions={importLink}>
                      {t(mayImport ? 'emptyAuthor' : 'emptyReader')}
                    </Empty>
                  ) : (
                    <Empty title={t('noMatch')} icon="search">
                      {t('noMatchText')}
                    </Empty>
                  )
                }
              />
            )}
          </QueryState>
        )}
      </div>
    </Page>
  );
}
