import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../../ui/avatar/avatar';
import { Button } from '../../../ui/button/button';
import { PersonSelect, type SelectablePerson } from '../../../ui/person-select/person-select';
import { DueText } from '../../../ui/text/date-text';
import { type Handing, standsAgainst } from './hand-over';
import styles from './leave.module.css';
import { UnitStrip } from '../../../shared/enrolment/unit-strip';

interface UnitRowProps {
  handing: Handing;
  person: SelectablePerson | null;
  people: readonly SelectablePerson[];
  more: boolean;
  onSearch: (text: string) => void;
  onChoose: (person: SelectablePerson | null) => void;
  /** What the server said against it. */
  refused: string | undefined;
}

/** One unit with who takes it on; a person who cannot is named with the reason. */
export function UnitRow({ handing, person, people, more, onSearch, onChoose, refused }: UnitRowProps) {
  const { t } = useTranslation('people');
  const [choosing, setChoosing] = useState(false);
  const { candidate, unit, coverage, dueOn } = handing.enrolment;
  const against = person === null ? null : standsAgainst(handing, person.id);
  const problem =
    refused ??
    (against === null || person === null
      ? undefined
      : t(`leave.is.${against}`, { name: person.displayName }));
  const open = choosing || problem !== undefined || person === null;
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        <Avatar name={candidate.displayName} size={24} />
        <span>
          {candidate.displayName}
          <small lang="zh-Hant">
            {unit.code} {unit.title}
          </small>
        </span>
      </span>
      <span className={styles.progress}>
        <UnitStrip coverage={coverage} />
        {coverage.indicatorsCovered}/{coverage.indicatorsTotal}
      </span>
      <span className={styles.due}>{dueOn !== null && <DueText on={dueOn} />}</span>
      {open ? (
        <PersonSelect
          label={t('leave.toWhom', { name: candidate.displayName })}
          labelHidden
          people={people}
          more={more}
          onSearch={onSearch}
          value={person?.id ?? null}
          onChange={(id) => {
            setChoosing(false);
            onChoose(people.find((each) => each.id === id) ?? null);
          }}
          error={problem}
        />
      ) : (
        <span className={styles.taken}>
          {person.displayName}
          <Button
            size="sm"
            variant="quiet"
            aria-label={t('leave.change', { name: candidate.displayName })}
            onClick={() => {
              setChoosing(true);
            }}
          >
            {t('leave.another')}
          </Button>
        </span>
      )}
    </li>
  );
}
