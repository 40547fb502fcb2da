import { type AuditKind, auditKinds } from '@attest/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { Button } from '../../ui/button/button';
import { DateField } from '../../ui/date-field/date-field';
import { SelectField } from '../../ui/field/select-field';
import { PersonSelect } from '../../ui/person-select/person-select';
import styles from './audit.module.css';

const names = ['actor', 'enrolment', 'kind', 'from', 'to'] as const;

export type Filter = Readonly<Record<(typeof names)[number], string | null>>;

/** The filter is the address: a filtered trail can be sent to somebody. */
export function useFilter(): {
  filter: Filter;
  set: (name: keyof Filter, value: string | null) => void;
  clear: () => void;
} {
  const [search, setSearch] = useSearchParams();
  const read = (name: keyof Filter) => search.get(name);
  return {
    filter: {
      actor: read('actor'),
      enrolment: read('enrolment'),
      kind: read('kind'),
      from: read('from'),
      to: read('to'),
    },
    set: (name, value) => {
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true },
      );
    },
    clear: () => {
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const name of names) next.delete(name);
          return next;
        },
        { replace: true },
      );
    },
  };
}

/** What can be chosen, looked for on the server as it is typed. */
function useChoices() {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const query = useQuery({
    queryKey: [...queryKeys.audit, 'choices', q],
    queryFn: ({ signal }) => api.get('/audit/choices', { query: { q }, signal }),
    placeholderData: keepPreviousData,
  });
  return { choices: query.data ?? { people: [], units: [] }, search: setTyped };
}

export function Filters() {
  const { t } = useTranslation('audit');
  const { filter, set, clear } = useFilter();
  const people = useChoices();
  const units = useChoices();
  const kind: AuditKind | '' = auditKinds.find((each) => each === filter.kind) ?? '';
  return (
    <div className={styles.filters}>
      <PersonSelect
        label={t('filterBy.person')}
        people={people.choices.people}
        onSearch={people.search}
        value={filter.actor}
        onChange={(id) => {
          set('actor', id);
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
          set('enrolment', id);
        }}
        clearable
      />
      <SelectField
        label={t('filterBy.kind')}
        value={kind}
        onChange={(value) => {
          set('kind', value);
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
          set('from', day);
        }}
      />
      <DateField
        label={t('filterBy.to')}
        value={filter.to}
        onChange={(day) => {
          set('to', day);
        }}
      />
      {Object.values(filter).some((value) => value !== null) && (
        <Button variant="quiet" onClick={clear}>
          {t('filterBy.clear')}
        </Button>
      )}
    </div>
  );
}
