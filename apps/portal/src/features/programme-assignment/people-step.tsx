import { limits, type ListError } from '@attest/api-client';
import { hasWords, wordsOf } from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../base/change/change';
import { useActiveGroups } from '../../shared/groups/use-active-groups';
import { usePeople } from '../../shared/people/use-people';
import { Button } from '../../ui/button/button';
import { DateField } from '../../ui/date-field/date-field';
import { Checkbox } from '../../ui/field/choice';
import { SelectField } from '../../ui/field/select-field';
import { TextArea, TextField } from '../../ui/field/text-field';
import { FileDrop } from '../../ui/file-drop/file-drop';
import { searchableOf, type SelectablePerson } from '../../ui/person-select/person-select';
import styles from './assignment.module.css';
import type { AssignmentDraft } from './draft';

/** The API takes as many at once. */
const most = 200;

interface PeopleStepProps {
  draft: AssignmentDraft;
  errors: readonly ListError[];
  onChange: (change: Change<AssignmentDraft>) => void;
}

/** Who: people of the organisation, those of a group, or a list. */
export function PeopleStep({ draft, errors, onChange }: PeopleStepProps) {
  const { t } = useTranslation('programme-assignment');
  return (
    <section className={styles.step} aria-labelledby="assign-who">
      <h2 id="assign-who">{t('who.title')}</h2>
      <GroupChoice
        chosen={draft.groupId}
        onChange={(groupId) => {
          onChange((latest) => ({ ...latest, groupId }));
        }}
      />
      <div className={styles.columns}>
        <CandidateChoice
          chosen={draft.people}
          onChange={(change) => {
            onChange((latest) => ({ ...latest, people: change(latest.people) }));
          }}
        />
        <ListField
          csv={draft.csv}
          errors={errors}
          onChange={(csv) => {
            onChange((latest) => ({ ...latest, csv }));
          }}
        />
      </div>
      <div className={styles.startsOn}>
        <DateField
          label={t('who.startsOn')}
          hint={t('who.startsOnHint')}
          optional
          value={draft.startsOn}
          onChange={(startsOn) => {
            onChange((latest) => ({ ...latest, startsOn }));
          }}
        />
      </div>
    </section>
  );
}

interface GroupChoiceProps {
  chosen: string | null;
  onChange: (groupId: string | null) => void;
}

/** A whole group; where there is none, nothing is asked. */
function GroupChoice({ chosen, onChange }: GroupChoiceProps) {
  const { t } = useTranslation('programme-assignment');
  const groups = useActiveGroups() ?? [];
  if (groups.length === 0 && chosen === null) return null;
  return (
    <div className={styles.startsOn}>
      <SelectField
        label={t('who.group')}
        value={chosen ?? ''}
        options={[
          { value: '', label: t('who.noGroup') },
          ...groups.map(({ id, name }) => ({ value: id, label: name })),
          ...(chosen === null || groups.some(({ id }) => id === chosen)
            ? []
            : [{ value: chosen, label: t('who.thisGroup') }]),
        ]}
        onChange={(id) => {
          onChange(id === '' ? null : id);
        }}
      />
    </div>
  );
}

interface CandidateChoiceProps {
  chosen: readonly SelectablePerson[];
  onChange: (change: Change<readonly SelectablePerson[]>) => void;
}

function CandidateChoice({ chosen, onChange }: CandidateChoiceProps) {
  const { t } = useTranslation('programme-assignment');
  const { people, search, more } = usePeople('candidate');
  const [wanted, setWanted] = useState('');
  const words = wordsOf(wanted);
  const isChosen = ({ id }: SelectablePerson) => chosen.some((person) => person.id === id);
  // Whoever is chosen stays in the list, also when it follows another search.
  const found = people.filter((person) => hasWords(searchableOf(person), words));
  const shown = [
    ...chosen.filter(({ id }) => !people.some((person) => person.id === id)),
    ...people.filter((person) => isChosen(person) || found.includes(person)),
  ];
  const rest = found.filter((person) => !isChosen(person)).slice(0, most - chosen.length);
  return (
    <fieldset>
      <legend className={styles.label}>{t('who.people', { number: chosen.length })}</legend>
      <TextField
        label={t('who.search')}
        labelHidden
        icon="search"
        placeholder={t('who.search')}
        value={wanted}
        onChange={(event) => {
          setWanted(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <ul className={styles.options}>
        {shown.map((person) => (
          <li key={person.id}>
            <Checkbox
              label={person.displayName}
              note={person.department ?? undefined}
              checked={isChosen(person)}
              disabled={!isChosen(person) && chosen.length >= most}
              onChange={(event) => {
                const added = event.currentTarget.checked ? [person] : [];
                onChange((latest) => [...latest.filter(({ id }) => id !== person.id), ...added]);
              }}
            />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className={styles.quiet}>{t('who.none')}</p>}
      {more && <p className={styles.quiet}>{t('who.more')}</p>}
      <p className={styles.line}>
        {rest.length > 0 && (
          <Button
            size="sm"
            onClick={() => {
              onChange((latest) => [
                ...latest,
                ...rest.filter(({ id }) => !latest.some((person) => person.id === id)),
              ]);
            }}
          >
            {t('who.all', { count: rest.length })}
          </Button>
        )}
        {chosen.length > 0 && (
          <Button
            size="sm"
            onClick={() => {
              onChange(() => []);
            }}
          >
            {t('who.clear')}
          </Button>
        )}
      </p>
    </fieldset>
  );
}

interface ListFieldProps {
  csv: string;
  errors: readonly ListError[];
  onChange: (csv: string) => void;
}

/** A list out of a sheet, dropped or pasted, with what cannot be taken of it line by line. */
function ListField({ csv, errors, onChange }: ListFieldProps) {
  const { t } = useTranslation('programme-assignment');
  return (
    <div className={styles.list}>
      <TextArea
        label={t('list.label')}
        hint={t('list.hint')}
        value={csv}
        maxLength={limits.AssignmentRequest.csv.maxLength}
        rows={6}
        spellCheck={false}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      <FileDrop
        multiple={false}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        label={t('list.choose')}
        hint={t('list.dropHint')}
        onFiles={([file]) => {
          void file?.text().then(onChange);
        }}
      />
      {errors.length > 0 && (
        <div role="status" className={styles.errors}>
          <b>{t('list.errors', { count: errors.length })}</b>
          <ul>
            {errors.map((error) => (
              <li key={`${String(error.line)} ${String(error.column)}`}>
                {error.column === null
                  ? t('list.line', { line: error.line })
                  : t('list.place', { line: error.line, column: error.column })}
                {t(`list.problem.${error.problem}`, { value: error.value })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
