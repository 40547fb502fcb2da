import { type AssessmentMethod, methods, methodsNamed, methodsRecordedBy } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { enrolmentQuery } from '../../../shared/enrolment/enrolment-queries';
import { Chip } from '../../../ui/chip/chip';
import { Icon } from '../../../ui/icon/icon';
import { Page } from '../../../ui/page/page';
import { PageHead } from '../../../ui/page/page-head';
import { QueryState } from '../../../shared/queries/query-state';
import { useUnitCrumbs } from '../../../shared/enrolment/use-unit-crumbs';
import { optional, useSearchState } from '../../../shared/search-state/use-search-state';
import { queryString } from '../../../shared/http/request-url';
import styles from './choose.module.css';

/** An observation has a form of its own, made for the shop floor. */
const addressOf = (enrolmentId: string, method: AssessmentMethod, search: string): string => {
  const path = method === 'direct_observation' ? 'observe' : `record/${method}`;
  return `/enrolments/${enrolmentId}/${path}${search}`;
};

const viewState = { target: optional };

/** By which method? Those that the unit's own guide names come first. */
export function ChoosePage() {
  const { t } = useTranslation('workspace');
  const { enrolmentId = '' } = useParams();
  const [{ target }] = useSearchState(viewState);
  const read = useQuery(enrolmentQuery(enrolmentId));
  const crumbs = useUnitCrumbs(read.data?.enrolment, t('choose.crumb'));
  const search = queryString({ target });
  return (
    <Page title={t('choose.title')} crumbs={crumbs}>
      <div className={styles.page}>
        <PageHead title={t('choose.title')} />
        <QueryState query={read}>
          {({ enrolment }) => {
            const guide = new Set(
              enrolment.assessmentGuide.methods.flatMap(({ text }) => methodsNamed(text)),
            );
            const all = methodsRecordedBy('assessor');
            const inOrder = [...all.filter((one) => guide.has(one)), ...all.filter((one) => !guide.has(one))];
            return (
              <ul className={styles.list}>
                {inOrder.map((method) => (
                  <li key={method}>
                    <Choice
                      method={method}
                      named={guide.has(method)}
                      to={addressOf(enrolment.id, method, search)}
                    />
                  </li>
                ))}
              </ul>
            );
          }}
        </QueryState>
      </div>
    </Page>
  );
}

function Choice({ method, named, to }: { method: AssessmentMethod; named: boolean; to: string }) {
  const { t } = useTranslation(['workspace', 'terms']);
  return (
    <Link to={to} className={styles.choice}>
      <Icon name={methods[method].icon} size={20} />
      <span className={styles.words}>
        <span className={styles.name}>
          {t(`terms:method.${method}`)}
          {named && (
            <Chip tone="accent" icon="check">
              {t('choose.named')}
            </Chip>
          )}
        </span>
        <span className={styles.note}>{t(`choose.note.${method}`)}</span>
      </span>
      <Icon name="right" size={14} className={styles.arrow} />
    </Link>
  );
}
