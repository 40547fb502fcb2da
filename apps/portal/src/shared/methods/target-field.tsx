import { hasWords, wordsOf } from '@attest/domain';
import { MultiSelect, type ComboboxParsedItem } from '@mantine/core';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Pill.layer.css';
import '@mantine/core/styles/PillsInput.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import { useTranslation } from 'react-i18next';
import { Field, type FieldLook } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { VisuallyHidden } from '../../ui/visually-hidden/visually-hidden';
import type { TargetGroup } from '../enrolment/targets';
import { useGroupTitle } from '../enrolment/use-group-title';
import styles from './target-field.module.css';
import { chosenAfter, chosenFrom, hasWhole, isWhole, isWholeChosen, wholeOf } from './whole-group';

export interface PickGroup extends Pick<TargetGroup, 'id' | 'kind' | 'code' | 'title'> {
  targets: readonly { id: string; code: string; text: string }[];
}

interface TargetFieldProps extends FieldLook {
  groups: readonly PickGroup[];
  value: readonly string[];
  /** What was pressed, on whatever is chosen by then. */
  onChange: (change: (latest: readonly string[]) => string[]) => void;
  placeholder: string;
}

/** Several targets, found by code or by a word of their text. */
export function TargetField({ groups, value, onChange, placeholder, ...look }: TargetFieldProps) {
  const { t } = useTranslation('methods');
  const all = new Map(groups.flatMap((group) => group.targets.map((target) => [target.id, target])));
  const groupTitle = useGroupTitle();
  const titleOf = (group: PickGroup) => groupTitle(group).words;
  const matches = (id: string, search: string) => {
    // What a search leaves of a group is not the whole of it.
    if (isWhole(id)) return search.trim() === '';
    const target = all.get(id);
    return hasWords(`${target?.code ?? ''} ${target?.text ?? ''}`, wordsOf(search));
  };
  return (
    <Field {...look}>
      {(ids) => (
        <MultiSelect
          {...ids}
          error={ids['aria-invalid'] === true}
          value={[...value]}
          onChange={(options) => {
            const next = chosenFrom(options, groups);
            onChange((latest) => chosenAfter(latest, { before: value, next }));
          }}
          data={groups
            .filter((group) => group.targets.length > 0)
            .map((group) => ({
              group: titleOf(group),
              items: [
                ...(hasWhole(group) ? [{ value: wholeOf(group), label: '' }] : []),
                // The chosen ones stand as pills, which have room for a code only.
                ...group.targets.map((target) => ({ value: target.id, label: target.code })),
              ],
            }))}
          filter={({ options, search }) =>
            options.flatMap((option): ComboboxParsedItem[] => {
              if ('value' in option) return matches(option.value, search) ? [option] : [];
              const items = option.items.filter((item) => matches(item.value, search));
              return items.length > 0 ? [{ ...option, items }] : [];
            })
          }
          renderOption={({ option, checked }) => {
            const whole = groups.find((group) => wholeOf(group) === option.value);
            if (whole !== undefined)
              return (
                <span className={styles.option}>
                  <span className={styles.whole}>{t('targets.whole', { count: whole.targets.length })}</span>
                  <VisuallyHidden>{titleOf(whole)}</VisuallyHidden>
                  {isWholeChosen(whole, value) && <Icon name="check" size={14} />}
                </span>
              );
            return (
              <span className={styles.option}>
                <span className={styles.code}>{option.label}</span>
                <span lang="zh-Hant">{all.get(option.value)?.text}</span>
                {checked === true && <Icon name="check" size={14} />}
              </span>
            );
          }}
          searchable
          hidePickedOptions={false}
          placeholder={value.length === 0 ? placeholder : ''}
          nothingFoundMessage={t('targets.none')}
          maxDropdownHeight={320}
          rightSection={<Icon name="down" size={12} />}
          rightSectionPointerEvents="none"
          comboboxProps={{ shadow: 'none', offset: 4, transitionProps: { duration: 120 } }}
          classNames={{
            input: styles.input,
            pill: styles.pill,
            dropdown: styles.dropdown,
            option: styles.row,
            groupLabel: styles.group,
            empty: styles.empty,
          }}
        />
      )}
    </Field>
  );
}
