import type { GroupTotal, MatrixPerson, MatrixUnit } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../../ui/avatar/avatar';
import { cx } from '../../../ui/cx';
import styles from './heads.module.css';

interface CandidateHeadProps {
  person: MatrixPerson | undefined;
  total: GroupTotal;
  avatar: boolean;
  /** At the head of a column, where it stands as far in as the cells below. */
  across: boolean;
}

export function CandidateHead({ person, total, avatar, across }: CandidateHeadProps) {
  if (person === undefined) return null;
  return (
    <div className={cx(styles.person, across && styles.across)}>
      {avatar && <Avatar name={person.displayName} />}
      <span className={styles.words}>
        <span className={styles.name}>{person.displayName}</span>
        <small>{person.department}</small>
      </span>
      <Signed total={total} />
    </div>
  );
}

interface UnitHeadProps {
  unit: MatrixUnit | undefined;
  total: GroupTotal;
  /** With the code of its standard, where no band above says it. */
  coded: boolean;
}

export function UnitHead({ unit, total, coded }: UnitHeadProps) {
  if (unit === undefined) return null;
  return (
    <div className={coded ? styles.unitRow : styles.unit}>
      <span className={styles.words}>
        <span className={styles.title} lang="zh-Hant" title={unit.title}>
          {unit.code === unit.releaseCode ? unit.title : `${unit.code} ${unit.title}`}
        </span>
        {coded && <small>{unit.releaseCode}</small>}
      </span>
      <Signed total={total} />
    </div>
  );
}

/** How many of the enrolments shown in this row or column are signed. */
function Signed({ total }: { total: GroupTotal }) {
  const { t } = useTranslation('matrix');
  return (
    <span
      className={styles.signed}
      title={t('group.signedOf', { signed: total.signed, enrolled: total.enrolled })}
    >
      <span aria-hidden>
        {total.signed}/{total.enrolled}
      </span>
      <span className={styles.aloud}>
        {t('group.signedOf', { signed: total.signed, enrolled: total.enrolled })}
      </span>
    </span>
  );
}
