import type { EnrolmentSummary, Person } from '@attest/api-client';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRowKeys } from '../../base/keyboard/use-row-keys';
import { useFormat } from '../../base/format/use-format';
import { Avatar } from '../../ui/avatar/avatar';
import styles from './candidates.module.css';
import { EnrolmentRow } from './enrolment-row';
import type { View } from './use-candidates-url';

interface EnrolmentListProps {
  enrolments: readonly EnrolmentSummary[];
  view: View;
}

interface Group {
  person: Person;
  enrolments: EnrolmentSummary[];
}

const dueOf = ({ dueOn }: EnrolmentSummary): string => dueOn ?? '9999';

/** What waits to be judged comes first, then what is due soonest. */
const byUrgency = (a: EnrolmentSummary, b: EnrolmentSummary): number =>
  Number(b.coverage.toJudge > 0) - Number(a.coverage.toJudge > 0) ||
  Number(dueOf(a) > dueOf(b)) - Number(dueOf(a) < dueOf(b));

const byPerson = (enrolments: readonly EnrolmentSummary[]): Group[] => {
  const groups = new Map<string, Group>();
  for (const enrolment of enrolments) {
    const group = groups.get(enrolment.candidate.id) ?? { person: enrolment.candidate, enrolments: [] };
    group.enrolments.push(enrolment);
    groups.set(enrolment.candidate.id, group);
  }
  return [...groups.values()];
};

/** By person, or as one queue; J and K move between rows, Enter opens. */
export function EnrolmentList({ enrolments, view }: EnrolmentListProps) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const list = useRef<HTMLDivElement>(null);
  useRowKeys({ list, rows: 'a', arrows: true });
  return (
    <div ref={list}>
      {view === 'queue' ? (
        <ul className={styles.rows}>
          {enrolments.toSorted(byUrgency).map((enrolment) => (
            <EnrolmentRow key={enrolment.id} enrolment={enrolment} named />
          ))}
        </ul>
      ) : (
        byPerson(enrolments)
          .sort((a, b) => format.compare(a.person.displayName, b.person.displayName))
          .map(({ person, enrolments: own }) => (
            <section key={person.id} className={styles.group} aria-label={person.displayName}>
              <h2 className={styles.person}>
                <Avatar name={person.displayName} size={32} />
                <span>{person.displayName}</span>
                <small>
                  {person.department}
                  {own.length > 1 && <span>{t('units', { count: own.length })}</span>}
                </small>
              </h2>
              <ul className={styles.rows}>
                {own.toSorted(byUrgency).map((enrolment) => (
                  <EnrolmentRow key={enrolment.id} enrolment={enrolment} named={false} />
                ))}
              </ul>
            </section>
          ))
      )}
    </div>
  );
}
