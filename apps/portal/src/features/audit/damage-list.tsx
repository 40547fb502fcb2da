import type { AuditDamage, AuditVerification } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { Icon } from '../../ui/icon/icon';
import styles from './audit.module.css';

/** What is wrong, with which record of whose unit. */
export function DamageList({ result }: { result: AuditVerification }) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const shown = result.damage.length;
  return (
    <div className={styles.damage}>
      <h2>{t('chain.damage')}</h2>
      <ul>
        {result.damage.map((damage) => (
          <li key={`${damage.record} ${damage.key}`}>
            <Icon name="alert" size={16} />
            <div>
              <strong>{t(`record.${damage.record}`)}</strong>
              {t('listComma')}
              {t(`damage.${damage.what}`)}
              {damage.unit !== null && (
                <span className={styles.whose}>
                  {t('chain.whose', { candidate: damage.unit.candidate, unit: damage.unit.unit })}{' '}
                  <Link to={`/audit?enrolment=${damage.unit.enrolmentId}`}>{t('chain.openUnit')}</Link>
                </span>
              )}
              <Where damage={damage} />
            </div>
          </li>
        ))}
      </ul>
      {result.damaged > shown && (
        <p>{t('chain.more', { shown: format.number(shown), number: format.number(result.damaged) })}</p>
      )}
    </div>
  );
}

function Where({ damage }: { damage: AuditDamage }) {
  const { t } = useTranslation('audit');
  const parts = [
    damage.sequence === null ? null : t('chain.atEvent', { sequence: damage.sequence }),
    damage.record === 'checkpoint' && damage.key !== '' ? t('chain.atLine', { line: damage.key }) : null,
  ].filter((part) => part !== null);
  return (
    <details className={styles.details}>
      <summary>{t('technical')}</summary>
      <span className={styles.mono}>
        {[...parts, damage.record, damage.key].filter((part) => part !== '').join(' · ')}
      </span>
    </details>
  );
}
