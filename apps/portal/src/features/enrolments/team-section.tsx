import { type EnrolmentSummary, limits, type Method, type TeamMember } from '@attest/api-client';
import { assessmentMethods } from '@attest/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { etagOf } from '../../shared/http/etag-of';
import { useChange } from '../../shared/http/use-change';
import { useErrorText } from '../../shared/http/use-error-text';
import { usePeople } from '../../shared/people/use-people';
import { useRecordChanged } from '../../shared/queries/use-record-changed';
import { Button } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { SelectField } from '../../ui/field/select-field';
import { TextField } from '../../ui/field/text-field';
import { PersonSelect } from '../../ui/person-select/person-select';
import { toast } from '../../ui/toast/toast-store';
import styles from './team-section.module.css';

type Draft = readonly TeamMember[];

const isSame = (one: Draft, other: Draft): boolean =>
  one.length === other.length &&
  one.every(({ member, method, place }, at) => {
    const twin = other[at];
    return twin?.member.id === member.id && twin.method === method && twin.place === place;
  });

/** Who assesses beside the lead, each bound to a method or a place or to neither. */
export function TeamSection({ enrolment }: { enrolment: EnrolmentSummary }) {
  const { t } = useTranslation('enrolments');
  const errorText = useErrorText();
  const changed = useRecordChanged();
  const assessors = usePeople('assessor');
  const [team, setTeam] = useState<Draft>(enrolment.team);
  const save = useChange({
    mutationFn: () =>
      api.put('/enrolments/{id}/team', {
        path: { id: enrolment.id },
        ifMatch: etagOf(enrolment.version),
        body: {
          members: team.map(({ member, method, place }) => ({
            memberId: member.id,
            method,
            place: place?.trim() === '' ? null : place,
          })),
        },
      }),
    onSuccess: async () => {
      toast.done(t('team.saved'));
      await changed(enrolment.id);
    },
  });
  const named = [enrolment.candidate, enrolment.assessor, enrolment.supervisor].map(({ id }) => id);
  const taken = new Set([...named, ...team.map(({ member }) => member.id)]);
  const change = (memberId: string, over: Partial<Pick<TeamMember, 'method' | 'place'>>) => {
    setTeam((latest) => latest.map((each) => (each.member.id === memberId ? { ...each, ...over } : each)));
  };
  return (
    <form
      className={styles.team}
      aria-labelledby="team-title"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <h3 id="team-title">{t('team.title')}</h3>
      <p className={styles.hint}>{t('team.hint')}</p>
      {team.length > 0 && (
        <ul className={styles.members}>
          {team.map((each) => (
            <MemberRow
              key={each.member.id}
              of={each}
              onChange={(over) => {
                change(each.member.id, over);
              }}
              onRemove={() => {
                setTeam((latest) => latest.filter(({ member }) => member.id !== each.member.id));
              }}
            />
          ))}
        </ul>
      )}
      {team.length < limits.TeamUpdate.members.maxItems && (
        <PersonSelect
          label={t('team.add')}
          people={assessors.people.filter(({ id }) => !taken.has(id))}
          onSearch={assessors.search}
          more={assessors.more}
          value={null}
          onChange={(id) => {
            const found = assessors.people.find((person) => person.id === id);
            if (found === undefined) return;
            const member = {
              ...{ id: found.id, displayName: found.displayName, department: found.department ?? null },
            };
            setTeam((latest) => [...latest, { member, method: null, place: null }]);
          }}
        />
      )}
      {save.error !== null && <ErrorState title={t('error.notSaved')} message={errorText(save.error)} />}
      <Button type="submit" disabled={isSame(team, enrolment.team)} busy={save.isPending}>
        {t('team.save')}
      </Button>
    </form>
  );
}

interface MemberRowProps {
  of: TeamMember;
  onChange: (over: Partial<Pick<TeamMember, 'method' | 'place'>>) => void;
  onRemove: () => void;
}

function MemberRow({ of: { member, method, place }, onChange, onRemove }: MemberRowProps) {
  const { t } = useTranslation(['enrolments', 'terms']);
  const { displayName: name } = member;
  return (
    <li className={styles.member}>
      <div className={styles.name}>
        <b>{name}</b>
        <Button size="sm" variant="quiet" aria-label={t('team.removeWho', { name })} onClick={onRemove}>
          {t('team.remove')}
        </Button>
      </div>
      <SelectField<Method | ''>
        label={t('team.method')}
        aria-label={t('team.methodOf', { name })}
        value={method ?? ''}
        onChange={(value) => {
          onChange({ method: value === '' ? null : value });
        }}
        options={[
          { value: '', label: t('team.anyMethod') },
          ...assessmentMethods.map((each) => ({ value: each, label: t(`terms:method.${each}`) })),
        ]}
      />
      <TextField
        label={t('team.place')}
        aria-label={t('team.placeOf', { name })}
        optional
        maxLength={limits.TeamMemberGiven.place.maxLength}
        value={place ?? ''}
        onChange={(event) => {
          onChange({ place: event.currentTarget.value });
        }}
      />
    </li>
  );
}
