import type { EvidenceView } from '@attest/api-client';
import { methods, readableCode } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { useSession } from '../../shared/session/use-session';
import { ButtonLink } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Icon } from '../../ui/icon/icon';
import { LoadMore } from '../../ui/load-more/load-more';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { useCursorList } from '../../shared/queries/use-cursor-list';
import { oneOf, useSearchState } from '../../shared/search-state/use-search-state';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import { evidenceStanding, judgedCounts } from './evidence-standing';
import styles from './my-evidence.module.css';
import { StandingChip } from './standing-chip';

const shows = ['all', 'open', 'not_yet'] as const;
type Show = (typeof shows)[number];
const viewState = { show: oneOf(shows, 'all') };

/** A piece that is judged for some of its indicators still waits for the others. */
function matches(show: Show, { withdrawal, current }: EvidenceView): boolean {
  if (show === 'all') return true;
  if (withdrawal !== null) return false;
  const { toJudge, notYet } = judgedCounts(current);
  return (show === 'open' ? toJudge : notYet) > 0;
}

/** Everything on record about the candidate, newest first. */
export function MyEvidencePage() {
  const { t } = useTranslation('my-evidence');
  const { member } = useSession();
  const { query, more } = useCursorList({
    queryKey: queryKeys.evidence.mine,
    read: (cursor, signal) => api.get('/evidence', { query: { candidateId: member.id, cursor }, signal }),
  });
  return (
    <Page title={t('title')}>
      <div className={styles.page}>
        <PageHead
          title={t('title')}
          actions={
            <>
              <ButtonLink to="/my-timeline" icon="history">
                {t('timeline')}
              </ButtonLink>
              <ButtonLink to="/upload" variant="primary" icon="upload">
                {t('action.upload')}
              </ButtonLink>
            </>
          }
        />
        <QueryState query={query}>
          {({ rows }) => (
            <>
              <List evidence={rows} />
              <LoadMore more={more} />
            </>
          )}
        </QueryState>
      </div>
    </Page>
  );
}

function List({ evidence }: { evidence: readonly EvidenceView[] }) {
  const { t } = useTranslation('my-evidence');
  const [{ show }, change] = useSearchState(viewState);
  if (evidence.length === 0) {
    return (
      <Empty
        title={t('empty.title')}
        actions={
          <ButtonLink to="/upload" variant="primary" icon="upload">
            {t('action.upload')}
          </ButtonLink>
        }
      >
        {t('empty.text')}
      </Empty>
    );
  }
  const shown = evidence.filter((piece) => matches(show, piece));
  return (
    <>
      <div className={styles.filter}>
        <SegmentedFilter
          label={t('filter.label')}
          value={show}
          onChange={(value) => {
            change({ show: value });
          }}
          options={shows.map((value) => ({
            value,
            label: t(`filter.${value}`, {
              number: evidence.filter((piece) => matches(value, piece)).length,
            }),
          }))}
        />
      </div>
      {shown.length === 0 ? (
        <p className={styles.none}>{t('filter.nothing')}</p>
      ) : (
        <ul>
          {shown.map((piece) => (
            <Row key={piece.id} piece={piece} />
          ))}
        </ul>
      )}
    </>
  );
}

function Row({ piece }: { piece: EvidenceView }) {
  const { t } = useTranslation(['my-evidence', 'terms']);
  const format = useFormat();
  const { current } = piece;
  return (
    <li>
      <Link to={`/my-evidence/${piece.id}`} className={styles.row}>
        <span className={styles.date}>{format.shortDate(current.occurredAt)}</span>
        <Icon name={methods[piece.method].icon} />
        <span className={styles.what}>
          <span className={styles.name}>{current.title}</span>
          <span className={styles.detail}>
            {t(`terms:method.${piece.method}`)}
            {current.files.length > 0 && t('my-evidence:row.files', { count: current.files.length })}
            {piece.versionCount > 1 && t('my-evidence:row.version', { number: current.number })}
            {current.claims.length > 0 &&
              t('my-evidence:row.claims', {
                codes: format.list(
                  current.claims
                    .slice(0, 4)
                    .map((claim) =>
                      readableCode(claim.code, (number) => t('my-evidence:critical', { code: number })),
                    ),
                ),
              })}
          </span>
        </span>
        <StandingChip standing={evidenceStanding(piece)} />
      </Link>
    </li>
  );
}
