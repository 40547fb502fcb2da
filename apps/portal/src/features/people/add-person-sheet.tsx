import type { MemberCreate, MemberInvited, Role } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { queryKeys } from '../../shared/queries/query-keys';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { Button } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { TextField } from '../../ui/field/text-field';
import { Sheet, SheetSubmit } from '../../ui/sheet/sheet';
import { toast } from '../../ui/toast/toast-store';
import { InvitationOnce } from './invitation-once';
import styles from './people.module.css';
import { RoleChoices } from './role-choices';

interface AddPersonSheetProps {
  opened: boolean;
  onClose: () => void;
}

/** Invites somebody: by a letter, or by a link that is shown this once to hand over. */
export function AddPersonSheet({ opened, onClose }: AddPersonSheetProps) {
  const { t } = useTranslation('people');
  const [created, setCreated] = useState<MemberInvited | null>(null);
  const close = () => {
    setCreated(null);
    onClose();
  };
  return (
    <Sheet opened={opened} onClose={close} title={t('add.title')} width={480}>
      {created === null ? (
        <AddPersonForm
          onCreated={(result) => {
            if (result.link === null) {
              toast.done(t('invitation.mailed', { email: result.member.email }));
              close();
            } else setCreated(result);
          }}
        />
      ) : (
        <InvitationOnce invited={created} onClose={close} />
      )}
    </Sheet>
  );
}

function AddPersonForm({ onCreated }: { onCreated: (created: MemberInvited) => void }) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const errorText = useErrorText();
  const [form, setForm] = useState({ email: '', displayName: '', department: '', jobTitle: '' });
  const [chosen, setChosen] = useState<readonly Role[]>([]);
  const [tried, setTried] = useState(false);
  const incomplete = form.email.trim() === '' || form.displayName.trim() === '' || chosen.length === 0;

  const add = useChange({
    mutationFn: () => {
      const body: MemberCreate = {
        email: form.email.trim(),
        displayName: form.displayName.trim(),
        roles: [...chosen],
        ...(form.department.trim() === '' ? {} : { department: form.department.trim() }),
        ...(form.jobTitle.trim() === '' ? {} : { jobTitle: form.jobTitle.trim() }),
      };
      return api.post('/members', { body });
    },
    onSuccess: async (created) => {
      await client.invalidateQueries({ queryKey: queryKeys.members.all });
      onCreated(created);
    },
  });
  const wrong = (field: string): string | undefined =>
    isApiError(add.error) ? add.error.errors.find((error) => error.field === field)?.message : undefined;
  const field = (name: keyof typeof form) => ({
    value: form[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setForm((before) => ({ ...before, [name]: value }));
    },
  });

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!incomplete) add.mutate();
      }}
    >
      <TextField
        label={t('field.email')}
        type="email"
        autoComplete="off"
        error={wrong('email') ?? (tried && form.email.trim() === '' ? t('error.email') : undefined)}
        {...field('email')}
      />
      <TextField
        label={t('field.name')}
        hint={t('field.nameHint')}
        error={
          wrong('displayName') ?? (tried && form.displayName.trim() === '' ? t('error.name') : undefined)
        }
        {...field('displayName')}
      />
      <TextField
        label={t('field.department')}
        optional
        error={wrong('department')}
        {...field('department')}
      />
      <TextField label={t('field.jobTitle')} optional error={wrong('jobTitle')} {...field('jobTitle')} />
      <RoleChoices
        chosen={chosen}
        onChange={setChosen}
        error={wrong('roles') ?? (tried && chosen.length === 0 ? t('error.roles') : undefined)}
      />
      {add.error !== null && <ErrorState title={t('error.notSaved')} message={errorText(add.error)} />}
      <SheetSubmit>
        <Button type="submit" variant="primary" size="lg" wide busy={add.isPending}>
          {t('add.save')}
        </Button>
      </SheetSubmit>
    </form>
  );
}
