import type { SearchHit } from '@attest/api-client';
import { searchKinds, type SearchKind } from '@attest/domain';
import { useId, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import { api } from '../../../shared/http/api';
import { queryKeys } from '../../../shared/queries/query-keys';
import { Empty } from '../../../ui/empty/empty';
import { QueryState } from '../../../shared/queries/query-state';
import { useCursorList } from '../../../shared/queries/use-cursor-list';
import { SegmentedFilter } from '../../../ui/segmented/segmented-filter';
import { LoadMore } from '../../../ui/load-more/load-more';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden';
import { HitRow } from './hit-row';
import type { FindUrl } from './use-find-url';
import styles from './find.module.css';

interface HitsProps {
  url: FindUrl;
  onChange: (change: Partial<FindUrl>) => void;
  /** Up from the first. */
  onLeave: () => void;
}

const PAGE = 30;

/** What was found: the first few of each kind, or one kind in pages. */
export function Hits({ url, onChange, onLeave }: HitsProps) {
  const { t } = useTranslation(['standards', 'common']);
  const format = useFormat();
  const { q, kind, level, standardKind, state } = url;
  const { query, more } = useCursorList({
    queryKey: queryKeys.releases.search(url),
    read: (cursor, signal) =>
      api.get('/search', {
        query: {
          q,
          kind,
          level,
          standardKind,
          state: state === null ? ['published', 'superseded', 'withdrawn'] : [state],
          cursor,
          limit: PAGE,
        },
        signal,
      }),
    keepPrevious: true,
    staleTime: 60_000,
  });
  return (
    <QueryState query={query}>
      {({ rows: hits, pages }) => {
        const counts = pages[0]?.counts ?? [];
        const total = counts.reduce((sum, { count }) => sum + count, 0);
        if (total === 0) {
          return (
            <Empty title={t('find.nothing', { q })} icon="search">
              {t('find.nothingText')}
            </Empty>
          );
        }
        return (
          <div
            className={styles.found}
            aria-busy={query.isPlaceholderData}
            onKeyDown={(event) => {
              walk(event, onLeave);
            }}
          >
            <VisuallyHidden>
              <p role="status">{t('find.total', { count: total })}</p>
            </VisuallyHidden>
            <SegmentedFilter
              className={styles.kinds}
              label={t('find.kinds')}
              value={kind ?? 'all'}
              options={[
                { value: 'all', label: t('find.tab', { kind: t('find.all'), number: format.number(total) }) },
                ...counts.map(({ kind: value, count }) => ({
                  value,
                  label: t('find.tab', { kind: t(`find.kind.${value}`), number: format.number(count) }),
                })),
              ]}
              onChange={(value) => {
                onChange({ kind: searchKinds.find((each) => each === value) ?? null });
              }}
            />
            {kind === null ? (
              counts.map(({ kind: each, count }) => (
                <Group
                  key={each}
                  kind={each}
                  count={count}
                  hits={hits.filter((hit) => hit.kind === each)}
                  onAll={() => {
                    onChange({ kind: each });
                  }}
                />
              ))
            ) : hits.length === 0 ? (
              <Empty title={t('find.nothingOfKind', { kind: t(`find.kind.${kind}`) })} icon="search">
                {t('find.nothingText')}
              </Empty>
            ) : (
              <ul className={styles.list}>
                {hits.map((hit) => (
                  <HitRow key={`${hit.kind}-${hit.id}`} hit={hit} />
                ))}
              </ul>
            )}
            <LoadMore more={more} />
          </div>
        );
      }}
    </QueryState>
  );
}

interface GroupProps {
  kind: SearchKind;
  count: number;
  hits: readonly SearchHit[];
  onAll: () => void;
}

function Group({ kind, count, hits, onAll }: GroupProps) {
  const { t } = useTranslation('standards');
  const format = useFormat();
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.groupTitle}>
        {t(`find.kind.${kind}`)}
        <small>{format.number(count)}</small>
      </h2>
      <ul className={styles.list}>
        {hits.map((hit) => (
          <HitRow key={hit.id} hit={hit} />
        ))}
      </ul>
      {count > hits.length && (
        <button type="button" className={styles.allOfKind} onClick={onAll}>
          {t('find.allOfKind', { number: format.number(count), kind: t(`find.kind.${kind}`) })}
        </button>
      )}
    </section>
  );
}

/** Arrow keys walk through what was found; Enter opens it, as it does any link. */
function walk(event: KeyboardEvent<HTMLDivElement>, onLeave: () => void): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-hit]')];
  const at = links.findIndex((link) => link === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  if (event.key === 'ArrowDown') links[at + 1]?.focus();
  else if (at === 0) onLeave();
  else links[at - 1]?.focus();
}
