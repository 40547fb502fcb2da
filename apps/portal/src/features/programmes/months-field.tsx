import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/field/text-field';

interface MonthsFieldProps {
  label: string;
  hint?: string;
  most: number;
  /** Null: left empty. */
  value: number | null;
  onChange: (months: number | null) => void;
}

/** A number of months, or nothing. */
export function MonthsField({ label, hint, most, value, onChange }: MonthsFieldProps) {
  const { t } = useTranslation('programmes');
  const isOut = value !== null && (value < 1 || value > most);
  return (
    <TextField
      label={label}
      optional
      hint={hint}
      inputMode="numeric"
      value={value === null ? '' : String(value)}
      error={isOut ? t('edit.monthsOut', { most }) : undefined}
      onChange={(event) => {
        const digits = event.currentTarget.value.replaceAll(/\D/g, '').slice(0, 3);
        onChange(digits === '' ? null : Number(digits));
      }}
    />
  );
}
