import type { Today } from '@attest/api-client';
import { assessmentMethods } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useActiveGroups } from '../../shared/groups/use-active-groups';
import {
  isFiltered,
  todayQuery,
  toJudge,
  unfiltered,
  type WaitingFilter,
} from '../../shared/navigation/waiting';
import { Button } from '../../ui/button/button';
import type { Option } from '../../ui/field/select-field';
import { FilterSelect } from '../../ui/filter-select/filter-select';
import styles from './today.module.css';

const ages = ['4', '7', '14', '30'] as const;

interface FiltersProps {
  filter: WaitingFilter;
  /** How many pieces are shown. */
  shown: number;
  onFilter: (next: Partial<WaitingFilter>) => void;
}

/** What the page can be narrowed to: the people, groups, units and methods of what waits now. */
export function Filters({ filter, shown, onFilter }: FiltersProps) {
  const { t } = useTranslation(['today', 'common', 'terms']);
  // Read for the number in the navigation already.
  const everything = useQuery(todayQuery(unfiltered)).data;
  const groups = useActiveGroups() ?? [];
  const waiting = everything === undefined ? [] : placesOf(everything);
  const any = { value: '', label: t('today:filter.any') } as const;
  const all = everything === undefined ? shown : toJudge(everything).length;
  const used = new Set((everything === undefined ? [] : toJudge(everything)).map(({ method }) => method));
  const choice = (value: string, options: readonly Option[]): Option[] => [
    any,
    ...options,
    ...(value === '' || options.some((option) => option.value === value)
      ? []
      : [{ value, label: t('today:filter.chosen') }]),
  ];
  const filterOf = <K extends keyof WaitingFilter>(
    name: K,
    label: string,
    options: readonly Option<WaitingFilter[K]>[],
  ) => (
    <FilterSelect
      label={label}
      options={options}
      value={filter[name]}
      clearLabel={t('today:filter.take', { what: label })}
      onChange={(value) => {
        onFilter({ [name]: value });
      }}
    />
  );
  if (waiting.length === 0 && !isFiltered(filter)) return null;
  return (
    <div className={styles.filters} role="group" aria-label={t('today:filter.label')}>
      {filterOf(
        'candidate',
        t('today:filter.candidate'),
        choice(
          filter.candidate,
          distinct(waiting.map(({ candidate }) => ({ value: candidate.id, label: candidate.displayName }))),
        ),
      )}
      {(groups.length > 0 || filter.group !== '') &&
        filterOf(
          'group',
          t('common:groups.label'),
          choice(
            filter.group,
            groups.map(({ id, name }) => ({ value: id, label: name })),
          ),
        )}
      {filterOf(
        'unit',
        t('today:filter.unit'),
        choice(filter.unit, distinct(waiting.map(({ unit }) => ({ value: unit.id, label: unit.code })))),
      )}
      {filterOf('method', t('today:filter.method'), [
        any,
        ...assessmentMethods
          .filter((method) => used.has(method) || method === filter.method)
          .map((method) => ({ value: method, label: t(`terms:methodShort.${method}`) })),
      ])}
      {filterOf('age', t('today:filter.age'), [
        any,
        ...ages.map((age) => ({ value: age, label: t('today:filter.days', { number: age }) })),
      ])}
      {isFiltered(filter) && (
        <span className={styles.shown} role="status">
          {t('today:filter.shown', { all, number: shown })}
          <Button
            size="sm"
            variant="link"
            onClick={() => {
              onFilter(unfiltered);
            }}
          >
            {t('today:filter.clear')}
          </Button>
        </span>
      )}
    </div>
  );
}

const placesOf = (today: Today) => [
  ...toJudge(today).map(({ candidate, unitId, unitCode }) => ({
    candidate,
    unit: { id: unitId, code: unitCode },
  })),
  ...today.due.map(({ candidate, unit }) => ({ candidate, unit })),
];

/** Each once, in the order of its name. */
const distinct = (options: readonly Option[]): Option[] =>
  [...new Map(options.map((option) => [option.value, option])).values()].toSorted((a, b) =>
    a.label.localeCompare(b.label, 'zh-Hant'),
  );
