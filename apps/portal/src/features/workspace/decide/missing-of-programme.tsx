import { isRecord } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type ApiError, isApiError } from '../../../shared/http/api-error';
import styles from './decide.module.css';

interface Named {
  readonly code: string;
  readonly text: string;
}

/** Units or attitudes as a refusal names them; nothing else is taken for one. */
const namedIn = (list: unknown): Named[] =>
  (Array.isArray(list) ? list : [])
    .filter(isRecord)
    .flatMap(({ code, text }) =>
      typeof code === 'string' && typeof text === 'string' ? [{ code, text }] : [],
    );

/** What the programme of a unit still waits for before the unit is decided, and where to see to it. */
export function MissingOfProgramme({ error, enrolmentId }: { error: ApiError; enrolmentId: string }) {
  const { t } = useTranslation('workspace');
  const attitudes = isApiError(error, 'outcome.attitudes_missing');
  if (!attitudes && !isApiError(error, 'outcome.prerequisites')) return null;
  const { facts } = error;
  const programme = facts['programmeEnrolmentId'];
  return (
    <>
      <ul className={styles.programme} lang="zh-Hant">
        {namedIn(attitudes ? facts['attitudes'] : facts['units']).map(({ code, text }) => (
          <li key={code}>
            <b>{code}</b> {text.split('：', 1)[0]}
          </li>
        ))}
      </ul>
      <p className={styles.ways}>
        {attitudes && <Link to={`/enrolments/${enrolmentId}/record`}>{t('decide.record')}</Link>}
        {typeof programme === 'string' && <Link to={`/passports/${programme}`}>{t('decide.passport')}</Link>}
      </p>
    </>
  );
}
