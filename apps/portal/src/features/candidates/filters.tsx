import type { EnrolmentSummary } from '@attest/api-client';
import { enrolmentStates } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { GroupSelect } from '../../shared/groups/group-select';
import { SelectField } from '../../ui/field/select-field';
import { SearchField } from '../../ui/field/search-field';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import styles from './candidates.module.css';
import type { CandidatesUrl, StateFilter, View } from './use-candidates-url';

interface FiltersProps {
  enrolments: readonly EnrolmentSummary[];
  url: CandidatesUrl;
}

export function Filters({ enrolments, url }: FiltersProps) {
  const { t } = useTranslation(['candidates', 'terms']);
  const format = useFormat();
  const units = [...new Map(enrolments.map(({ unit }) => [unit.id, unit])).values()].sort((a, b) =>
    format.compare(a.code, b.code),
  );
  const states = enrolmentStates.filter((state) => enrolments.some((enrolment) => enrolment.state === state));
  return (
    <div className={styles.filters} role="search">
      <SearchField
        label={t('filter.search')}
        labelHidden
        placeholder={t('filter.search')}
        className={styles.search}
        value={url.q}
        onSearch={(q) => {
          url.change({ q });
        }}
      />
      <SelectField<StateFilter>
        label={t('filter.state')}
        labelHidden
        className={styles.state}
        value={url.state}
        onChange={(state) => {
          url.change({ state });
        }}
        options={[
          { value: 'open', label: t('filter.open') },
          { value: 'all', label: t('filter.all') },
          ...states.map((state) => ({ value: state, label: t(`terms:enrolmentState.${state}`) })),
        ]}
      />
      <SelectField
        label={t('filter.unit')}
        labelHidden
        className={styles.unit}
        value={url.unit}
        onChange={(unit) => {
          url.change({ unit });
        }}
        options={[
          { value: '', label: t('filter.anyUnit') },
          ...units.map((unit) => ({ value: unit.id, label: `${unit.code} ${unit.title}` })),
        ]}
      />
      <GroupSelect
        labelHidden
        className={styles.state}
        value={url.group}
        onChange={(group) => {
          // The unit may be none of theirs.
          url.change({ group, unit: '' });
        }}
      />
      <SegmentedFilter<View>
        label={t('filter.view')}
        value={url.view}
        onChange={(view) => {
          url.change({ view });
        }}
        options={[
          { value: 'people', label: t('filter.people') },
          { value: 'queue', label: t('filter.queue') },
        ]}
      />
    </div>
  );
}
