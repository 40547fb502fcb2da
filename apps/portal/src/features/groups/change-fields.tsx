import type { Method } from '@attest/api-client';
import { assessmentMethods } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../shared/people/use-people';
import { DateField } from '../../ui/date-field/date-field';
import { SelectField } from '../../ui/field/select-field';
import { PersonSelect } from '../../ui/person-select/person-select';
import type { AskedChange } from './send-change';

interface ChangeFieldsProps {
  asked: AskedChange;
  onChange: (over: Partial<Pick<AskedChange, 'dueOn' | 'memberId' | 'method'>>) => void;
}

/** What is asked for, before it is looked at. */
export function ChangeFields({ asked, onChange }: ChangeFieldsProps) {
  const { t } = useTranslation(['groups', 'terms']);
  if (asked.what === 'due') {
    return (
      <DateField
        label={t('groups:change.due.field')}
        value={asked.dueOn}
        onChange={(dueOn) => {
          onChange({ dueOn });
        }}
      />
    );
  }
  return (
    <>
      <AssessorField
        label={t(`groups:change.${asked.what}.field`)}
        value={asked.memberId}
        onChange={(memberId) => {
          onChange({ memberId });
        }}
      />
      {asked.what === 'team' && (
        <SelectField<Method | ''>
          label={t('groups:change.team.method')}
          value={asked.method ?? ''}
          onChange={(value) => {
            onChange({ method: value === '' ? null : value });
          }}
          options={[
            { value: '', label: t('groups:change.team.anyMethod') },
            ...assessmentMethods.map((each) => ({ value: each, label: t(`terms:method.${each}`) })),
          ]}
        />
      )}
    </>
  );
}

interface AssessorFieldProps {
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
}

function AssessorField(props: AssessorFieldProps) {
  const assessors = usePeople('assessor');
  return (
    <PersonSelect people={assessors.people} more={assessors.more} onSearch={assessors.search} {...props} />
  );
}
