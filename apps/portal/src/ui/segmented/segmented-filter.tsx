import { useId } from 'react';
import { cx } from '../cx';
import styles from './segmented-filter.module.css';

interface SegmentedFilterProps<V extends string> {
  /** Said aloud, not shown. */
  label: string;
  /** The label carries its number: «未完成 5». */
  options: readonly { value: V; label: string }[];
  value: V;
  onChange: (value: V) => void;
  className?: string | undefined;
}

/** A few ways to see the same list; arrow keys move. */
export function SegmentedFilter<V extends string>({
  label,
  options,
  value,
  onChange,
  className,
}: SegmentedFilterProps<V>) {
  const name = useId();
  return (
    <fieldset data-paper="none" className={cx(styles.segmented, className)}>
      <legend className={styles.unseen}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            className={styles.unseen}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
