import { type GroupCell, isOverdue, type MatrixPerson } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { StripPicture } from '../../shared/overview/strip-picture';
import { cx } from '../../ui/cx';
import { Icon } from '../../ui/icon/icon';
import styles from './groups.module.css';
import type { PersonSum } from './summed';

interface MemberHeadProps {
  person: MatrixPerson;
  chosen: boolean;
  onToggle: () => void;
}

export function MemberHead({ person, chosen, onToggle }: MemberHeadProps) {
  return (
    <label className={cx(styles.member, chosen && styles.chosen)}>
      <input type="checkbox" checked={chosen} onChange={onToggle} />
      <span title={person.department ?? undefined}>{person.displayName}</span>
    </label>
  );
}

/** How much of the unit is covered beside its shape; signed and decided units say so by their sign. */
export function UnitCell({ cell }: { cell: GroupCell | null }) {
  const { t } = useTranslation(['matrix', 'terms']);
  if (cell === null) return <span className={styles.unitCell}>{t('matrix:group.notEnrolled')}</span>;
  const { state, covered, total } = cell;
  return (
    <span className={styles.unitCell}>
      {state === 'signed' ? (
        <span className={styles.ok}>
          <Icon name="shield" size={14} />
          {total > 0 ? total : t('terms:enrolmentState.signed')}
        </span>
      ) : state === 'decided' ? (
        <span className={styles.accent}>
          <Icon name="sign" size={14} />
          {total}
        </span>
      ) : (
        <span className={cx(isOverdue(cell) && styles.warn)}>
          <b className={cx(covered === 0 && styles.zero)}>{covered}</b>/{total}
        </span>
      )}
      {total > 0 && <StripPicture strip={cell.strip} />}
    </span>
  );
}

/** Days before a due date that are near. */
const NEAR = 7;

export function DueCell({ sum }: { sum: PersonSum }) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  const { dueOn, dueIn, expired } = sum;
  return (
    <span className={styles.unitCell}>
      <span className={cx(dueIn !== null && dueIn <= NEAR && styles.warn)}>
        {dueOn === null ? t('noDue') : format.shortDate(dueOn)}
      </span>
      {expired > 0 && (
        <span className={styles.tooOld}>
          <Icon name="history" size={14} />
          {t('expired', { count: expired })}
        </span>
      )}
    </span>
  );
}
