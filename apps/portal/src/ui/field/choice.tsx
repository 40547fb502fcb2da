import { useId, type ComponentProps, type ReactNode } from 'react';
import { cx } from '../cx';
import styles from './choice.module.css';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  label: ReactNode;
  /** A second line in smaller type. */
  note?: ReactNode;
  error?: ReactNode;
  /** With an edge of its own: for a declaration. */
  framed?: boolean;
  className?: string | undefined;
}

export function Checkbox({ label, note, error, framed = false, className, ...input }: CheckboxProps) {
  const id = useId();
  const wrong = error !== undefined;
  const describedBy = cx(note !== undefined && `${id}-note`, wrong && `${id}-error`);
  return (
    <div className={cx(styles.choice, framed && styles.framed, className)}>
      <span className={styles.boxPlace}>
        <input
          {...input}
          id={id}
          type="checkbox"
          className={styles.box}
          aria-describedby={describedBy === '' ? undefined : describedBy}
          aria-invalid={wrong ? true : undefined}
        />
        <svg className={styles.tick} viewBox="0 0 20 20" aria-hidden>
          <path d="M4 10.5l4 4 8-9" />
        </svg>
      </span>
      <span className={styles.words}>
        <label htmlFor={id}>{label}</label>
        {note !== undefined && (
          <span id={`${id}-note`} className={styles.note}>
            {note}
          </span>
        )}
        {wrong && (
          <span id={`${id}-error`} role="alert" className={styles.error}>
            {error}
          </span>
        )}
      </span>
    </div>
  );
}

export interface Choice<V extends string> {
  value: V;
  label: ReactNode;
  note?: ReactNode;
  disabled?: boolean;
}

interface RadioGroupProps<V extends string> {
  label: ReactNode;
  labelHidden?: boolean;
  choices: readonly Choice<V>[];
  /** Null where nothing is preselected. */
  value: V | null;
  onChange: (value: V) => void;
  /** Hover and focus preview a choice elsewhere on the page; null when the pointer leaves. */
  onPreview?: (value: V | null) => void;
  error?: ReactNode;
}

/** Choices that need a sentence each. */
export function RadioCards<V extends string>({
  label,
  labelHidden = false,
  choices,
  value,
  onChange,
  onPreview,
  error,
}: RadioGroupProps<V>) {
  const name = useId();
  return (
    <fieldset aria-describedby={error === undefined ? undefined : `${name}-error`}>
      <legend className={cx(styles.legend, labelHidden && styles.hidden)}>{label}</legend>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className={styles.card}
          onPointerEnter={() => onPreview?.(choice.value)}
          onPointerLeave={() => onPreview?.(null)}
        >
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={choice.value === value}
            disabled={choice.disabled}
            onFocus={() => onPreview?.(choice.value)}
            onBlur={() => onPreview?.(null)}
            onChange={() => {
              onChange(choice.value);
            }}
          />
          <span className={styles.words}>
            {choice.label}
            {choice.note !== undefined && <span className={styles.note}>{choice.note}</span>}
          </span>
        </label>
      ))}
      {error !== undefined && (
        <p id={`${name}-error`} role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** A few short words to choose one from: reasons, people. */
export function ChoicePills<V extends string>({
  label,
  labelHidden = false,
  choices,
  value,
  onChange,
}: RadioGroupProps<V>) {
  const name = useId();
  return (
    <fieldset>
      <legend className={cx(styles.legend, labelHidden && styles.hidden)}>{label}</legend>
      <div className={styles.pills}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.pill}>
            <input
              type="radio"
              name={name}
              className={styles.unseen}
              checked={choice.value === value}
              disabled={choice.disabled}
              onChange={() => {
                onChange(choice.value);
              }}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
