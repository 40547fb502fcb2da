import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../cx';
import { Icon } from '../icon/icon';
import styles from './field.module.css';

export interface FieldLook {
  label: ReactNode;
  /** What helps before the mistake. */
  hint?: ReactNode;
  /** Names the fix; takes the place of nothing, so the form does not jump more than one line. */
  error?: ReactNode;
  /** Optional is written, required is not starred. */
  optional?: boolean;
  /** The label is only for screen readers; the place says the rest. */
  labelHidden?: boolean;
  className?: string | undefined;
}

/** What an own control must carry to belong to its label, hint and error. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label above, control, hint and error below. For own controls; the common ones have components of their own. */
export function Field({
  label,
  hint,
  error,
  optional = false,
  labelHidden = false,
  className,
  children,
}: FieldLook & { children: (control: ControlProps) => ReactNode }) {
  const { t } = useTranslation('common');
  const id = useId();
  const wrong = error !== undefined && error !== null && error !== false && error !== '';
  const describedBy = cx(hint !== undefined && `${id}-hint`, wrong && `${id}-error`);
  return (
    <div className={cx(styles.field, className)}>
      <label htmlFor={id} className={cx(styles.label, labelHidden && styles.hidden)}>
        {label}
        {optional && <span className={styles.optional}>{t('field.optional')}</span>}
      </label>
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': wrong ? true : undefined,
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          <Icon name="alert" size={14} />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
