import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useActiveGroups } from '../../shared/groups/use-active-groups';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { SelectField } from '../../ui/field/select-field';
import styles from './validities.module.css';

interface ValidityFiltersProps {
  groupId: string;
  programmeId: string;
  onChange: (change: { groupId?: string; programmeId?: string }) => void;
}

const limit = 100;

/** By group and by programme; where there is nothing to choose from, nothing is asked. */
export function ValidityFilters({ groupId, programmeId, onChange }: ValidityFiltersProps) {
  const { t } = useTranslation('validities');
  const groups = useActiveGroups();
  const programmes = useQuery({
    queryKey: queryKeys.programmeChoice,
    queryFn: ({ signal }) => api.get('/programmes', { query: { limit }, signal }),
  });
  const choices = [
    {
      ...{ label: t('filter.group'), all: t('filter.everyGroup'), value: groupId },
      options: groups ?? [],
      choose: (id: string) => {
        onChange({ groupId: id });
      },
    },
    {
      ...{ label: t('filter.programme'), all: t('filter.everyProgramme'), value: programmeId },
      options: programmes.data?.items ?? [],
      choose: (id: string) => {
        onChange({ programmeId: id });
      },
    },
  ];
  return choices
    .filter(({ options, value }) => options.length > 0 || value !== '')
    .map(({ label, all, value, options, choose }) => (
      <SelectField
        key={label}
        label={label}
        labelHidden
        className={styles.choice}
        value={value}
        options={[{ value: '', label: all }, ...options.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={choose}
      />
    ));
}
