import { enrolmentStates, groupSorts, matrixKinds, type MatrixUnit } from '@attest/domain';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import { Button } from '../../../ui/button/button';
import { SelectField } from '../../../ui/field/select-field';
import { SearchField } from '../../../ui/field/search-field';
import { SegmentedFilter } from '../../../ui/segmented/segmented-filter';
import { Sheet } from '../../../ui/sheet/sheet';
import { useMediaQuery } from '../../../ui/use-media-query';
import type { ReadGroup } from '../../../shared/overview/group/group-data';
import { faces, timeFilters, type ChangeView, type GroupView } from './group-url';
import styles from './group.module.css';

interface GroupFiltersProps {
  group: ReadGroup;
  standards: readonly MatrixUnit[];
  view: GroupView;
  onChange: ChangeView;
  /** A choice of the group whose members alone are read. */
  groupChoice?: ReactNode;
}

export function GroupFilters(props: GroupFiltersProps) {
  const { t } = useTranslation('matrix');
  const phone = useMediaQuery('(max-width: 767.98px)');
  const [opened, setOpened] = useState(false);
  const { view, onChange } = props;
  const { filter } = view;
  const set = [
    view.groupId,
    filter.releaseId,
    filter.unitId,
    filter.department,
    filter.assessorId,
    filter.state,
    filter.overdue || filter.expiring ? 'time' : '',
  ].filter((value) => value !== '').length;
  return (
    <div className={styles.filters} role="search">
      <SearchField
        label={t('group.search')}
        labelHidden={phone}
        placeholder={t('group.search')}
        value={filter.q}
        onSearch={(q) => {
          onChange({ q });
        }}
        className={styles.search}
      />
      {phone ? (
        <>
          <Button
            icon="filter"
            onClick={() => {
              setOpened(true);
            }}
          >
            {set === 0 ? t('group.filters') : t('group.filtersSet', { number: set })}
          </Button>
          <Sheet
            opened={opened}
            onClose={() => {
              setOpened(false);
            }}
            title={t('group.filters')}
          >
            <div className={styles.sheet}>
              <Choices {...props} />
              <GroupFaces view={view} onChange={onChange} labelled />
            </div>
          </Sheet>
        </>
      ) : (
        <Choices {...props} />
      )}
    </div>
  );
}

function Choices({ group, standards, view, onChange, groupChoice }: GroupFiltersProps) {
  const { t } = useTranslation(['matrix', 'terms']);
  const { compare } = useFormat();
  const { filter, sort } = view;
  const departments = [
    ...new Set(group.candidates.map((person) => person.department).filter((each) => each !== null)),
  ].sort(compare);
  const releases = new Map(
    standards.map((unit) => [unit.releaseId, `${unit.releaseCode} ${unit.releaseName}`]),
  );
  const units = standards.filter((unit) => filter.releaseId === '' || unit.releaseId === filter.releaseId);
  const select = (
    name: string,
    value: string,
    label: string,
    every: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <SelectField
      label={label}
      className={styles.select}
      value={value}
      onChange={(chosen) => {
        // A unit belongs to one standard: another standard would leave nothing.
        onChange(name === 'release' ? { release: chosen, unit: '' } : { [name]: chosen });
      }}
      options={[{ value: '', label: every }, ...options.map(([id, words]) => ({ value: id, label: words }))]}
    />
  );
  return (
    <>
      {groupChoice}
      {select('release', filter.releaseId, t('matrix:group.standard'), t('matrix:group.everyStandard'), [
        ...releases,
      ])}
      {select(
        'unit',
        filter.unitId,
        t('matrix:group.unit'),
        t('matrix:group.everyUnit'),
        units.map((unit) => [
          unit.id,
          unit.code === unit.releaseCode ? unit.title : `${unit.code} ${unit.title}`,
        ]),
      )}
      {departments.length > 1 &&
        select(
          'department',
          filter.department,
          t('matrix:group.department'),
          t('matrix:group.everyDepartment'),
          departments.map((each) => [each, each]),
        )}
      {group.assessors.length > 1 &&
        select(
          'assessor',
          filter.assessorId,
          t('terms:role.assessor'),
          t('matrix:group.everyAssessor'),
          group.assessors.map((person) => [person.id, person.displayName]),
        )}
      {select(
        'state',
        filter.state,
        t('matrix:group.state'),
        t('matrix:group.everyState'),
        enrolmentStates
          .filter((each) => each !== 'withdrawn')
          .map((each) => [each, t(`terms:enrolmentState.${each}`)]),
      )}
      {select(
        'time',
        filter.overdue ? 'overdue' : filter.expiring ? 'expiring' : '',
        t('matrix:group.time'),
        t('matrix:group.everyTime'),
        timeFilters.map((each) => [each, t(`matrix:group.timeFilter.${each}`, { number: group.warnDays })]),
      )}
      <SelectField
        label={t('matrix:group.sort')}
        className={styles.select}
        value={sort}
        onChange={(chosen) => {
          onChange({ sort: chosen });
        }}
        options={groupSorts.map((each) => ({ value: each, label: t(`matrix:group.sorts.${each}`) }))}
      />
    </>
  );
}

/** What the cells show, and which way round. */
export function GroupFaces({
  view,
  onChange,
  labelled = false,
}: Pick<GroupFiltersProps, 'view' | 'onChange'> & { labelled?: boolean }) {
  const { t } = useTranslation(['matrix', 'terms']);
  return (
    <>
      <Button
        icon="refresh"
        aria-pressed={view.transposed}
        onClick={() => {
          onChange({ turned: !view.transposed });
        }}
      >
        {t('matrix:group.turn')}
      </Button>
      <SelectField
        label={t('matrix:group.kind')}
        labelHidden={!labelled}
        className={styles.select}
        value={view.kind}
        onChange={(kind) => {
          onChange({ kind });
        }}
        options={matrixKinds.map((each) => ({ value: each, label: t(`terms:targetKind.${each}`) }))}
      />
      <SegmentedFilter
        label={t('matrix:group.face.label')}
        value={view.face}
        onChange={(value) => {
          onChange({ face: value });
        }}
        options={faces
          .filter((each) => each !== 'critical' || view.kind === 'indicator')
          .map((each) => ({ value: each, label: t(`matrix:group.face.${each}`) }))}
      />
    </>
  );
}
