import type { MyUnits } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { UnitStrip } from '../../shared/enrolment/unit-strip';
import { cx } from '../../ui/cx';
import styles from './my-units.module.css';
import { Validity } from './unit-facts';

type MyUnit = MyUnits['units'][number];
type ProgrammeUnit = NonNullable<MyUnits['programme']>['units'][number];

/** As many as can be taken in at a glance; the passport has them all. */
const MOST = 6;

/** From this many days on the date is marked. */
const SOON = 21;

/** The units of the programme, the most urgent first; then those outside it. */
export function Progress({ mine: { programme, units } }: { mine: MyUnits }) {
  const { t } = useTranslation('my-units');
  const format = useFormat();
  const byId = new Map(units.map((unit) => [unit.enrolment.id, unit]));
  const within = new Set(programme?.units.map(({ enrolmentId }) => enrolmentId));
  const others = units.filter(({ enrolment }) => !within.has(enrolment.id));
  return (
    <div>
      {programme !== null && (
        <section className={styles.section} aria-labelledby="programme">
          <h2 id="programme">
            {t('progress.programme')}
            <span>
              {t('progress.signed', { signed: programme.unitsSigned, needed: programme.unitsNeeded })}
              {programme.dueOn !== null && t('progress.before', { date: format.date(programme.dueOn) })}
            </span>
          </h2>
          <ul>
            {programme.units.slice(0, MOST).map((unit) => {
              const own = unit.enrolmentId === null ? undefined : byId.get(unit.enrolmentId);
              return own === undefined ? (
                <NotEnrolledRow key={unit.id} unit={unit} />
              ) : (
                <UnitRow key={unit.id} unit={own} />
              );
            })}
          </ul>
          <p className={styles.onward}>
            <Link to={`/passports/${programme.id}`}>
              {programme.units.length > MOST
                ? t('progress.all', { count: programme.units.length })
                : t('progress.passport')}
            </Link>
            {programme.programmes > 1 && <Link to="/my-passport">{t('progress.programmes')}</Link>}
          </p>
        </section>
      )}
      {others.length > 0 && (
        <section className={styles.section} aria-labelledby="others">
          <h2 id="others">{t(programme === null ? 'progress.units' : 'progress.others')}</h2>
          <ul>
            {others.map((unit) => (
              <UnitRow key={unit.enrolment.id} unit={unit} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function UnitRow({ unit }: { unit: MyUnit }) {
  const { t } = useTranslation('my-units');
  const { enrolment } = unit;
  const { coverage } = enrolment;
  return (
    <li className={styles.unit}>
      <span className={styles.unitTitle}>
        <Link to={`/my-units/${enrolment.id}`} lang="zh-Hant">
          {enrolment.unit.title}
        </Link>
        <small>
          {t('progress.who', { code: enrolment.unit.code, name: enrolment.assessor.displayName })}
          {enrolment.attempt > 1 && t('progress.attempt', { number: enrolment.attempt })}
        </small>
      </span>
      <span className={styles.count}>
        <b>{coverage.indicatorsCovered}</b>/{coverage.indicatorsTotal}
      </span>
      <span className={styles.shape}>
        <UnitStrip coverage={coverage} size="small" />
        <State unit={unit} />
      </span>
    </li>
  );
}

/** What was decided; while nothing is, the days left. */
function State({ unit }: { unit: MyUnit }) {
  const { t } = useTranslation(['my-units', 'terms']);
  const format = useFormat();
  const { enrolment, signOff } = unit;
  if (signOff !== null) {
    const signed = { name: signOff.printedName, date: format.date(signOff.signedAt) };
    return (
      <small className={styles.signed}>
        <span>{t('signedBy', signed)}</span>
        <Validity enrolment={enrolment} />
      </small>
    );
  }
  const state = t(`terms:enrolmentState.${enrolment.state}`);
  if (enrolment.dueOn === null || enrolment.state === 'decided') return <small>{state}</small>;
  const days = format.daysUntil(enrolment.dueOn);
  return (
    <small className={cx(days <= SOON && styles.soon)}>
      {state}
      {t('joiner')}
      {days < 0
        ? t('due.over', { count: -days })
        : days === 0
          ? t('due.today')
          : t('due.left', { count: days })}
    </small>
  );
}

function NotEnrolledRow({ unit: { code, title, standing } }: { unit: ProgrammeUnit }) {
  const { t } = useTranslation('my-units');
  return (
    <li className={styles.unit}>
      <span className={styles.unitTitle}>
        <span lang="zh-Hant">{title}</span>
        <small>{code}</small>
      </span>
      <small>
        {t(standing === 'not_chosen' ? 'progress.standing.not_chosen' : 'progress.standing.not_enrolled')}
      </small>
    </li>
  );
}
