import type { Passport } from '@attest/api-client';
import type { MatrixKind } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { cx } from '../../ui/cx';
import { KindCell } from './kind-cell';
import { kindLetters, type PassportUnit } from './passport-data';
import styles from './passport.module.css';
import { sectionWords } from './section-words';
import { StandingDetail, StandingWord } from './unit-standing';
import { useUnitLink } from './use-unit-link';

/** Attitudes stand once, below: the document lists them once for the whole. */
const columns = ['indicator', 'knowledge', 'skill', 'output'] as const satisfies readonly MatrixKind[];

interface UnitTableProps {
  passport: Passport;
  marked: ReadonlySet<string>;
}

/** Units by kinds of targets. */
export function UnitTable({ passport, marked }: UnitTableProps) {
  const { t } = useTranslation(['passport', 'terms']);
  const parted = passport.sections.length > 1 || passport.sections.some(({ choose }) => choose !== null);
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption className={styles.unseen}>{t('table.caption')}</caption>
        <colgroup>
          <col className={styles.unitColumn} />
          <col className={styles.indicatorColumn} />
          <col className={styles.kindColumn} />
          <col className={styles.kindColumn} />
          <col className={styles.outputColumn} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('terms:word.unit')}</th>
            {columns.map((kind) => (
              <th key={kind} scope="col">
                {t(`terms:targetKind.${kind}`)} <b>{kindLetters[kind]}</b>
              </th>
            ))}
            <th scope="col">{t('table.standing')}</th>
          </tr>
        </thead>
        {passport.sections.map((section) => (
          <tbody key={section.id}>
            {parted && (
              <tr className={styles.section}>
                <th scope="rowgroup" colSpan={columns.length + 2}>
                  {sectionWords(t, section, passport.units)}
                </th>
              </tr>
            )}
            {passport.units
              .filter(({ sectionId }) => sectionId === section.id)
              .map((unit) => (
                <UnitRow key={unit.id} passport={passport} unit={unit} marked={marked} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function UnitRow({ passport, unit, marked }: UnitTableProps & { unit: PassportUnit }) {
  const link = useUnitLink(passport)(unit);
  return (
    <tr>
      <th scope="row">
        <UnitName unit={unit} link={link} hit={isShown(unit, marked)} />
      </th>
      {columns.map((kind) => (
        <td key={kind}>
          <KindCell cell={unit.cells[kind]} marked={marked} />
        </td>
      ))}
      <td>
        <span className={styles.state}>
          <StandingWord unit={unit} />
          <small>
            <StandingDetail unit={unit} />
          </small>
        </span>
      </td>
    </tr>
  );
}

/** The piece of evidence that is chosen shows something of it. */
const isShown = ({ cells }: PassportUnit, marked: ReadonlySet<string>): boolean =>
  marked.size > 0 && columns.some((kind) => cells[kind].targetIds.some((id) => marked.has(id)));

function UnitName({ unit, link, hit }: { unit: PassportUnit; link: string | null; hit: boolean }) {
  return (
    <span className={styles.unit}>
      <span className={cx(styles.code, hit && styles.hit)}>{unit.code}</span>
      {link === null ? (
        <span lang="zh-Hant">{unit.title}</span>
      ) : (
        <Link to={link} lang="zh-Hant">
          {unit.title}
        </Link>
      )}
    </span>
  );
}
