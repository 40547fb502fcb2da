import { limits, type Programme, type ProgrammeEnrolmentSummary } from '@attest/api-client';
import { programmeEnrolmentStates, type ProgrammeEnrolmentState, type TargetStatus } from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toggled } from '../../base/change/change';
import { api } from '../../shared/http/api';
import { PeopleBar } from '../../shared/programme-people/people-bar';
import { queryKeys } from '../../shared/queries/query-keys';
import { QueryState } from '../../shared/queries/query-state';
import { useCursorList } from '../../shared/queries/use-cursor-list';
import { oneOf, useSearchState } from '../../shared/search-state/use-search-state';
import { Button, ButtonLink } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { type Column, DataTable } from '../../ui/data-table/data-table';
import { Empty } from '../../ui/empty/empty';
import { SelectField } from '../../ui/field/select-field';
import { IndicatorStrip } from '../../ui/indicator-strip/indicator-strip';
import { DueText } from '../../ui/text/date-text';
import styles from './programmes.module.css';

const viewState = { of: oneOf(programmeEnrolmentStates, '') };

/** Who is on the programme, as far as the reader may see it; each row leads to the passport. */
export function PeopleTab({ programme }: { programme: Programme }) {
  const { t } = useTranslation(['programmes', 'terms', 'programme-people']);
  const [{ of: state }, change] = useSearchState(viewState);
  const { id } = programme;
  const { query, rows, more } = useCursorList({
    queryKey: queryKeys.programmeEnrolments.onProgramme(id, state),
    read: (cursor, signal) =>
      api.get('/programme-enrolments', { query: { programmeId: id, state, cursor }, signal }),
    keepPrevious: true,
  });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const columns = useColumns();
  const choosing = useChoosing(chosen, (rowId, on) => {
    setChosen((before) => new Set(toggled([...before], rowId, on)));
  });
  const manageable = rows.filter(({ abilities }) => abilities.manage);
  // Whoever is not on the list any more, by another filter or another admin's doing, is not chosen.
  const shown = new Set(manageable.flatMap((row) => (chosen.has(row.id) ? [row.id] : [])));
  return (
    <div className={styles.people}>
      <SelectField
        label={t('programmes:onIt.state')}
        labelHidden
        className={styles.state}
        value={state}
        onChange={(of) => {
          change({ of });
        }}
        options={[
          { value: '', label: t('programmes:onIt.everyState') },
          ...programmeEnrolmentStates.map((each) => ({
            value: each,
            label: t(`terms:programmeEnrolmentState.${each}`),
          })),
        ]}
      />
      {manageable.length > shown.size && (
        <Button
          variant="link"
          size="sm"
          className={styles.chooseAll}
          onClick={() => {
            setChosen(
              new Set(
                manageable.slice(0, limits.ProgrammeEnrolmentsChange.ids.maxItems).map((row) => row.id),
              ),
            );
          }}
        >
          {t('programme-people:chooseAll', { count: manageable.length })}
        </Button>
      )}
      <QueryState query={query}>
        {() => (
          <DataTable
            caption={t('programmes:onIt.caption')}
            columns={manageable.length === 0 ? columns : [...columns, choosing]}
            rows={rows}
            rowId={(row) => row.id}
            rowTo={(row) => `/passports/${row.id}`}
            rowHeight={56}
            more={more}
            empty={<Nobody programme={programme} filtered={state !== ''} />}
          />
        )}
      </QueryState>
      <PeopleBar chosen={shown} onChosen={setChosen} />
    </div>
  );
}

/** The last column, so that the name stays what leads to the passport. */
function useChoosing(
  chosen: ReadonlySet<string>,
  onChoose: (id: string, on: boolean) => void,
): Column<ProgrammeEnrolmentSummary> {
  const { t } = useTranslation('programme-people');
  return {
    id: 'choose',
    header: t('choosing'),
    width: '72px',
    cell: ({ id, candidate, abilities }) =>
      abilities.manage && (
        <input
          type="checkbox"
          className={styles.choose}
          aria-label={t('choose', { name: candidate.displayName })}
          checked={chosen.has(id)}
          onChange={(event) => {
            onChoose(id, event.currentTarget.checked);
          }}
        />
      ),
  };
}

function Nobody({ programme, filtered }: { programme: Programme; filtered: boolean }) {
  const { t } = useTranslation('programmes');
  if (filtered)
    return (
      <Empty title={t('onIt.noMatch')} icon="search">
        {t('onIt.noMatchText')}
      </Empty>
    );
  const { id, abilities } = programme;
  return (
    <Empty
      title={t('onIt.empty')}
      icon="people"
      actions={
        abilities.assign && (
          <ButtonLink to={`/programmes/${id}/assign`} icon="enrol">
            {t('assign')}
          </ButtonLink>
        )
      }
    >
      {t(abilities.assign ? 'onIt.emptyText' : 'onIt.emptyOthers')}
    </Empty>
  );
}

const tones: Readonly<Record<ProgrammeEnrolmentState, 'neutral' | 'accent' | 'ok' | 'line'>> = {
  in_progress: 'neutral',
  decided: 'accent',
  signed: 'ok',
  withdrawn: 'line',
};

function useColumns(): readonly Column<ProgrammeEnrolmentSummary>[] {
  const { t } = useTranslation(['programmes', 'terms']);
  return [
    {
      id: 'candidate',
      header: t('programmes:onIt.candidate'),
      cell: ({ candidate, group }) => (
        <span className={styles.name}>
          {candidate.displayName}
          <small>
            {[candidate.department, group?.name ?? null].map(
              (part) => part !== null && <span key={part}>{part}</span>,
            )}
          </small>
        </span>
      ),
    },
    {
      id: 'units',
      header: t('programmes:onIt.units'),
      width: '200px',
      cell: ({ units }) => <SignedUnits {...units} />,
    },
    {
      id: 'state',
      header: t('programmes:onIt.state'),
      width: '104px',
      bare: true,
      cell: ({ state }) => <Chip tone={tones[state]}>{t(`terms:programmeEnrolmentState.${state}`)}</Chip>,
    },
    {
      id: 'assessor',
      header: t('programmes:onIt.assessor'),
      width: '144px',
      cell: ({ assessor }) => assessor.displayName,
    },
    {
      id: 'due',
      header: t('programmes:onIt.dueOn'),
      width: '200px',
      cell: ({ dueOn, state }) => dueOn !== null && state === 'in_progress' && <DueText on={dueOn} />,
    },
  ];
}

/** One cell a unit: signed, or not yet. */
function SignedUnits({ signed, total }: ProgrammeEnrolmentSummary['units']) {
  const { t } = useTranslation('programmes');
  const cells = Array.from({ length: total }, (_, at) => {
    const state: TargetStatus = at < signed ? 'covered' : 'none';
    return { id: String(at), state };
  });
  return (
    <span className={styles.signed}>
      {t('onIt.signedOf', { signed, total })}
      <IndicatorStrip groups={[cells]} size="small" decorative />
    </span>
  );
}
