import { type Group, type GroupCreate, limits } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { useChange } from '../../shared/http/use-change';
import { etagOf } from '../../shared/http/etag-of';
import { useErrorText } from '../../shared/http/use-error-text';
import { useLeaders } from './use-leaders';
import { queryKeys } from '../../shared/queries/query-keys';
import { Button } from '../../ui/button/button';
import { DateField } from '../../ui/date-field/date-field';
import { TextField } from '../../ui/field/text-field';
import { PersonSelect } from '../../ui/person-select/person-select';
import { SheetSubmit } from '../../ui/sheet/sheet';
import { toast } from '../../ui/toast/toast-store';
import styles from './groups.module.css';

interface GroupFormProps {
  /** Null: a new one. */
  group: Group | null;
  onSaved: (group: Group) => void;
}

/** What a group is called, from when to when it is, and who leads it. */
export function GroupForm({ group, onSaved }: GroupFormProps) {
  const { t } = useTranslation('groups');
  const client = useQueryClient();
  const errorText = useErrorText();
  const leaders = useLeaders(group?.leader ?? null);
  const [form, setForm] = useState<Required<GroupCreate>>({
    name: group?.name ?? '',
    startsOn: group?.startsOn ?? null,
    endsOn: group?.endsOn ?? null,
    leaderId: group?.leader?.id ?? null,
  });
  const [tried, setTried] = useState(false);
  const set = (next: Partial<typeof form>) => {
    setForm((before) => ({ ...before, ...next }));
  };
  const unnamed = form.name.trim() === '';
  const save = useChange({
    mutationFn: () =>
      group === null
        ? api.post('/groups', { body: form })
        : api.patch('/groups/{id}', { path: { id: group.id }, ifMatch: etagOf(group.version), body: form }),
    onSuccess: async (saved) => {
      await client.invalidateQueries({ queryKey: queryKeys.groups.all });
      toast.done(t(group === null ? 'make.done' : 'edit.done', { name: saved.name }));
      onSaved(saved);
    },
  });
  const code = isApiError(save.error) ? save.error.code : '';
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!unnamed) save.mutate();
      }}
    >
      <TextField
        label={t('field.name')}
        value={form.name}
        maxLength={limits.GroupCreate.name.maxLength}
        error={tried && unnamed ? t('error.name') : undefined}
        onChange={({ currentTarget }) => {
          set({ name: currentTarget.value });
        }}
      />
      <DateField
        label={t('field.startsOn')}
        optional
        value={form.startsOn}
        onChange={(startsOn) => {
          set({ startsOn });
        }}
      />
      <DateField
        label={t('field.endsOn')}
        optional
        value={form.endsOn}
        {...(form.startsOn === null ? {} : { min: form.startsOn })}
        onChange={(endsOn) => {
          set({ endsOn });
        }}
      />
      <PersonSelect
        label={t('field.leader')}
        hint={t('field.leaderHint')}
        optional
        clearable
        people={leaders.people}
        more={leaders.more}
        onSearch={leaders.search}
        value={form.leaderId}
        error={code.startsWith('group.leader') ? errorText(save.error) : undefined}
        onChange={(leaderId) => {
          set({ leaderId });
        }}
      />
      {save.isError && !code.startsWith('group.leader') && (
        <p role="alert" className={styles.problem}>
          {errorText(save.error)}
        </p>
      )}
      <SheetSubmit>
        <Button type="submit" variant="primary" busy={save.isPending} wide>
          {t(group === null ? 'make.save' : 'edit.save')}
        </Button>
      </SheetSubmit>
    </form>
  );
}
