import type { ComponentProps } from 'react';
import { cx } from '../cx';
import { Icon } from '../icon/icon';
import { Field, type FieldLook } from './field';
import styles from './control.module.css';

export interface Option<V extends string = string> {
  value: V;
  label: string;
}

interface SelectFieldProps<V extends string>
  extends FieldLook, Omit<ComponentProps<'select'>, 'onChange' | 'value' | 'children' | 'className'> {
  options: readonly Option<V>[];
  value: V;
  onChange: (value: V) => void;
}

/** The browser's own list: right on every phone. For people and other long lists there is PersonSelect. */
export function SelectField<V extends string>({
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  options,
  value,
  onChange,
  ...select
}: SelectFieldProps<V>) {
  return (
    <Field {...{ label, hint, error, optional, labelHidden, className }}>
      {(control) => (
        <span className={styles.box}>
          <select
            {...select}
            {...control}
            className={cx(styles.input, styles.select)}
            value={value}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.currentTarget.value);
              if (chosen !== undefined) onChange(chosen.value);
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="down" size={12} className={styles.arrow} />
        </span>
      )}
    </Field>
  );
}
