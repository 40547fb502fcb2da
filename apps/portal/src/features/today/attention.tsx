import type { EnrolmentSummary, Today } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { Avatar } from '../../ui/avatar/avatar';
import { Icon } from '../../ui/icon/icon';
import styles from './attention.module.css';
import { queryString } from '../../shared/http/request-url';
import { UnitStrip } from '../../shared/enrolment/unit-strip';

/** At the side: who is nearly there, and what a supervisor sent back. */
export function Attention({ data }: { data: Today }) {
  const { t } = useTranslation(['today', 'terms']);
  const format = useFormat();
  return (
    <>
      <section className={styles.block}>
        <h2 className={styles.heading}>{t('today:attention.near')}</h2>
        {data.nearComplete.length === 0 ? (
          <p className={styles.none}>{t('today:attention.nobodyNear')}</p>
        ) : (
          data.nearComplete.map((enrolment) => <Near key={enrolment.id} enrolment={enrolment} />)
        )}
      </section>
      {data.expiring.length > 0 && (
        <section className={styles.block}>
          <h2 className={styles.heading}>{t('today:attention.expiring')}</h2>
          {data.expiring.map(({ enrolment, count, on, targetId }) => (
            <Link
              key={enrolment.id}
              to={`/enrolments/${enrolment.id}${queryString({ target: targetId })}`}
              className={styles.returned}
            >
              <Icon name="clock" />
              <span className={styles.words}>
                <b>{enrolment.candidate.displayName}</b>
                <span>{t('today:attention.expires', { count, date: format.shortDate(on) })}</span>
                <small lang="zh-Hant">
                  {enrolment.unit.code} {enrolment.unit.title}
                </small>
              </span>
            </Link>
          ))}
        </section>
      )}
      {data.wholes.length > 0 && (
        <section className={styles.block}>
          <h2 className={styles.heading}>{t('today:attention.wholes')}</h2>
          {data.wholes.map(({ programmeEnrolmentId, candidate, programme }) => (
            <Link
              key={programmeEnrolmentId}
              to={`/passports/${programmeEnrolmentId}/decision`}
              className={styles.returned}
            >
              <Icon name="sign" />
              <span className={styles.words}>
                <b>{candidate.displayName}</b>
                <span>{t('today:attention.wholeReady')}</span>
                <small lang="zh-Hant">{programme.name}</small>
              </span>
            </Link>
          ))}
        </section>
      )}
      {data.renewals.length > 0 && (
        <section className={styles.block}>
          <h2 className={styles.heading}>{t('today:attention.renewals')}</h2>
          {data.renewals.map(({ enrolment, proposed }) => (
            <Link
              key={enrolment.id}
              to={`/enrolments/${enrolment.id}/further-attempt`}
              className={styles.returned}
            >
              <Icon name="history" />
              <span className={styles.words}>
                <b>{enrolment.candidate.displayName}</b>
                <span>
                  {proposed || enrolment.validUntil === null
                    ? t('today:attention.renewalAsked')
                    : t('today:attention.validUntil', { date: format.date(enrolment.validUntil) })}
                </span>
                <small lang="zh-Hant">
                  {enrolment.unit.code} {enrolment.unit.title}
                </small>
              </span>
            </Link>
          ))}
        </section>
      )}
      {data.planned.length > 0 && (
        <section className={styles.block}>
          <h2 className={styles.heading}>{t('today:attention.planned')}</h2>
          {data.planned.map(({ enrolment, itemId, method, on, overdue, count }) => (
            <Link key={itemId} to={`/enrolments/${enrolment.id}/plan`} className={styles.returned}>
              <Icon name="calendar" />
              <span className={styles.words}>
                <b>{enrolment.candidate.displayName}</b>
                <span>
                  {t(overdue ? 'today:attention.late' : 'today:attention.dated', {
                    ...{ count, method: t(`terms:method.${method}`), date: format.shortDate(on) },
                  })}
                </span>
                <small lang="zh-Hant">
                  {enrolment.unit.code} {enrolment.unit.title}
                </small>
              </span>
            </Link>
          ))}
        </section>
      )}
      {data.returned.length > 0 && (
        <section className={styles.block}>
          <h2 className={styles.heading}>{t('today:attention.returned')}</h2>
          {data.returned.map((entry) => (
            <Link key={entry.enrolmentId} to={`/enrolments/${entry.enrolmentId}`} className={styles.returned}>
              <Icon name="back" />
              <span className={styles.words}>
                <b>{t(`terms:returnReason.${entry.reasonCode}`)}</b>
                <span>{entry.reason}</span>
                <small>
                  {t('today:attention.returnedBy', {
                    candidate: entry.candidate.displayName,
                    unit: entry.unit.code,
                    by: entry.returnedBy.displayName,
                    when: format.relative(entry.returnedAt),
                  })}
                </small>
              </span>
            </Link>
          ))}
        </section>
      )}
    </>
  );
}

function Near({ enrolment }: { enrolment: EnrolmentSummary }) {
  const { t } = useTranslation('today');
  const { coverage } = enrolment;
  const missing =
    coverage.indicatorsTotal - coverage.indicatorsCovered + coverage.criticalTotal - coverage.criticalCovered;
  return (
    <Link to={`/enrolments/${enrolment.id}`} className={styles.near}>
      <span className={styles.who}>
        <Avatar name={enrolment.candidate.displayName} />
        <span className={styles.person}>{enrolment.candidate.displayName}</span>
        <span>
          <b>{coverage.indicatorsCovered}</b>/{coverage.indicatorsTotal}
        </span>
      </span>
      <span className={styles.unit} lang="zh-Hant">
        {enrolment.unit.code} {enrolment.unit.title}
      </span>
      <span className={styles.line}>
        <UnitStrip coverage={coverage} size="normal" />
        {coverage.criticalTotal > 0 && (
          <span>
            {t('attention.critical', { have: coverage.criticalCovered, of: coverage.criticalTotal })}
          </span>
        )}
      </span>
      <span className={styles.line}>
        <span>{missing === 0 ? t('attention.allCovered') : t('attention.missing', { number: missing })}</span>
        <span className={styles.go}>{missing === 0 ? t('action.decide') : t('action.open')}</span>
      </span>
    </Link>
  );
}
