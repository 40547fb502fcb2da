import { readableCode } from '@attest/domain';
import type { RuleEffect } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../../ui/icon/icon';
import styles from './effect.module.css';

/** What the change would do to open enrolments, before it does. */
export function EffectView({ effect }: { effect: RuleEffect }) {
  const { t } = useTranslation('rules');
  const critical = (number: number) => t('place.critical', { number });
  const codes = (list: readonly string[]) =>
    list.map((code) => readableCode(code, critical)).join(t('clause.and'));
  const nothing = effect.targetsLost === 0 && effect.targetsGained === 0;
  return (
    <div className={styles.effect} role="status">
      {nothing ? (
        <p className={styles.line}>
          <Icon name="check" />
          {t('effect.nothing', { count: effect.open })}
        </p>
      ) : (
        <>
          {effect.targetsLost > 0 && (
            <p className={styles.lost}>
              <Icon name="alert" />
              {t('effect.lost', { count: effect.targetsLost, enrolments: effect.enrolmentsLosing })}
            </p>
          )}
          {effect.noLongerReady > 0 && (
            <p className={styles.line}>{t('effect.noLongerReady', { count: effect.noLongerReady })}</p>
          )}
          {effect.targetsGained > 0 && (
            <p className={styles.gained}>
              <Icon name="check" />
              {t('effect.gained', { count: effect.targetsGained, enrolments: effect.enrolmentsGaining })}
            </p>
          )}
        </>
      )}
      {effect.examined < effect.concerned && (
        <p className={styles.line}>
          {t('effect.examined', { count: effect.examined, total: effect.concerned })}
        </p>
      )}
      {effect.enrolments.length > 0 && (
        <ul className={styles.list}>
          {effect.enrolments.map((one) => (
            <li key={one.enrolmentId}>
              <Link to={`/enrolments/${one.enrolmentId}`}>{one.candidateName}</Link>{' '}
              <span lang="zh-Hant">{one.unitCode}</span>
              {one.lost.length > 0 && <span>{t('effect.codesLost', { codes: codes(one.lost) })}</span>}
              {one.gained.length > 0 && <span>{t('effect.codesGained', { codes: codes(one.gained) })}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
