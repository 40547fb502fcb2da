import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { queryKeys } from '../../shared/queries/query-keys';
import { ButtonLink } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { Settle } from './settle';

/** One enrolment that may go on under the current edition. */
export function SettlePage() {
  const { t } = useTranslation('carry-over');
  const { enrolmentId = '' } = useParams();
  const query = useQuery({
    queryKey: queryKeys.enrolment.carryOver(enrolmentId),
    queryFn: ({ signal }) => api.get('/enrolments/{id}/carry-over', { path: { id: enrolmentId }, signal }),
    // What is decided here is about what was displayed: it changes when somebody asks for it again.
    staleTime: Infinity,
    gcTime: 0,
  });
  // Not to be carried over, for a reason the server says: closed meanwhile, decided, no such unit.
  const refused = isApiError(query.error) && query.error.status === 409 ? query.error : null;
  return (
    <Page
      title={t('title')}
      crumbs={[
        { label: t('title'), to: '/carry-overs' },
        { label: query.data?.enrolment.candidate.displayName ?? t('one') },
      ]}
    >
      {refused !== null && query.data === undefined ? (
        <Empty
          title={refused.title}
          icon="info"
          level={1}
          actions={<ButtonLink to={`/enrolments/${enrolmentId}`}>{t('open')}</ButtonLink>}
        >
          {refused.detail}
        </Empty>
      ) : (
        <QueryState query={query}>
          {(proposal) => (
            <Settle
              key={proposal.enrolment.version}
              proposal={proposal}
              onStale={() => {
                void query.refetch();
              }}
            />
          )}
        </QueryState>
      )}
    </Page>
  );
}
