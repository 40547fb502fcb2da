import { useId } from 'react';
import { cx } from '../cx';
import type { Option } from '../field/select-field';
import { Icon } from '../icon/icon';
import styles from './filter-select.module.css';

interface FilterSelectProps<V extends string> {
  label: string;
  /** The first one, '', narrows nothing. */
  options: readonly Option<V>[];
  value: V;
  onChange: (value: V) => void;
  /** Says what the button that takes it back does. */
  clearLabel: string;
}

/** One filter of a list in a row of them: what it narrows and to what; tinted and taken back by one press once set. */
export function FilterSelect<V extends string>({
  label,
  options,
  value,
  onChange,
  clearLabel,
}: FilterSelectProps<V>) {
  const id = useId();
  const none = options[0]?.value;
  const set = value !== none;
  return (
    <span className={cx(styles.filter, set && styles.set)} data-paper="none">
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <span className={styles.value}>
        <select
          id={id}
          className={styles.select}
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
        {!set && <Icon name="down" size={12} className={styles.arrow} />}
      </span>
      {set && none !== undefined && (
        <button
          type="button"
          className={styles.clear}
          aria-label={clearLabel}
          onClick={() => {
            onChange(none);
          }}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}
