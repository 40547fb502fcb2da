import type { EnrolmentDetail, EnrolmentSummary } from '@attest/api-client';
import { usualNoticeDays } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { KindCounts } from '../../shared/enrolment/kind-counts';
import { UnitStrip } from '../../shared/enrolment/unit-strip';
import { WithdrawnRelease } from '../../shared/enrolment/withdrawn-release';
import { Chip } from '../../ui/chip/chip';
import { Icon } from '../../ui/icon/icon';
import { IndicatorStrip } from '../../ui/indicator-strip/indicator-strip';
import { stripGroups } from '../../ui/indicator-strip/strip-groups';
import styles from './unit-facts.module.css';

interface StandingProps {
  outcome: EnrolmentDetail['outcomes'][number] | null;
  signOff: EnrolmentDetail['signOff'];
}

/** From this many days on the due date is marked. */
const soon = 21;

export function Meta({ enrolment }: { enrolment: EnrolmentSummary }) {
  const { t } = useTranslation(['my-units', 'terms']);
  const format = useFormat();
  const open = enrolment.state !== 'signed' && enrolment.state !== 'withdrawn';
  const days = enrolment.dueOn === null ? null : format.daysUntil(enrolment.dueOn);
  return (
    <p className={styles.meta}>
      <span>
        {enrolment.unit.code === enrolment.unit.releaseCode
          ? enrolment.unit.code
          : `${enrolment.unit.releaseCode} ${enrolment.unit.code}`}
      </span>
      <WithdrawnRelease unit={enrolment.unit} />
      <span>{t('my-units:assessor', { name: enrolment.assessor.displayName })}</span>
      {open && days !== null && (
        <span className={days <= soon ? styles.soon : undefined}>
          <Icon name="clock" size={14} />
          {days < 0
            ? t('my-units:due.over', { count: -days })
            : days === 0
              ? t('my-units:due.today')
              : t('my-units:due.left', { count: days })}
        </span>
      )}
      <span>{t(`terms:enrolmentState.${enrolment.state}`)}</span>
      <Validity enrolment={enrolment} />
    </p>
  );
}

/** Until when a signature is valid; from the first notice on with the way to what a renewal would go on with. */
export function Validity({ enrolment }: { enrolment: EnrolmentSummary }) {
  const { t } = useTranslation('my-units');
  const format = useFormat();
  const { id, validUntil } = enrolment;
  if (validUntil === null) return null;
  const days = format.daysUntil(validUntil);
  return (
    <>
      <span>{t(days < 0 ? 'validity.ended' : 'validity.until', { date: format.date(validUntil) })}</span>
      {days <= Math.max(...usualNoticeDays) && (
        <Link to={`/my-units/${id}/further-attempt`}>{t('validity.see')}</Link>
      )}
    </>
  );
}

export function Numbers({ enrolment }: { enrolment: EnrolmentSummary }) {
  const { t } = useTranslation('terms');
  const { coverage } = enrolment;
  return (
    <dl className={styles.numbers}>
      <dt>
        {t('word.indicators')} <b>{coverage.indicatorsCovered}</b>/{coverage.indicatorsTotal}
      </dt>
      <dd>
        <UnitStrip coverage={coverage} size="normal" />
      </dd>
      {coverage.criticalTotal > 0 && (
        <>
          <dt>
            {t('word.criticalEvidence')} <b>{coverage.criticalCovered}</b>/{coverage.criticalTotal}
          </dt>
          <dd>
            <IndicatorStrip groups={stripGroups(coverage.criticalStrip)} />
          </dd>
        </>
      )}
      <dd className={styles.kinds}>
        <KindCounts coverage={coverage} />
      </dd>
    </dl>
  );
}

/** What was decided, when something was: the outcome with what to do next, or the signature. */
export function Standing({ outcome, signOff }: StandingProps) {
  const { t } = useTranslation(['my-units', 'terms']);
  const format = useFormat();
  if (signOff !== null) {
    return (
      <div className={styles.standing}>
        <Chip tone="ok" icon="shield" strong>
          {t('my-units:signed')}
        </Chip>
        <span>
          {t('my-units:signedBy', { name: signOff.printedName, date: format.date(signOff.signedAt) })}
        </span>
      </div>
    );
  }
  if (outcome === null) return null;
  const competent = outcome.decision === 'competent';
  return (
    <div className={styles.standing}>
      <Chip tone={competent ? 'ok' : 'warn'} state={competent ? 'covered' : 'not_yet'} strong>
        {t(`terms:outcome.${outcome.decision}`)}
      </Chip>
      <span>
        {competent ? t('my-units:waitsForSignature') : outcome.nextSteps}
        <small>
          {t('my-units:decidedBy', {
            name: outcome.decidedBy.displayName,
            date: format.date(outcome.decidedAt),
          })}
        </small>
      </span>
    </div>
  );
}
