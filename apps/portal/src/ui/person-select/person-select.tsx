import { Select } from '@mantine/core';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
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
}

interface PersonSelectProps extends FieldLook {
  people: readonly SelectablePerson[];
  value: string | null;
  onChange: (id: string | null) => void;
  /** For lists longer than a page: called as the reader types. */
  onSearch?: (text: string) => void;
  placeholder?: string;
  clearable?: boolean;
  disabled?: boolean;
}

/** One person out of many: typed by name or department. */
export function PersonSelect({
  people,
  value,
  onChange,
  onSearch,
  placeholder,
  clearable = false,
  disabled = false,
  ...look
}: PersonSelectProps) {
  const { t } = useTranslation('common');
  const byId = new Map(people.map((person) => [person.id, person]));
  return (
    <Field {...look}>
      {(ids) => (
        <Select
          {...ids}
          // The error stands below the field already; here it only colours the edge.
          error={ids['aria-invalid'] === true}
          value={value}
          onChange={onChange}
          data={people.map((person) => ({
            value: person.id,
            label: person.displayName,
          }))}
          filter={({ options, search }) => {
            const wanted = search.trim().toLocaleLowerCase();
            return options.filter((option) => {
              if (!('value' in option)) return false;
              const person = byId.get(option.value);
              return `${person?.displayName ?? ''} ${person?.department ?? ''}`
                .toLocaleLowerCase()
                .includes(wanted);
            });
          }}
          renderOption={({ option }) => (
            <span className={styles.option}>
              <Avatar name={option.label} />
              <span>{option.label}</span>
              <small>{byId.get(option.value)?.department}</small>
            </span>
          )}
          onSearchChange={onSearch}
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
