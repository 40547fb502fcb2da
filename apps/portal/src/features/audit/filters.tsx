import { auditKinds } from '@attest/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { oneOf, optional, useSearchState } from '../../shared/search-state/use-search-state';
import { Button } from '../../ui/button/button';
import { DateField } from '../../ui/date-field/date-field';
import { SelectField } from '../../ui/field/select-field';
import { PersonSelect } from '../../ui/person-select/person-select';
import styles from './audit.module.css';

/** The filter is the address: a filtered trail can be sent to somebody. */
export const filterState = {
  actor: optional,
  enrolment: optional,
  kind: oneOf(auditKinds, null),
  from: optional,
  to: optional,
};

const noFilter = { actor: null, enrolment: null, kind: null, from: null, to: null };

/** What can be chosen, looked for on the server as it is typed. */
function useChoices() {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const query = useQuery({
    queryKey: queryKeys.audit.choices(q),
    queryFn: ({ signal }) => api.get('/audit/choices', { query: { q }, signal }),
    placeholderData: keepPreviousData,
  });
  return { choices: query.data ?? { people: [], units: [] }, search: setTyped };
}

export function Filters() {
  const { t } = useTranslation('audit');
  const [filter, change] = useSearchState(filterState);
  const people = useChoices();
  const units = useChoices();
  return (
    <div className={styles.filters}>
      <PersonSelect
        label={t('filterBy.person')}
        people={people.choices.people}
        onSearch={people.search}
        value={filter.actor}
        onChange={(id) => {
          change({ actor: id });
        }}
        clearable
      />
      <PersonSelect
        label={t('filterBy.unit')}
        placeholder={t('filterBy.unitSearch')}
        people={units.choices.units.map(({ id, candidate, unit }) => ({
          id,
          displayName: candidate,
          department: unit,
        }))}
        onSearch={units.search}
        value={filter.enrolment}
        onChange={(id) => {
          change({ enrolment: id });
        }}
        clearable
      />
      <SelectField
        label={t('filterBy.kind')}
        value={filter.kind ?? ''}
        onChange={(value) => {
          change({ kind: value === '' ? null : value });
        }}
        options={[
          { value: '', label: t('filterBy.everyKind') },
          ...auditKinds.map((each) => ({ value: each, label: t(`kind.${each}`) })),
        ]}
      />
      <DateField
        label={t('filterBy.from')}
        value={filter.from}
        onChange={(day) => {
          change({ from: day });
        }}
      />
      <DateField
        label={t('filterBy.to')}
        value={filter.to}
        onChange={(day) => {
          change({ to: day });
        }}
      />
      {Object.values(filter).some((value) => value !== null) && (
        <Button
          variant="quiet"
          onClick={() => {
            change(noFilter);
          }}
        >
          {t('filterBy.clear')}
        </Button>
      )}
    </div>
  );
}
