import type { HandOver, OpenWork } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import type { People } from '../../../shared/people/use-people';
import { PersonSelect, type SelectablePerson } from '../../../ui/person-select/person-select';
import type { HandedPart } from './hand-over';
import styles from './leave.module.css';

/** Who takes on programmes and groups: one person for all of a part. */
export type WholeTakers = Readonly<Record<HandedPart | 'leader', string | null>>;

export const nobodyTakes: WholeTakers = { assessor: null, supervisor: null, leader: null };

type Wholes = Pick<OpenWork, 'programmesAssessing' | 'programmesSupervising' | 'groups'>;

export const wholesOf = ({ programmesAssessing, programmesSupervising }: Wholes) => ({
  assessor: programmesAssessing,
  supervisor: programmesSupervising,
});

export const countWholes = (work: Wholes): number =>
  work.programmesAssessing.length + work.programmesSupervising.length + work.groups.length;

/** What goes to those who take it on; the rest stays in the first person's hands. */
export function handedWholes(
  work: Wholes,
  takers: WholeTakers,
): Required<Pick<HandOver, 'programmes' | 'groups'>> {
  const wholes = wholesOf(work);
  return {
    programmes: (['assessor', 'supervisor'] as const).flatMap((as) => {
      const memberId = takers[as];
      return memberId === null
        ? []
        : wholes[as].map(({ id }) => ({ programmeEnrolmentId: id, as, memberId }));
    }),
    groups:
      takers.leader === null ? [] : work.groups.map(({ id }) => ({ groupId: id, memberId: takers.leader })),
  };
}

interface WholesProps {
  work: Wholes;
  /** Who goes takes on nothing. */
  memberId: string;
  people: Readonly<Record<HandedPart, People>>;
  takers: WholeTakers;
  onTake: (part: keyof WholeTakers, id: string | null) => void;
}

/** Programmes that somebody assesses or signs as a whole, and groups they lead, each with who takes them on. */
export function WholesTaken({ work, memberId, people, takers, onTake }: WholesProps) {
  const { t } = useTranslation('people');
  const without = (list: readonly SelectablePerson[]) => list.filter(({ id }) => id !== memberId);
  const wholes = wholesOf(work);
  const leaders = without([
    ...people.assessor.people,
    ...people.supervisor.people.filter(
      ({ id }) => !people.assessor.people.some((assessor) => assessor.id === id),
    ),
  ]);
  return (
    <div className={styles.all}>
      {(['assessor', 'supervisor'] as const).map(
        (as) =>
          wholes[as].length > 0 && (
            <div key={as}>
              <PersonSelect
                label={t(`leave.programmes.${as}`, { count: wholes[as].length })}
                people={without(people[as].people)}
                more={people[as].more}
                onSearch={people[as].search}
                value={takers[as]}
                clearable
                onChange={(id) => {
                  onTake(as, id);
                }}
              />
              <ul className={styles.meta}>
                {wholes[as].map(({ id, candidate, programme }) => (
                  <li key={id}>
                    {candidate.displayName} <span lang="zh-Hant">{programme.name}</span>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
      {work.groups.length > 0 && (
        <div>
          <PersonSelect
            label={t('leave.groups', { count: work.groups.length })}
            people={leaders}
            more={people.assessor.more || people.supervisor.more}
            onSearch={(text) => {
              people.assessor.search(text);
              people.supervisor.search(text);
            }}
            value={takers.leader}
            clearable
            onChange={(id) => {
              onTake('leader', id);
            }}
          />
          <ul className={styles.meta}>
            {work.groups.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
