import type { EnrolmentSummary, MyUnits, TargetState } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { WithdrawnRelease } from '../../shared/enrolment/withdrawn-release';
import { Avatar } from '../../ui/avatar/avatar';
import { ButtonLink } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { Icon } from '../../ui/icon/icon';
import { IndicatorStrip } from '../../ui/indicator-strip/indicator-strip';
import { stripGroups } from '../../ui/indicator-strip/strip-groups';
import { StateGlyph } from '../../ui/state-glyph/state-glyph';
import { FixButton, uploadPath } from './fix-button';
import styles from './my-units.module.css';
import { useReasons } from '../../shared/enrolment/use-reasons';
import { useTargetCode } from './use-target-code';

type MyUnit = MyUnits['units'][number];

/** From this many days on the due date is marked. */
const soon = 21;

/** As many as can be taken in at a glance; the page of the unit has them all. */
const most = 5;

export function UnitCard({ unit }: { unit: MyUnit }) {
  const { t } = useTranslation(['my-units', 'terms']);
  const code = useTargetCode();
  const { enrolment, yourTurn, waiting, expiring, latestFeedback, requests } = unit;
  const openRequests = requests.filter((request) => request.closedAt === null);
  return (
    <article className={styles.unit} aria-labelledby={`unit-${enrolment.id}`}>
      <header className={styles.head}>
        <h2 id={`unit-${enrolment.id}`} className={styles.name} lang="zh-Hant">
          <Link to={`/my-units/${enrolment.id}`}>{enrolment.unit.title}</Link>
        </h2>
        <Meta enrolment={enrolment} />
      </header>
      <Numbers enrolment={enrolment} />
      <Standing unit={unit} />
      {latestFeedback !== null && (
        <FeedbackLine feedback={latestFeedback} open={enrolment.abilities.upload} />
      )}
      {openRequests.map((request) => (
        <div key={request.id} className={styles.request}>
          <Icon name="flag" />
          <span>
            <small>
              {t('my-units:request.from', {
                name: request.requestedBy.displayName,
                code: code(request.targetCode),
              })}
            </small>
            {request.message}
          </span>
          {enrolment.abilities.upload && (
            <ButtonLink to={uploadPath(enrolment.id, request.targetId)} size="lg">
              {t('my-units:action.upload')}
            </ButtonLink>
          )}
        </div>
      ))}
      {yourTurn.length > 0 && (
        <section>
          <h3 className={styles.group}>{t('my-units:yourTurn', { number: yourTurn.length })}</h3>
          <ul>
            {yourTurn.slice(0, most).map((target) => (
              <TurnRow key={target.targetId} target={target} enrolment={enrolment} />
            ))}
          </ul>
          {yourTurn.length > most && (
            <Link className={styles.all} to={`/my-units/${enrolment.id}?show=open`}>
              {t('my-units:allTurn', { number: yourTurn.length })}
            </Link>
          )}
        </section>
      )}
      {expiring.length > 0 && (
        <section>
          <h3 className={styles.group}>{t('my-units:expiring', { number: expiring.length })}</h3>
          <ul>
            {expiring.map((target) => (
              <TurnRow key={target.targetId} target={target} enrolment={enrolment} />
            ))}
          </ul>
        </section>
      )}
      {waiting.length > 0 && (
        <section>
          <h3 className={styles.group}>{t('my-units:waiting', { number: waiting.length })}</h3>
          <ul>
            {waiting.map((target) => (
              <WaitingRow key={target.targetId} target={target} enrolmentId={enrolment.id} />
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

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
            ? t('my-units:due.over', { number: -days })
            : days === 0
              ? t('my-units:due.today')
              : t('my-units:due.left', { number: days })}
        </span>
      )}
      <span>{t(`terms:enrolmentState.${enrolment.state}`)}</span>
    </p>
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
        <IndicatorStrip groups={stripGroups(coverage.indicatorStrip)} />
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
    </dl>
  );
}

/** What was decided, when something was: the outcome with what to do next, or the signature. */
export function Standing({ unit }: { unit: Pick<MyUnit, 'outcome' | 'signOff'> }) {
  const { t } = useTranslation(['my-units', 'terms']);
  const format = useFormat();
  const { outcome, signOff } = unit;
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

interface FeedbackLineProps {
  feedback: NonNullable<MyUnit['latestFeedback']>;
  /** The assessor still hears what is answered. */
  open: boolean;
}

function FeedbackLine({ feedback, open }: FeedbackLineProps) {
  const { t } = useTranslation(['my-units', 'terms']);
  const format = useFormat();
  const code = useTargetCode();
  return (
    <div className={styles.feedback}>
      <Avatar name={feedback.by.displayName} size={32} />
      <div>
        <small>
          {t('my-units:feedback.head', {
            name: feedback.by.displayName,
            when: format.relative(feedback.at),
            code: code(feedback.targetCode),
            verdict: t(`terms:verdict.${feedback.verdict}.long`),
          })}
        </small>
        <p>{feedback.remark}</p>
        <p className={styles.onward}>
          {open && (
            <Link to={`/my-units/${feedback.enrolmentId}?target=${feedback.targetId}`}>
              {t('my-units:feedback.answer')}
            </Link>
          )}
          <Link to={`/my-evidence/${feedback.evidenceId}`}>{t('my-units:feedback.evidence')}</Link>
        </p>
      </div>
    </div>
  );
}

function TurnRow({ target, enrolment }: { target: TargetState; enrolment: EnrolmentSummary }) {
  const { t } = useTranslation('my-units');
  const reasons = useReasons('candidate');
  const code = useTargetCode();
  const format = useFormat();
  // Covered and here all the same: it will soon be too old.
  const soonOld = target.status === 'covered' && target.expiresOn !== null;
  const again = soonOld || target.status === 'expired' || target.status === 'not_yet';
  return (
    <li className={styles.turn}>
      <StateGlyph state={target.status} />
      <span>
        <span className={styles.text} lang="zh-Hant">
          {target.text}
        </span>
        <span className={again ? styles.warn : styles.why}>
          {t('targetWhy', {
            code: code(target.code),
            why:
              target.status === 'covered' && target.expiresOn !== null
                ? t('reason.expiring', { date: format.date(target.expiresOn) })
                : reasons.leading(target),
          })}
        </span>
      </span>
      {enrolment.abilities.upload && (
        <FixButton target={target} enrolmentId={enrolment.id} again={again} size="lg" />
      )}
    </li>
  );
}

function WaitingRow({ target, enrolmentId }: { target: TargetState; enrolmentId: string }) {
  const reasons = useReasons('candidate');
  const code = useTargetCode();
  return (
    <li>
      <Link className={styles.wait} to={`/my-units/${enrolmentId}?target=${target.targetId}`}>
        <StateGlyph state={target.status} />
        <b>{code(target.code)}</b>
        <span className={styles.text} lang="zh-Hant">
          {target.text}
        </span>
        <small>{reasons.leading(target)}</small>
      </Link>
    </li>
  );
}
