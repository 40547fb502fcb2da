import type { Member, Role } from '@attest/api-client';
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
import { toast } from '../../ui/toast/toast-store';
import { LeaveSheet } from './leave/leave-sheet';
import styles from './people.module.css';
import { RoleChoices } from './role-choices';

interface EditPersonProps {
  member: Member;
  /** The state that is on the screen; a change made elsewhere meanwhile is not overwritten. */
  etag: string;
}

export function EditPerson({ member, etag }: EditPersonProps) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const errorText = useErrorText();
  const [displayName, setDisplayName] = useState(member.displayName);
  const [department, setDepartment] = useState(member.department ?? '');
  const [jobTitle, setJobTitle] = useState(member.jobTitle ?? '');
  const [chosen, setChosen] = useState<readonly Role[]>(member.roles);
  const [handingOver, setHandingOver] = useState(false);
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  const saved = async (message: string) => {
    toast.done(message);
    await client.invalidateQueries({ queryKey: queryKeys.members.all });
  };

  const saveProfile = useChange({
    mutationFn: () =>
      api.patch('/members/{id}', {
        path: { id: member.id },
        body: { displayName: displayName.trim(), department: orNull(department), jobTitle: orNull(jobTitle) },
        ifMatch: etag,
      }),
    onSuccess: () => saved(t('edit.saved')),
  });
  const saveRoles = useChange({
    mutationFn: () =>
      api.put('/members/{id}/roles', { path: { id: member.id }, body: { roles: chosen }, ifMatch: etag }),
    onSuccess: () => saved(t('edit.rolesSaved')),
  });
  const sameRoles =
    chosen.length === member.roles.length && chosen.every((role) => member.roles.includes(role));
  const problem = (error: Error | null) =>
    error !== null && (
      <ErrorState
        title={t('error.notSaved')}
        message={isApiError(error, 'stale') ? t('edit.stale') : errorText(error)}
        {...(isApiError(error, 'stale')
          ? {
              onRetry: () => {
                void client.invalidateQueries({ queryKey: queryKeys.members.all });
              },
            }
          : {})}
      />
    );

  return (
    <div className={styles.columns}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          saveProfile.mutate();
        }}
      >
        <h2 className={styles.heading}>{t('edit.profile')}</h2>
        <TextField
          label={t('field.name')}
          value={displayName}
          disabled={!member.abilities.edit}
          required
          onChange={(event) => {
            setDisplayName(event.currentTarget.value);
          }}
        />
        <TextField
          label={t('field.department')}
          optional
          value={department}
          disabled={!member.abilities.edit}
          onChange={(event) => {
            setDepartment(event.currentTarget.value);
          }}
        />
        <TextField
          label={t('field.jobTitle')}
          optional
          value={jobTitle}
          disabled={!member.abilities.edit}
          onChange={(event) => {
            setJobTitle(event.currentTarget.value);
          }}
        />
        {problem(saveProfile.error)}
        {member.abilities.edit && (
          <p className={styles.actions}>
            <Button type="submit" busy={saveProfile.isPending} disabled={displayName.trim() === ''}>
              {t('edit.save')}
            </Button>
          </p>
        )}
      </form>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          saveRoles.mutate();
        }}
      >
        <RoleChoices chosen={chosen} onChange={setChosen} disabled={!member.abilities.changeRoles} />
        {!member.abilities.changeRoles && (
          <p className={styles.hint}>{t(member.state === 'left' ? 'edit.leftRoles' : 'edit.ownRoles')}</p>
        )}
        {problem(saveRoles.error)}
        {isApiError(saveRoles.error, 'member.open_work') && (
          <p className={styles.actions}>
            <Button
              onClick={() => {
                setHandingOver(true);
              }}
            >
              {t('leave.openHandOver')}
            </Button>
          </p>
        )}
        {handingOver && (
          <LeaveSheet
            member={member}
            etag={etag}
            purpose="hand_over"
            onClose={() => {
              setHandingOver(false);
              saveRoles.reset();
            }}
          />
        )}
        {member.abilities.changeRoles && (
          <p className={styles.actions}>
            <Button type="submit" busy={saveRoles.isPending} disabled={sameRoles}>
              {t('edit.saveRoles')}
            </Button>
          </p>
        )}
      </form>
    </div>
  );
}
