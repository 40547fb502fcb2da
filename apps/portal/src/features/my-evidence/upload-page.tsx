import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { enrolmentQuery, evidenceQuery } from '../../shared/enrolment/enrolment-queries';
import { myUnitsQuery } from '../../shared/navigation/waiting';
import { Empty } from '../../ui/empty/empty';
import { IconButton } from '../../ui/button/button';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { optional, useSearchState } from '../../shared/search-state/use-search-state';
import styles from './upload.module.css';
import { UploadForm } from './upload-form';

const viewState = { enrolment: optional, target: optional, evidence: optional };

/** Hand in evidence: for one unit, perhaps for one indicator, perhaps as a new version of something handed in before. */
export function UploadPage() {
  const { t } = useTranslation('my-evidence');
  const navigate = useNavigate();
  const [{ enrolment: enrolmentId, evidence }] = useSearchState(viewState);
  return (
    <Page
      title={t('upload.title')}
      crumbs={[{ label: t('title'), to: '/my-evidence' }, { label: t('upload.title') }]}
      task
    >
      <div className={styles.page}>
        <header className={styles.head}>
          <h1>{t(evidence === null ? 'upload.title' : 'upload.newVersionTitle')}</h1>
          <IconButton
            icon="close"
            size="lg"
            label={t('upload.leave')}
            onClick={() => {
              void navigate(-1);
            }}
          />
        </header>
        {enrolmentId === null ? <ChooseUnit /> : <ForUnit key={enrolmentId} enrolmentId={enrolmentId} />}
      </div>
    </Page>
  );
}

function ForUnit({ enrolmentId }: { enrolmentId: string }) {
  const [{ evidence: earlierId, target }] = useSearchState(viewState);
  const enrolment = useQuery(enrolmentQuery(enrolmentId));
  const earlier = useQuery({ ...evidenceQuery(earlierId ?? ''), enabled: earlierId !== null });
  return (
    <QueryState query={enrolment}>
      {({ enrolment: data }) =>
        earlierId === null ? (
          <UploadForm enrolment={data} target={target} earlier={null} />
        ) : (
          <QueryState query={earlier}>
            {(evidence) => <UploadForm enrolment={data} target={null} earlier={evidence} />}
          </QueryState>
        )
      }
    </QueryState>
  );
}

/** Reached from the navigation without a unit: with one open unit there is nothing to choose. */
function ChooseUnit() {
  const { t } = useTranslation('my-evidence');
  const mine = useQuery(myUnitsQuery);
  return (
    <QueryState query={mine}>
      {({ units }) => {
        const open = units.filter(({ enrolment }) => enrolment.abilities.upload);
        const [only] = open;
        if (only === undefined) return <Empty title={t('upload.noUnit')}>{t('upload.noUnitText')}</Empty>;
        if (open.length === 1) return <ForUnit enrolmentId={only.enrolment.id} />;
        return (
          <section>
            <h2 className={styles.label}>{t('upload.which')}</h2>
            <ul>
              {open.map(({ enrolment }) => (
                <li key={enrolment.id}>
                  <Link to={`/upload?enrolment=${enrolment.id}`} replace className={styles.unit}>
                    <b lang="zh-Hant">{enrolment.unit.title}</b>
                    <small>
                      {enrolment.unit.releaseCode}{' '}
                      {enrolment.unit.code === enrolment.unit.releaseCode ? '' : enrolment.unit.code}
                    </small>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        );
      }}
    </QueryState>
  );
}
