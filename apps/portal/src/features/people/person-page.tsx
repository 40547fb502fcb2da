import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { Avatar } from '../../ui/avatar/avatar';
import { Chip } from '../../ui/chip/chip';
import { LoadMore } from '../../ui/load-more/load-more';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { useCursorList } from '../../shared/queries/use-cursor-list';
import { ComingIn } from './coming-in';
import { EditPerson } from './edit-person';
import { Leaving } from './leave/leaving';
import { PersonProgrammes } from './person-programmes';
import { StandingChip } from './invitation-chip';
import styles from './people.module.css';
import { etagOf } from '../../shared/http/etag-of';
import { UnitStrip } from '../../shared/enrolment/unit-strip';

/** One person: who they are, what they may do, and what they are enrolled on. */
export function PersonPage() {
  const { t } = useTranslation('people');
  const { memberId = '' } = useParams();
  const query = useQuery({
    queryKey: queryKeys.members.member(memberId),
    queryFn: ({ signal }) => api.getWithEtag('/members/{id}', { path: { id: memberId }, signal }),
  });
  const title = query.data?.data.displayName ?? t('title');
  return (
    <Page title={title} crumbs={[{ label: t('title'), to: '/people' }, { label: title }]}>
      <QueryState query={query}>
        {({ data: member, etag }) => (
          <div className={styles.narrow}>
            <PageHead
              onPhone="shown"
              title={
                <span className={styles.person}>
                  <Avatar name={member.displayName} size={40} />
                  {member.displayName}
                </span>
              }
              beside={<StandingChip member={member} />}
              meta={[member.email]}
            />
            {member.state === 'invited' && <ComingIn member={member} />}
            <EditPerson key={member.version} member={member} etag={etag ?? etagOf(member.version)} />
            {member.state !== 'invited' && <ComingIn member={member} />}
            <Leaving member={member} etag={etag ?? etagOf(member.version)} />
            {member.roles.includes('candidate') && <PersonProgrammes memberId={member.id} />}
            {member.roles.includes('candidate') && <Enrolments memberId={member.id} />}
          </div>
        )}
      </QueryState>
    </Page>
  );
}

function Enrolments({ memberId }: { memberId: string }) {
  const { t } = useTranslation(['people', 'terms']);
  const { query, more } = useCursorList({
    queryKey: queryKeys.enrolments.ofCandidate(memberId),
    read: (cursor, signal) => api.get('/enrolments', { query: { candidateId: memberId, cursor }, signal }),
  });
  return (
    <section aria-labelledby="enrolments-title">
      <h2 id="enrolments-title" className={styles.heading}>
        {t('people:enrolments')}
      </h2>
      <QueryState query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className={styles.hint}>{t('people:noEnrolments')}</p>
          ) : (
            <ul>
              {rows.map((enrolment) => (
                <li key={enrolment.id}>
                  <Link
                    to={`/enrolments?q=${encodeURIComponent(enrolment.candidate.displayName)}`}
                    className={styles.enrolment}
                  >
                    <span lang="zh-Hant">
                      {enrolment.unit.title}
                      <small>{enrolment.unit.releaseCode}</small>
                    </span>
                    <span>
                      {enrolment.coverage.indicatorsCovered}/{enrolment.coverage.indicatorsTotal}
                    </span>
                    <UnitStrip coverage={enrolment.coverage} />
                    <Chip>{t(`terms:enrolmentState.${enrolment.state}`)}</Chip>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
      <LoadMore more={more} />
    </section>
  );
}
