import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/field/select-field';

interface NumberSelectProps {
  label: string;
  numbers: readonly number[];
  words: (number: number) => string;
  /** Undefined: inherited. */
  value: number | undefined;
  /** What would be inherited; undefined where there is nothing above. */
  inherited: number | undefined;
  onChange: (value: number | undefined) => void;
}

const INHERIT = 'inherit';

/** One number out of a few; a number that is not among them, from elsewhere, is offered too. */
export function NumberSelect({ label, numbers, words, value, inherited, onChange }: NumberSelectProps) {
  const { t } = useTranslation('rules');
  const offered = value === undefined || numbers.includes(value) ? numbers : [value, ...numbers];
  return (
    <SelectField
      label={label}
      value={value === undefined ? INHERIT : String(value)}
      options={[
        ...(inherited === undefined
          ? []
          : [{ value: INHERIT, label: t('inherit', { what: words(inherited) }) }]),
        ...offered.map((number) => ({ value: String(number), label: words(number) })),
      ]}
      onChange={(chosen) => {
        onChange(chosen === INHERIT ? undefined : Number(chosen));
      }}
    />
  );
}
