import type { MyUnits } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { ButtonLink } from '../../ui/button/button';
import { cx } from '../../ui/cx';
import { Icon } from '../../ui/icon/icon';
import styles from './my-units.module.css';
import { type Step, useStep } from './use-step';

/** From this many days on the date is marked. */
const SOON = 21;

/** The one thing to do now, and what comes after it. */
export function NextSteps({ mine }: { mine: MyUnits }) {
  const [first] = mine.steps;
  if (first === undefined) return <NothingToDo mine={mine} />;
  const alone = mine.steps.length === 1;
  return (
    <div className={cx(styles.card, alone && styles.alone)}>
      <Now step={first} of={mine.steps.length} />
      {!alone && <Steps steps={mine.steps} />}
    </div>
  );
}

function Now({ step, of }: { step: Step; of: number }) {
  const { t } = useTranslation('my-units');
  const { title, text, action, to } = useStep()(step);
  return (
    <section className={styles.now} aria-labelledby="next-step">
      <p className={styles.nowHead}>
        <span>{of === 1 ? t('step.next') : t('step.first', { of })}</span>
        <Before date={step.dueOn} />
      </p>
      <h2 id="next-step">{title}</h2>
      <p className={styles.unitOf} lang="zh-Hant">
        {step.unitTitle}
      </p>
      <p className={styles.what}>{text}</p>
      {step.message !== null && <blockquote className={styles.said}>{step.message}</blockquote>}
      {step.message === null && step.target !== null && (
        <p className={styles.target} lang="zh-Hant">
          {step.target.text}
        </p>
      )}
      <div className={styles.actions}>
        <ButtonLink to={to} variant="primary" size="xl">
          {action}
        </ButtonLink>
        <ButtonLink to={`/my-units/${step.enrolmentId}?show=open`} variant="quiet" size="lg">
          {t('step.unit')}
        </ButtonLink>
      </div>
    </section>
  );
}

/** By when, and how many days that is. */
function Before({ date }: { date: string | null }) {
  const { t } = useTranslation('my-units');
  const format = useFormat();
  if (date === null) return null;
  const days = format.daysUntil(date);
  return (
    <span className={cx(styles.before, days <= SOON && styles.soon)}>
      <Icon name="clock" size={14} />
      {t('step.before', { date: format.shortDate(date) })}
      {days < 0
        ? t('due.over', { count: -days })
        : days === 0
          ? t('due.today')
          : t('due.left', { count: days })}
    </span>
  );
}

function Steps({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('my-units');
  const wordsOf = useStep();
  return (
    <ol className={styles.steps} aria-label={t('step.list')}>
      {steps.map((step, index) => {
        const { title, to } = wordsOf(step);
        const current = index === 0;
        return (
          <li
            key={`${step.kind} ${step.enrolmentId}`}
            className={cx(styles.stepRow, current && styles.current)}
          >
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            <span>
              {current ? <b>{title}</b> : <Link to={to}>{title}</Link>}
              <small>
                <span lang="zh-Hant">{step.unitTitle}</span>
                {t(`step.count.${step.kind}`, { count: step.count })}
              </small>
            </span>
            {current ? <small>{t('step.now')}</small> : <Icon name="right" />}
          </li>
        );
      })}
    </ol>
  );
}

function NothingToDo({ mine: { waitingCount } }: { mine: MyUnits }) {
  const { t } = useTranslation('my-units');
  return (
    <section className={styles.nothing} aria-labelledby="next-step">
      <h2 id="next-step">{t('step.nothing.title')}</h2>
      <p>{waitingCount > 0 ? t('step.nothing.waiting', { count: waitingCount }) : t('step.nothing.text')}</p>
    </section>
  );
}
