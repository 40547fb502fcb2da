import { useState, type ComponentProps, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../cx';
import { Icon, type IconName } from '../icon/icon';
import { Field, type FieldLook } from './field';
import styles from './control.module.css';
import { useLimit } from './use-limit';

export type TextFieldProps = FieldLook &
  Omit<ComponentProps<'input'>, 'size'> & {
    icon?: IconName;
    /** Inside the edge, at the right: a unit, a button. */
    right?: ReactNode;
  };

export function TextField({
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  icon,
  right,
  ...input
}: TextFieldProps) {
  const limit = useLimit({ value: input.value, maxLength: input.maxLength, error });
  return (
    <Field {...{ label, hint, optional, labelHidden, className }} error={limit.error}>
      {(control) => (
        <span className={styles.box}>
          {icon !== undefined && <Icon name={icon} size={14} className={styles.icon} />}
          <input type="text" {...input} {...control} maxLength={limit.maxLength} className={styles.input} />
          {right}
        </span>
      )}
    </Field>
  );
}

export type TextAreaProps = FieldLook & ComponentProps<'textarea'>;

/** Grows with what is written. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  rows = 3,
  ...area
}: TextAreaProps) {
  const limit = useLimit({ value: area.value, maxLength: area.maxLength, error });
  return (
    <Field {...{ label, hint, optional, labelHidden, className }} error={limit.error}>
      {(control) => (
        <textarea
          rows={rows}
          {...area}
          {...control}
          maxLength={limit.maxLength}
          className={cx(styles.box, styles.area)}
        />
      )}
    </Field>
  );
}

/** With a way to see what was typed: on a phone a hidden password is typed twice. */
export function PasswordField(props: Omit<TextFieldProps, 'type' | 'right'>) {
  const { t } = useTranslation('common');
  const [shown, setShown] = useState(false);
  return (
    <TextField
      autoComplete="current-password"
      {...props}
      type={shown ? 'text' : 'password'}
      right={
        <button
          type="button"
          className={styles.inside}
          aria-pressed={shown}
          aria-label={t(shown ? 'field.hidePassword' : 'field.showPassword')}
          onClick={() => {
            setShown((before) => !before);
          }}
        >
          <Icon name="observe" />
        </button>
      }
    />
  );
}
