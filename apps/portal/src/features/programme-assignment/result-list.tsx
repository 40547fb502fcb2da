import type { AssignmentDone } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, ButtonLink } from '../../ui/button/button';
import { PageHead } from '../../ui/page/page-head';
import styles from './assignment.module.css';
import { PersonStatus } from './person-status';

interface ResultListProps {
  programmeId: string;
  done: AssignmentDone;
  onMore: () => void;
}

/** What happened, in one sentence and person by person. */
export function ResultList({ programmeId, done, onMore }: ResultListProps) {
  const { t } = useTranslation('programme-assignment');
  const { people, created, goingOn, signed } = done.totals;
  return (
    <>
      <PageHead
        title={t('done.title', { count: people })}
        actions={
          <>
            <ButtonLink to={`/programmes/${programmeId}`}>{t('back')}</ButtonLink>
            <Button onClick={onMore}>{t('done.more')}</Button>
          </>
        }
      />
      <p role="status" className={styles.sum}>
        {t('done.units', { created, goingOn, signed })}
      </p>
      <ul className={styles.results}>
        {done.items.map((item) => (
          <li key={item.candidateId}>
            {item.status === 'new' && item.programmeEnrolmentId !== null ? (
              <Link to={`/passports/${item.programmeEnrolmentId}`}>{item.candidate?.displayName}</Link>
            ) : (
              <b>{item.candidate?.displayName ?? t('proposal.unknown')}</b>
            )}
            <PersonStatus item={item} />
            {item.status === 'new' && (
              <small className={styles.quiet}>
                {t('done.team', {
                  assessor: item.assessor?.displayName,
                  supervisor: item.supervisor?.displayName,
                })}
              </small>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
