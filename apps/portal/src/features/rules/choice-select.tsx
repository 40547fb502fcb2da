import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/field/select-field';

interface ChoiceSelectProps<V extends string> {
  label: string;
  hint?: string;
  choices: readonly V[];
  words: (choice: V) => string;
  /** Undefined: inherited. */
  value: V | undefined;
  /** What would be inherited; undefined where there is nothing above. */
  inherited: V | undefined;
  onChange: (value: V | undefined) => void;
}

const INHERIT = 'inherit';

/** One out of a few. */
export function ChoiceSelect<V extends string>(props: ChoiceSelectProps<V>) {
  const { label, hint, choices, words, value, inherited, onChange } = props;
  const { t } = useTranslation('rules');
  return (
    <SelectField<string>
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={value ?? INHERIT}
      options={[
        ...(inherited === undefined
          ? []
          : [{ value: INHERIT, label: t('inherit', { what: words(inherited) }) }]),
        ...choices.map((choice) => ({ value: choice, label: words(choice) })),
      ]}
      onChange={(chosen) => {
        onChange(choices.find((choice) => choice === chosen));
      }}
    />
  );
}
