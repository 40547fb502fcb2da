import { useTranslation } from 'react-i18next';
import { StripPicture } from '../../shared/overview/strip-picture';
import { Checkbox } from '../../ui/field/choice';
import { DueCell } from './member-cells';
import { toggled, type MembersProps } from './members-grid';
import styles from './groups.module.css';
import { cellsOf, personSum } from './summed';

/** On a phone: each person with one strip over all units. */
export function PeopleList({ of, arranged, chosen, onChosen }: MembersProps) {
  const { t } = useTranslation('groups');
  return (
    <ul className={styles.people} aria-label={t('grid')}>
      {arranged.candidates.map((candidate) => {
        const person = of.candidates[candidate];
        if (person === undefined) return null;
        const cells = cellsOf(of, arranged, candidate);
        const total = arranged.ofCandidate(candidate);
        return (
          <li key={person.id}>
            <Checkbox
              label={person.displayName}
              note={t('personSum', {
                signed: total.signed,
                units: total.enrolled,
                covered: total.covered,
                total: total.total,
              })}
              checked={chosen.has(person.id)}
              onChange={() => {
                onChosen(toggled(chosen, person.id));
              }}
            />
            <StripPicture strip={cells.map(({ strip }) => strip.replaceAll(' ', '')).join(' ')} />
            <DueCell sum={personSum(cells)} />
          </li>
        );
      })}
    </ul>
  );
}
