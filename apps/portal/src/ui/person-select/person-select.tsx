import { hasWords, wordsOf } from '@attest/domain';
import { Select } from '@mantine/core';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../avatar/avatar';
import { Field, type FieldLook } from '../field/field';
import { Icon } from '../icon/icon';
import styles from './person-select.module.css';

export interface SelectablePerson {
  id: string;
  displayName: string;
  /** Department or post: tells people of one name apart. */
  department?: string | null;
  /** Found by it too, and not shown. */
  email?: string;
}

interface PersonSelectProps extends FieldLook {
  people: readonly SelectablePerson[];
  value: string | null;
  onChange: (id: string | null) => void;
  /** For lists longer than a page: called as the reader types, so that `people` follows what was typed. */
  onSearch?: (text: string) => void;
  /** `people` is not everybody: the list says that typing finds the others. */
  more?: boolean;
  placeholder?: string;
  clearable?: boolean;
  disabled?: boolean;
}

/** As the server looks: in all of it, folded. */
export const searchableOf = ({ displayName, department, email }: SelectablePerson): string =>
  [displayName, department ?? '', email ?? ''].join(' ');

/** One person out of many: typed by name or department. */
export function PersonSelect({
  people,
  value,
  onChange,
  onSearch,
  more = false,
  placeholder,
  clearable = false,
  disabled = false,
  ...look
}: PersonSelectProps) {
  const { t } = useTranslation('common');
  const [chosen, setChosen] = useState<SelectablePerson | null>(null);
  // Whoever is chosen stays, also when the list follows another search.
  const listed =
    chosen === null || chosen.id !== value || people.some(({ id }) => id === chosen.id)
      ? people
      : [chosen, ...people];
  const byId = new Map(listed.map((person) => [person.id, person]));
  return (
    <Field {...look} hint={look.hint ?? (more ? t('person.more') : undefined)}>
      {(ids) => (
        <Select
          {...ids}
          // The error stands below the field already; here it only colours the edge.
          error={ids['aria-invalid'] === true}
          value={value}
          onChange={(id) => {
            setChosen(id === null ? null : (byId.get(id) ?? null));
            onChange(id);
          }}
          data={listed.map((person) => ({
            value: person.id,
            label: person.displayName,
          }))}
          filter={({ options, search }) => {
            const words = wordsOf(search);
            return options.filter((option) => {
              const person = 'value' in option ? byId.get(option.value) : undefined;
              return person !== undefined && hasWords(searchableOf(person), words);
            });
          }}
          renderOption={({ option }) => (
            <span className={styles.option}>
              <Avatar name={option.label} />
              <span>{option.label}</span>
              <small>{byId.get(option.value)?.department}</small>
            </span>
          )}
          // The name of the chosen one in the field is no search.
          onSearchChange={(text) => {
            onSearch?.(value !== null && byId.get(value)?.displayName === text ? '' : text);
          }}
          searchable
          clearable={clearable}
          disabled={disabled}
          placeholder={placeholder ?? t('person.search')}
          nothingFoundMessage={t('person.none')}
          rightSection={clearable && value !== null ? undefined : <Icon name="down" size={12} />}
          rightSectionPointerEvents={clearable && value !== null ? 'all' : 'none'}
          clearButtonProps={{ 'aria-label': t('action.clear') }}
          comboboxProps={{ shadow: 'none', offset: 4, transitionProps: { duration: 120 } }}
          classNames={{
            input: styles.input,
            dropdown: styles.dropdown,
            option: styles.row,
            empty: styles.empty,
          }}
        />
      )}
    </Field>
  );
}
