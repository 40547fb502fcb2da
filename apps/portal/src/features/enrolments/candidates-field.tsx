import { hasWords, wordsOf } from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Change } from '../../base/change/change';
import { Checkbox } from '../../ui/field/choice';
import { TextField } from '../../ui/field/text-field';
import { searchableOf, type SelectablePerson } from '../../ui/person-select/person-select';
import styles from './enrolments.module.css';
import { usePeople } from '../../shared/people/use-people';

/** The API takes as many in one transaction. */
const most = 50;

interface CandidatesFieldProps {
  chosen: readonly SelectablePerson[];
  onChange: (change: Change<readonly SelectablePerson[]>) => void;
  error: string | undefined;
}

export function CandidatesField({ chosen, onChange, error }: CandidatesFieldProps) {
  const { t } = useTranslation('enrolments');
  const { people, search, more } = usePeople('candidate');
  const [wanted, setWanted] = useState('');
  const words = wordsOf(wanted);
  const isChosen = ({ id }: SelectablePerson) => chosen.some((person) => person.id === id);
  // Whoever is chosen stays in the list, also when it follows another search.
  const shown = [
    ...chosen.filter(({ id }) => !people.some((person) => person.id === id)),
    ...people.filter((person) => isChosen(person) || hasWords(searchableOf(person), words)),
  ];
  return (
    <fieldset>
      <legend className={styles.label}>{t('field.candidates', { number: chosen.length })}</legend>
      <TextField
        label={t('field.candidateSearch')}
        labelHidden
        icon="search"
        placeholder={t('field.candidateSearch')}
        value={wanted}
        error={error}
        onChange={(event) => {
          setWanted(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <ul className={styles.options}>
        {shown.map((person) => (
          <li key={person.id} className={styles.check}>
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
      {more && <p className={styles.quiet}>{t('field.moreCandidates')}</p>}
      {shown.length === 0 && <p className={styles.quiet}>{t('field.noCandidate')}</p>}
    </fieldset>
  );
}
