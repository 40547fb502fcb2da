import type { AssignmentPerson, AssignmentProposal, Person } from '@attest/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import { SelectField } from '../../ui/field/select-field';
import styles from './assignment.module.css';

export interface TeamChange {
  assessorId?: string;
  supervisorId?: string;
}

interface TeamFieldProps {
  as: 'assessor' | 'supervisor';
  item: AssignmentPerson;
  everybody: AssignmentProposal;
  onChange: (candidateId: string, team: TeamChange) => void;
}

/** Who is proposed, as a name; pressed, as a choice of all who could. A list of sixty people draws no hundred lists. */
export function TeamField({ as, item, everybody, onChange }: TeamFieldProps) {
  const { t } = useTranslation('programme-assignment');
  const [open, setOpen] = useState(false);
  const person = item[as];
  const candidate = item.candidate?.displayName ?? '';
  const label = t(`proposal.${as}Of`, { name: candidate });
  if (item.status === 'assigned' || item.status === 'signed') return null;
  if (!open) {
    return (
      <Button
        size="sm"
        aria-label={`${label}：${person?.displayName ?? t('proposal.nobody')}`}
        onClick={() => {
          setOpen(true);
        }}
      >
        {person?.displayName ?? t('proposal.nobody')}
      </Button>
    );
  }
  const known = everybody[as === 'assessor' ? 'assessors' : 'supervisors'].map((load) => load.person);
  const listed: Person[] =
    person === null || known.some(({ id }) => id === person.id) ? known : [person, ...known];
  return (
    <SelectField
      label={label}
      labelHidden
      autoFocus
      className={styles.select}
      value={person?.id ?? ''}
      options={[
        ...(person === null ? [{ value: '', label: t('proposal.nobody') }] : []),
        ...listed
          .filter(({ id }) => id !== item.candidateId)
          .map(({ id, displayName }) => ({ value: id, label: displayName })),
      ]}
      onBlur={() => {
        setOpen(false);
      }}
      onChange={(id) => {
        if (id !== '')
          onChange(item.candidateId, as === 'assessor' ? { assessorId: id } : { supervisorId: id });
      }}
    />
  );
}
