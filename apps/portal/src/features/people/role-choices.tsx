import { roles, type Role } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { toggled, type Change } from '../../base/change/change';
import { Checkbox } from '../../ui/field/choice';
import styles from './people.module.css';

interface RoleChoicesProps {
  chosen: readonly Role[];
  onChange: (change: Change<readonly Role[]>) => void;
  disabled?: boolean;
  error?: string | undefined;
}

/** Each role with what it may do, so that nobody has to know a table by heart. */
export function RoleChoices({ chosen, onChange, disabled = false, error }: RoleChoicesProps) {
  const { t } = useTranslation(['people', 'terms']);
  return (
    <fieldset className={styles.choices} aria-describedby={error === undefined ? undefined : 'roles-error'}>
      <legend className={styles.legend}>{t('people:roles')}</legend>
      {roles.map((role) => (
        <Checkbox
          key={role}
          label={t(`terms:role.${role}`)}
          note={t(`people:roleNote.${role}`)}
          checked={chosen.includes(role)}
          disabled={disabled}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            onChange((latest) => toggled(latest, role, checked));
          }}
        />
      ))}
      {error !== undefined && (
        <p id="roles-error" className={styles.problem} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
