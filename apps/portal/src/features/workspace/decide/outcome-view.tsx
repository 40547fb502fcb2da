import type { EnrolmentDetail } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import { ButtonLink } from '../../../ui/button/button';
import { Chip, StateChip } from '../../../ui/chip/chip';
import { standingReturn } from '../parts/banner';
import styles from './decide.module.css';

/** The latest outcome and, once it is there, the signature under it. Earlier outcomes stay readable below. */
export function OutcomeView({ enrolment }: { enrolment: EnrolmentDetail }) {
  const { t } = useTranslation(['workspace', 'terms']);
  const format = useFormat();
  const [outcome, ...earlier] = enrolment.outcomes;
  if (outcome === undefined) return null;
  const { signOff } = enrolment;
  const competent = outcome.decision === 'competent';
  const returned = standingReturn(enrolment)?.outcomeId === outcome.id;
  const open = enrolment.state === 'in_progress' || enrolment.state === 'ready_to_decide';
  const reopened = competent && open && !returned;
  return (
    <section className={styles.outcome} aria-labelledby="outcome">
      <h2 id="outcome" className={styles.title}>
        {t('terms:word.outcome')}
      </h2>
      <p className={styles.line}>
        <StateChip state={competent ? 'covered' : 'not_yet'} strong>
          {t(`terms:outcome.${outcome.decision}`)}
        </StateChip>
        {returned && (
          <Chip tone="warn" icon="back">
            {t('outcome.returned')}
          </Chip>
        )}
        <span>
          {t('outcome.by', { name: outcome.decidedBy.displayName, date: format.date(outcome.decidedAt) })}
        </span>
      </p>
      {reopened && <p className={styles.meta}>{t('outcome.reopened')}</p>}
      <p className={styles.reasoning}>{outcome.reasoning}</p>
      {outcome.nextSteps !== null && (
        <p className={styles.reasoning}>
          <b>{t('outcome.nextSteps')}</b>
          <br />
          {outcome.nextSteps}
        </p>
      )}
      {signOff !== null && (
        <div className={styles.signature}>
          <p className={styles.line}>
            <Chip tone="ok" icon="shield">
              {t('terms:enrolmentState.signed')}
            </Chip>
            <span>{format.dateTime(signOff.signedAt)}</span>
          </p>
          <p className={styles.reasoning}>{signOff.meaning}</p>
          <p className={styles.meta}>
            {signOff.jobTitle === null ? signOff.printedName : `${signOff.jobTitle} ${signOff.printedName}`}
            {t('joiner')}
            {t('outcome.items', { count: signOff.itemCount })}
          </p>
          <p className={styles.meta}>
            {t('outcome.hash')}{' '}
            <code title={signOff.manifestSha256} data-paper="none">
              {signOff.manifestSha256.slice(0, 16)}
            </code>
            <code className={styles.whole} data-paper="only">
              {signOff.manifestSha256}
            </code>
          </p>
        </div>
      )}
      {signOff === null && enrolment.state === 'decided' && (
        <p className={styles.meta}>{t('outcome.waiting', { name: enrolment.supervisor.displayName })}</p>
      )}
      {enrolment.abilities.sign && (
        <ButtonLink variant="primary" icon="sign" to={`/sign-offs/${enrolment.id}`}>
          {t('action.sign')}
        </ButtonLink>
      )}
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{t('outcome.earlier', { count: earlier.length })}</summary>
          <ul>
            {earlier.map((other) => (
              <li key={other.id}>
                {t('outcome.earlierLine', {
                  decision: t(`terms:outcome.${other.decision}`),
                  name: other.decidedBy.displayName,
                  date: format.date(other.decidedAt),
                })}
                <p className={styles.meta}>{other.reasoning}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
