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
  const { targetsLost, targetsGained, targetsMissing, noLongerReady, newlyReady } = effect;
  const nothing = targetsLost + targetsGained + targetsMissing + noLongerReady + newlyReady === 0;
  return (
    <div className={styles.effect} role="status">
      {nothing ? (
        <p className={styles.line}>
          <Icon name="check" />
          {t('effect.nothing', { count: effect.open })}
        </p>
      ) : (
        <>
          {targetsLost > 0 && (
            <p className={styles.lost}>
              <Icon name="alert" />
              {t('effect.lost', { count: targetsLost, enrolments: effect.enrolmentsLosing })}
            </p>
          )}
          {targetsMissing > 0 && (
            <p className={styles.lost}>
              <Icon name="alert" />
              {t('effect.missing', { count: targetsMissing, enrolments: effect.enrolmentsMissing })}
            </p>
          )}
          {noLongerReady > 0 && (
            <p className={styles.line}>{t('effect.noLongerReady', { count: noLongerReady })}</p>
          )}
          {targetsGained > 0 && (
            <p className={styles.gained}>
              <Icon name="check" />
              {t('effect.gained', { count: targetsGained, enrolments: effect.enrolmentsGaining })}
            </p>
          )}
          {newlyReady > 0 && <p className={styles.line}>{t('effect.newlyReady', { count: newlyReady })}</p>}
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
              {one.missing.length > 0 && (
                <span>{t('effect.codesMissing', { codes: codes(one.missing) })}</span>
              )}
              {one.gained.length > 0 && <span>{t('effect.codesGained', { codes: codes(one.gained) })}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
