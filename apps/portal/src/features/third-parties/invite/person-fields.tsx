import { limits } from '@attest/api-client';
import { thirdPartyRelationships, type ThirdPartyRelationship } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';

export interface PersonDraft {
  name: string;
  organisation: string;
  relationship: ThirdPartyRelationship;
  email: string;
}

interface PersonFieldsProps {
  draft: PersonDraft;
  tried: boolean;
  /** Why an address is asked for. */
  emailHint: string;
  /** Wrong fields as the server named them. */
  wrong: (field: string) => string | undefined;
  onChange: (part: Partial<PersonDraft>) => void;
}

/** Who is asked. */
export function PersonFields({ draft, tried, emailHint, wrong, onChange }: PersonFieldsProps) {
  const { t } = useTranslation('third-parties');
  return (
    <>
      <TextField
        label={t('field.name')}
        maxLength={limits.ThirdPartyInvite.inviteeName.maxLength}
        autoComplete="off"
        value={draft.name}
        error={
          wrong('inviteeName') ?? (tried && draft.name.trim() === '' ? t('error.nameMissing') : undefined)
        }
        onChange={(event) => {
          onChange({ name: event.currentTarget.value });
        }}
      />
      <SelectField
        label={t('field.relationship')}
        value={draft.relationship}
        options={thirdPartyRelationships.map((value) => ({ value, label: t(`relationship.${value}`) }))}
        onChange={(relationship) => {
          onChange({ relationship });
        }}
      />
      <TextField
        label={t('field.organisation')}
        optional
        maxLength={limits.ThirdPartyInvite.inviteeOrganisation.maxLength}
        autoComplete="off"
        value={draft.organisation}
        error={wrong('inviteeOrganisation')}
        onChange={(event) => {
          onChange({ organisation: event.currentTarget.value });
        }}
      />
      <TextField
        label={t('field.email')}
        type="email"
        optional
        maxLength={limits.ThirdPartyInvite.inviteeEmail.maxLength}
        autoComplete="off"
        hint={emailHint}
        value={draft.email}
        error={wrong('inviteeEmail')}
        onChange={(event) => {
          onChange({ email: event.currentTarget.value });
        }}
      />
    </>
  );
}
