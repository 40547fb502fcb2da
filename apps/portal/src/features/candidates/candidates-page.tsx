import type { EnrolmentSummary } from '@attest/api-client';
import { hasWords, wordsOf } from '@attest/domain';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { useHasRole, useSession } from '../../shared/session/use-session';
import { ButtonLink } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Page } from '../../ui/page/page';
import { PageHead } from '../../ui/page/page-head';
import { QueryState } from '../../shared/queries/query-state';
import { useCursorList } from '../../shared/queries/use-cursor-list';
import styles from './candidates.module.css';
import { EnrolmentList } from './enrolment-list';
import { Filters } from './filters';
import { passesState, useCandidatesUrl, type CandidatesUrl } from './use-candidates-url';

const limit = 200;

/** Whom I assess, and how far each of them is. */
export function CandidatesPage() {
  const { t } = useTranslation('candidates');
  const url = useCandidatesUrl();
  const { member } = useSession();
  const assessor = useHasRole('assessor');
  const { query, more } = useCursorList({
    queryKey: queryKeys.enrolments.ofAssessor(member.id, { assessor, groupId: url.group }),
    read: (cursor, signal) =>
      api.get('/enrolments', {
        query: {
          ...{ limit, cursor },
          ...(assessor ? { assessorId: member.id } : {}),
          ...(url.group === '' ? {} : { groupId: url.group }),
        },
        signal,
      }),
    keepPrevious: true,
  });

  // Searching and grouping look at all of them, so the rest is read without being asked for.
  const { has, loading, load } = more;
  useEffect(() => {
    if (has && !loading) load();
  }, [has, load, loading]);

  return (
    <Page title={t('title')}>
      <QueryState query={query}>{({ rows }) => <Loaded enrolments={rows} url={url} />}</QueryState>
    </Page>
  );
}

const textOf = ({ candidate, unit }: EnrolmentSummary): string =>
  [candidate.displayName, candidate.department ?? '', unit.title, unit.code, unit.releaseName].join(' ');

function Loaded({ enrolments, url }: { enrolments: readonly EnrolmentSummary[]; url: CandidatesUrl }) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const words = wordsOf(url.q);
  const found = enrolments.filter(
    (enrolment) =>
      passesState(url.state, enrolment.state) &&
      (url.unit === '' || enrolment.unit.id === url.unit) &&
      hasWords(textOf(enrolment), words),
  );
  const open = enrolments.filter((enrolment) => passesState('open', enrolment.state));
  const people = new Set(open.map((enrolment) => enrolment.candidate.id)).size;
  const toJudge = open.reduce((sum, enrolment) => sum + enrolment.coverage.toJudge, 0);

  if (enrolments.length === 0 && url.group === '')
    return (
      <div className={styles.page}>
        <PageHead title={t('title')} />
        <Empty title={t('empty.title')} icon="people">
          {t('empty.text')}
        </Empty>
      </div>
    );
  return (
    <div className={styles.page}>
      <PageHead
        title={t('title')}
        beside={
          <span className={styles.summary}>
            {t('summary', { people: format.number(people), units: format.number(open.length) })}
            {toJudge > 0 && t('summaryJudge', { count: toJudge })}
          </span>
        }
        actions={
          <ButtonLink to="/observe" variant="primary" icon="observe" className={styles.record}>
            {t('observe')}
          </ButtonLink>
        }
      />
      <Filters enrolments={enrolments} url={url} />
      {found.length === 0 ? (
        <Empty
          title={t('none.title')}
          icon="search"
          actions={<ButtonLink to="?state=all">{t('none.clear')}</ButtonLink>}
        >
          {t('none.text')}
        </Empty>
      ) : (
        <EnrolmentList enrolments={found} view={url.view} />
      )}
    </div>
  );
}
