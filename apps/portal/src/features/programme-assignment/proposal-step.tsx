import type { AssignedSection, AssignmentProposal } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { type Change, toggled } from '../../base/change/change';
import { Checkbox } from '../../ui/field/choice';
import { useMediaQuery } from '../../ui/use-media-query';
import styles from './assignment.module.css';
import type { AssignmentDraft } from './draft';
import { LoadBars } from './load-bars';
import { ProposalList } from './proposal-list';
import { type ProposalParts, ProposalTable } from './proposal-table';
import type { TeamChange } from './team-fields';

interface ProposalStepProps {
  draft: AssignmentDraft;
  proposal: AssignmentProposal;
  /** Names everybody who could assess or sign. */
  everybody: AssignmentProposal;
  onChange: (change: Change<AssignmentDraft>) => void;
}

/** With whom: each person by unit, the people proposed for them, and what these then have in hand. */
export function ProposalStep({ draft, proposal, everybody, onChange }: ProposalStepProps) {
  const { t } = useTranslation('programme-assignment');
  const isWide = useMediaQuery('(min-width: 768px)');
  const onTeam = (candidateId: string, team: TeamChange) => {
    onChange((latest) => ({
      ...latest,
      choices: { ...latest.choices, [candidateId]: { ...latest.choices[candidateId], ...team } },
    }));
  };
  const onOwn: ProposalParts['onOwn'] = (candidateId, change) => {
    onChange((latest) => ({
      ...latest,
      choices: { ...latest.choices, [candidateId]: change(latest.choices[candidateId] ?? {}) },
    }));
  };
  const parts = { proposal, everybody, choices: draft.choices, onTeam, onOwn };
  return (
    <section className={styles.step} aria-labelledby="assign-proposal">
      <h2 id="assign-proposal">{t('proposal.title')}</h2>
      {proposal.programme.sections
        .filter(({ choose }) => choose !== null)
        .map((section) => (
          <ElectiveChoice key={section.id} section={section} chosen={draft.electives} onChange={onChange} />
        ))}
      {isWide ? <ProposalTable {...parts} /> : <ProposalList {...parts} />}
      <div className={styles.columns}>
        {(['assessors', 'supervisors'] as const).map((kind) => (
          <LoadBars
            key={kind}
            title={t(`load.${kind}`)}
            loads={proposal[kind]}
            everybody={everybody[kind]}
            without={draft.without}
            onToggle={(id, on) => {
              onChange((latest) => ({ ...latest, without: toggled(latest.without, id, !on) }));
            }}
          />
        ))}
      </div>
    </section>
  );
}

interface ElectiveChoiceProps {
  section: AssignedSection;
  chosen: readonly string[];
  onChange: (change: Change<AssignmentDraft>) => void;
}

/** Electives that all of them take; what is left open is chosen later, for each. */
function ElectiveChoice({ section, chosen, onChange }: ElectiveChoiceProps) {
  const { t } = useTranslation('programme-assignment');
  const taken = section.units.filter(({ programmeUnitId }) => chosen.includes(programmeUnitId)).length;
  return (
    <fieldset className={styles.electives}>
      <legend className={styles.label}>
        {t('electives.title', {
          name: section.name ?? t('electives.unnamed'),
          choose: section.choose,
          of: section.units.length,
        })}
      </legend>
      <p className={styles.quiet}>{t('electives.hint')}</p>
      {section.units.map(({ programmeUnitId, code, title }) => (
        <Checkbox
          key={programmeUnitId}
          label={<span lang="zh-Hant">{title}</span>}
          note={code}
          checked={chosen.includes(programmeUnitId)}
          disabled={!chosen.includes(programmeUnitId) && taken >= (section.choose ?? 0)}
          onChange={(event) => {
            const on = event.currentTarget.checked;
            onChange((latest) => ({ ...latest, electives: toggled(latest.electives, programmeUnitId, on) }));
          }}
        />
      ))}
    </fieldset>
  );
}
