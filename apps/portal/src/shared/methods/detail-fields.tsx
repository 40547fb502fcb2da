import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../ui/button/button';
import { Checkbox, ChoicePills } from '../../ui/field/choice';
import { SelectField } from '../../ui/field/select-field';
import { TextArea, TextField } from '../../ui/field/text-field';
import { DateField } from '../../ui/date-field/date-field';
import { Icon } from '../../ui/icon/icon';
import styles from './methods.module.css';

interface Look<T> {
  label: string;
  value: T | null;
  onChange: (value: T) => void;
  hint?: string;
  error?: string | undefined;
  optional?: boolean;
}

interface Written extends Look<string> {
  /** Characters; the domain has the same limit. */
  most: number;
  placeholder?: string;
}

export function Line({ value, onChange, most, ...look }: Written) {
  return (
    <TextField
      {...look}
      value={value ?? ''}
      maxLength={most}
      autoComplete="off"
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}

export function Paragraph({ value, onChange, most, rows = 2, ...look }: Written & { rows?: number }) {
  return (
    <TextArea
      {...look}
      rows={rows}
      value={value ?? ''}
      maxLength={most}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}

interface Pick<V extends string> extends Look<V> {
  options: readonly V[];
  name: (value: V) => string;
}

/** A few short words. */
export function Pills<V extends string>({ options, name, label, value, onChange, error }: Pick<V>) {
  return (
    <div>
      <ChoicePills
        label={label}
        choices={options.map((option) => ({ value: option, label: name(option) }))}
        value={value}
        onChange={onChange}
      />
      <Problem text={error} />
    </div>
  );
}

/** Longer lists; the first line stands for nothing chosen. */
export function Select<V extends string>({ options, name, value, onChange, ...look }: Pick<V>) {
  const { t } = useTranslation('methods');
  return (
    <SelectField<V | ''>
      {...look}
      value={value ?? ''}
      options={[
        ...(value === null ? [{ value: '' as const, label: t('choose') }] : []),
        ...options.map((option) => ({ value: option, label: name(option) })),
      ]}
      onChange={(chosen) => {
        if (chosen !== '') onChange(chosen);
      }}
    />
  );
}

interface SeveralProps<V extends string> {
  label: string;
  options: readonly V[];
  name: (value: V) => string;
  value: readonly (V | null)[];
  onChange: (change: (latest: readonly (V | null)[]) => V[]) => void;
  hint?: string;
}

export function Several<V extends string>({ label, options, name, value, onChange, hint }: SeveralProps<V>) {
  return (
    <fieldset className={styles.several}>
      <legend className={styles.label}>{label}</legend>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {options.map((option) => (
        <Checkbox
          key={option}
          label={name(option)}
          checked={value.includes(option)}
          onChange={(event) => {
            const checked = event.currentTarget.checked;
            onChange((latest) =>
              options.filter((other) => (other === option ? checked : latest.includes(other))),
            );
          }}
        />
      ))}
    </fieldset>
  );
}

export function Day({
  value,
  onChange,
  ...look
}: Omit<Look<string>, 'onChange'> & { onChange: (day: string | null) => void }) {
  return <DateField {...look} value={value} onChange={onChange} />;
}

/** null while it is empty. */
export function Amount({
  value,
  onChange,
  step = 1,
  ...look
}: Omit<Look<number>, 'onChange'> & { onChange: (value: number | null) => void; step?: number }) {
  return (
    <TextField
      {...look}
      type="number"
      inputMode={step === 1 ? 'numeric' : 'decimal'}
      min={0}
      step={step}
      value={value ?? ''}
      onChange={(event) => {
        const { value: typed } = event.currentTarget;
        onChange(typed === '' ? null : Number(typed));
      }}
    />
  );
}

export function Problem({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p role="alert" className={styles.problem}>
      <Icon name="alert" size={14} />
      {text}
    </p>
  );
}

interface EntryProps {
  title: string;
  /** Null for an entry that has to stay. */
  onRemove: (() => void) | null;
  removeLabel: string;
  children: ReactNode;
}

/** One of several: a document, a question, a certificate. */
export function Entry({ title, onRemove, removeLabel, children }: EntryProps) {
  return (
    <fieldset className={styles.entry}>
      <legend className={styles.number}>{title}</legend>
      {onRemove !== null && (
        <IconButton icon="trash" className={styles.remove} label={removeLabel} onClick={onRemove} />
      )}
      {children}
    </fieldset>
  );
}

export function AddEntry({ label, onAdd }: { label: string; onAdd: () => void }) {
  return (
    <div>
      <Button icon="plus" onClick={onAdd}>
        {label}
      </Button>
    </div>
  );
}

/** Side by side on a desk, one below the other on a phone. */
export const Pair = ({ children }: { children: ReactNode }) => <div className={styles.pair}>{children}</div>;
