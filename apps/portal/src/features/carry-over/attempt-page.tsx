import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { queryKeys } from '../../shared/queries/query-keys';
import { QueryState } from '../../shared/queries/query-state';
import { ButtonLink } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { Page } from '../../ui/page/page';
import { Attempt } from './attempt';

/** What a further attempt or a renewal goes on with: decided by the assessor, read by the candidate. */
export function AttemptPage() {
  const { t } = useTranslation('carry-over');
  const { enrolmentId = '' } = useParams();
  const { pathname } = useLocation();
  const unitPath = pathname.replace(/\/further-attempt$/, '');
  const query = useQuery({
    queryKey: queryKeys.enrolment.furtherAttempt(enrolmentId),
    queryFn: ({ signal }) =>
      api.get('/enrolments/{id}/further-attempt', { path: { id: enrolmentId }, signal }),
    // What is decided here is about what was displayed: it changes when somebody asks for it again.
    staleTime: Infinity,
    gcTime: 0,
  });
  const refused = isApiError(query.error) && query.error.status === 409 ? query.error : null;
  const title = t(`attempt.title.${query.data?.purpose ?? 'attempt'}`);
  return (
    <Page
      title={title}
      crumbs={[{ label: query.data?.enrolment.unit.title ?? t('one'), to: unitPath }, { label: title }]}
    >
      {refused !== null && query.data === undefined ? (
        <Empty
          title={refused.title}
          icon="info"
          level={1}
          actions={<ButtonLink to={unitPath}>{t('open')}</ButtonLink>}
        >
          {refused.detail}
        </Empty>
      ) : (
        <QueryState query={query}>
          {(view) => (
            <Attempt
              key={view.enrolment.version}
              view={view}
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
