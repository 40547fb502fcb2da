import type { AssignmentProposal } from '@attest/api-client';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../base/change/change';
import { VisuallyHidden } from '../../ui/visually-hidden/visually-hidden';
import styles from './assignment.module.css';
import type { PersonDraft } from './draft';
import { OwnButton, OwnChoices } from './own-choices';
import { PersonStatus } from './person-status';
import { TeamField, type TeamChange } from './team-fields';
import { UnitWord } from './unit-word';

export interface ProposalParts {
  proposal: AssignmentProposal;
  everybody: AssignmentProposal;
  choices: Readonly<Record<string, PersonDraft>>;
  onTeam: (candidateId: string, team: TeamChange) => void;
  onOwn: (candidateId: string, change: Change<PersonDraft>) => void;
}

/** Rows are people, columns units. */
export function ProposalTable({ proposal, everybody, choices, onTeam, onOwn }: ProposalParts) {
  const { t } = useTranslation('programme-assignment');
  const [opened, setOpened] = useState<string | null>(null);
  const units = proposal.programme.sections.flatMap((section) => section.units);
  return (
    <div className={styles.scroll} role="region" aria-label={t('proposal.caption')} tabIndex={0}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{t('proposal.caption')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.who}>
              {t('proposal.person')}
            </th>
            {units.map(({ programmeUnitId, code, title }) => (
              <th key={programmeUnitId} scope="col" title={title} className={styles.unitColumn}>
                {code}
              </th>
            ))}
            <th scope="col">{t('proposal.assessor')}</th>
            <th scope="col">{t('proposal.supervisor')}</th>
            <th scope="col">{t('own.title')}</th>
          </tr>
        </thead>
        <tbody>
          {proposal.items.map((item) => (
            <Fragment key={item.candidateId}>
              <tr>
                <th scope="row" className={styles.who}>
                  {item.candidate?.displayName ?? t('proposal.unknown')}
                  <PersonStatus item={item} />
                </th>
                {item.units.length === 0 ? (
                  <td colSpan={units.length} />
                ) : (
                  item.units.map((unit) => (
                    <td key={unit.programmeUnitId}>
                      <UnitWord unit={unit} />
                    </td>
                  ))
                )}
                <td>
                  <TeamField as="assessor" item={item} everybody={everybody} onChange={onTeam} />
                </td>
                <td>
                  <TeamField as="supervisor" item={item} everybody={everybody} onChange={onTeam} />
                </td>
                <td>
                  <OwnButton
                    item={item}
                    choice={choices[item.candidateId]}
                    opened={opened === item.candidateId}
                    onOpened={setOpened}
                  />
                </td>
              </tr>
              {opened === item.candidateId && (
                <tr>
                  <td colSpan={units.length + 4}>
                    <OwnChoices
                      item={item}
                      requirements={proposal.programme.requirements}
                      choice={choices[item.candidateId] ?? {}}
                      onChange={onOwn}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
