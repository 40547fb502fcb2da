import type { NextPeople } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { PersonSelect } from '../../ui/person-select/person-select';
import type { ChosenPeople } from './chosen-people';
import styles from './renew-dialog.module.css';

interface NextPeopleFieldsProps {
  people: NextPeople;
  chosen: ChosenPeople;
  onChange: (change: Partial<ChosenPeople>) => void;
}

type Part = keyof ChosenPeople;

/** Who assesses and who signs what follows a signature: as before, or of those who may, with least work first. */
export function NextPeopleFields({ people, chosen, onChange }: NextPeopleFieldsProps) {
  const { t } = useTranslation('renewal');
  const offered = { assessor: people.assessors, supervisor: people.supervisors };
  const other = { assessor: chosen.supervisor, supervisor: chosen.assessor };
  return (['assessor', 'supervisor'] as const).map((part: Part) => {
    const { person, problem } = people[part];
    return (
      <div key={part} className={styles.part}>
        {problem !== null && (
          <p className={styles.gone}>{t(`gone.${problem}`, { name: person.displayName })}</p>
        )}
        <PersonSelect
          label={t(part)}
          placeholder={t('choose')}
          people={offered[part]
            .filter((each) => each.person.id !== other[part])
            .map(({ person: { id, displayName, department }, open }) => ({
              ...{ id, displayName },
              department: [department, t('open', { count: open })].filter((text) => text !== null).join('・'),
            }))}
          value={chosen[part]}
          onChange={(id) => {
            onChange({ [part]: id });
          }}
        />
        {offered[part].length === 0 && <p className={styles.gone}>{t(`nobody.${part}`)}</p>}
      </div>
    );
  });
}
