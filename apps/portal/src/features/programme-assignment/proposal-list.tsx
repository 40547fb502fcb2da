import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './assignment.module.css';
import { OwnButton, OwnChoices } from './own-choices';
import { PersonStatus } from './person-status';
import type { ProposalParts } from './proposal-table';
import { TeamField } from './team-fields';
import { UnitWord } from './unit-word';

/** The same on a phone: one person below the other, units folded away. */
export function ProposalList({ proposal, everybody, choices, onTeam, onOwn }: ProposalParts) {
  const { t } = useTranslation('programme-assignment');
  const [opened, setOpened] = useState<string | null>(null);
  const units = new Map(
    proposal.programme.sections.flatMap((section) =>
      section.units.map((unit) => [unit.programmeUnitId, unit] as const),
    ),
  );
  return (
    <ul className={styles.cards}>
      {proposal.items.map((item) => (
        <li key={item.candidateId}>
          <b>{item.candidate?.displayName ?? t('proposal.unknown')}</b>
          <PersonStatus item={item} />
          {(item.status === 'new' || item.status === 'refused') && (
            <div className={styles.team}>
              <span className={styles.quiet}>{t('proposal.assessor')}</span>
              <TeamField as="assessor" item={item} everybody={everybody} onChange={onTeam} />
              <span className={styles.quiet}>{t('proposal.supervisor')}</span>
              <TeamField as="supervisor" item={item} everybody={everybody} onChange={onTeam} />
            </div>
          )}
          <OwnButton
            item={item}
            choice={choices[item.candidateId]}
            opened={opened === item.candidateId}
            onOpened={setOpened}
          />
          {opened === item.candidateId && (
            <OwnChoices
              item={item}
              requirements={proposal.programme.requirements}
              choice={choices[item.candidateId] ?? {}}
              onChange={onOwn}
            />
          )}
          {item.units.length > 0 && (
            <details>
              <summary>{t('proposal.units', { count: item.units.length })}</summary>
              <ul>
                {item.units.map((unit) => (
                  <li key={unit.programmeUnitId} className={styles.unit}>
                    <span lang="zh-Hant">
                      {units.get(unit.programmeUnitId)?.code} {units.get(unit.programmeUnitId)?.title}
                    </span>
                    <UnitWord unit={unit} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
