import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/field/select-field';
import { useActiveGroups } from './use-active-groups';

interface GroupSelectProps extends Pick<ComponentProps<typeof SelectField>, 'labelHidden' | 'className'> {
  /** Empty: everybody. */
  value: string;
  onChange: (id: string) => void;
}

/** Narrows a page to the members of a group that the reader sees; nothing where there is none. */
export function GroupSelect({ value, onChange, ...look }: GroupSelectProps) {
  const { t } = useTranslation('common');
  const groups = useActiveGroups();
  if (groups === undefined || (groups.length === 0 && value === '')) return null;
  return (
    <SelectField
      label={t('groups.label')}
      {...look}
      value={value}
      onChange={onChange}
      options={[
        { value: '', label: t('groups.everybody') },
        ...groups.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
