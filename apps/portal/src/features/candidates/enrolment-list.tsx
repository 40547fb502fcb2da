import type { EnrolmentSummary, Person, ProgrammeEnrolmentSummary } from '@attest/api-client';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRowKeys } from '../../base/keyboard/use-row-keys';
import { useFormat } from '../../base/format/use-format';
import { PassportLinks } from '../../shared/passports/passport-links';
import { usePassports } from '../../shared/passports/use-passports';
import { Avatar } from '../../ui/avatar/avatar';
import { Button } from '../../ui/button/button';
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
  const format = useFormat();
  const list = useRef<HTMLDivElement>(null);
  const passports = usePassports(null);
  useRowKeys({ list, rows: 'li > a', arrows: true });
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
          .map((group) => (
            <PersonUnits key={group.person.id} {...group} passports={passports.get(group.person.id)} />
          ))
      )}
    </div>
  );
}

/** Units of a person that are shown without being asked for; a person on a programme has ten and more. */
const unitsShown = 5;

interface PersonUnitsProps extends Group {
  passports: readonly ProgrammeEnrolmentSummary[] | undefined;
}

function PersonUnits({ person, enrolments, passports }: PersonUnitsProps) {
  const { t } = useTranslation('candidates');
  const [all, setAll] = useState(false);
  const units = enrolments.toSorted(byUrgency);
  // One more row takes no more room than the button for it.
  const shown = all || units.length <= unitsShown + 1 ? units : units.slice(0, unitsShown);
  const hidden = units.length - shown.length;
  return (
    <section className={styles.group} aria-label={person.displayName}>
      <div className={styles.head}>
        <h2 className={styles.person}>
          <Avatar name={person.displayName} size={32} />
          <span>{person.displayName}</span>
          <small>
            {person.department}
            {units.length > 1 && <span>{t('units', { count: units.length })}</span>}
          </small>
        </h2>
        <PassportLinks name={person.displayName} passports={passports} />
      </div>
      <ul className={styles.rows}>
        {shown.map((enrolment) => (
          <EnrolmentRow key={enrolment.id} enrolment={enrolment} named={false} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          variant="quiet"
          size="sm"
          className={styles.more}
          onClick={() => {
            setAll(true);
          }}
        >
          {t('moreUnits', { count: hidden })}
        </Button>
      )}
    </section>
  );
}
