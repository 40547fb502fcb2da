import type { Passport } from '@attest/api-client';
import { byUrgency, type MatrixKind, targetKinds } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { cx } from '../../ui/cx';
import { StateGlyph } from '../../ui/state-glyph/state-glyph';
import { KindCell } from './kind-cell';
import { kindLetters, type PassportUnit, shortName } from './passport-data';
import styles from './passport.module.css';
import { expiredIn, StandingWord } from './unit-standing';
import { useUnitLink } from './use-unit-link';
import { useFormat } from '../../base/format/use-format';

interface UnitListProps {
  passport: Passport;
  kind: MatrixKind;
  marked: ReadonlySet<string>;
}

const urgent = (unit: PassportUnit) => ({
  ...unit,
  dueOn: unit.enrolment?.dueOn ?? null,
  letters: targetKinds.map((kind) => unit.cells[kind].strip ?? '').join(''),
});

/** Units on a phone: what is most urgent first, one kind at a time. Attitudes stand once, not by unit. */
export function UnitList({ passport, kind, marked }: UnitListProps) {
  const linkTo = useUnitLink(passport);
  if (kind === 'attitude' && passport.programme.attitudesOnce) return <AttitudeList passport={passport} />;
  return (
    <ul className={styles.list}>
      {byUrgency(passport.units.map(urgent)).map((unit) => {
        const link = linkTo(unit);
        const row = (
          <>
            <span className={styles.code}>{unit.code}</span>
            <span lang="zh-Hant" className={styles.name}>
              {unit.title}
            </span>
            <When unit={unit} />
            <span className={styles.second}>
              <KindCell cell={unit.cells[kind]} marked={marked} inline />
            </span>
          </>
        );
        return (
          <li key={unit.id}>
            {link === null ? (
              <div className={styles.row}>{row}</div>
            ) : (
              <Link to={link} className={styles.row}>
                {row}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The days left where nothing more urgent is to be said. */
function When({ unit }: { unit: PassportUnit }) {
  const { t } = useTranslation('passport');
  const format = useFormat();
  const dueOn = unit.enrolment?.dueOn ?? null;
  const plain = unit.standing === 'in_progress' || unit.standing === 'not_begun';
  if (!plain || expiredIn(unit) > 0 || dueOn === null) return <StandingWord unit={unit} />;
  const days = format.daysUntil(dueOn);
  return (
    <span className={cx(styles.standing, days < 0 && styles.warn)}>
      {days < 0 ? t('detail.overdue', { count: -days }) : t('detail.left', { count: days })}
    </span>
  );
}

function AttitudeList({ passport }: { passport: Passport }) {
  return (
    <ul className={styles.list}>
      {passport.attitudes.map(({ targetId, code, text, status }) => (
        <li key={targetId} className={styles.row} title={text}>
          <span className={styles.code}>{code}</span>
          <span lang="zh-Hant" className={styles.name}>
            {shortName(text)}
          </span>
          <StateGlyph state={status} />
        </li>
      ))}
    </ul>
  );
}

interface KindSwitchProps {
  passport: Passport;
  kind: MatrixKind;
  onKind: (kind: MatrixKind) => void;
}

const kinds = Object.keys(kindLetters) as readonly MatrixKind[];

/** Which kind the list shows, each with its number. */
export function KindSwitch({ passport, kind, onKind }: KindSwitchProps) {
  const { t } = useTranslation(['passport', 'terms']);
  return (
    <fieldset className={styles.switch} data-paper="none">
      <legend className={styles.unseen}>{t('switch')}</legend>
      {kinds.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="kind"
            className={styles.unseen}
            checked={each === kind}
            onChange={() => {
              onKind(each);
            }}
          />
          <span>
            {t(`terms:targetKind.${each}`)}
            <small>
              {passport.numbers[each].covered}/{passport.numbers[each].total}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
