import type { Member } from '@attest/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../shared/http/api';
import { queryKeys } from '../../../shared/queries/query-keys';
import { useChange } from '../../../shared/http/use-change';
import { useErrorText } from '../../../shared/http/use-error-text';
import { Button } from '../../../ui/button/button';
import { toast } from '../../../ui/toast/toast-store';
import styles from '../people.module.css';
import { LeaveSheet } from './leave-sheet';

/** Where somebody is marked as left, apart from what is changed about them: it ends more than a field. */
export function Leaving({ member, etag }: { member: Member; etag: string }) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const errorText = useErrorText();
  const [opened, setOpened] = useState(false);
  const back = useChange({
    mutationFn: () =>
      api.patch('/members/{id}', { path: { id: member.id }, body: { state: 'active' }, ifMatch: etag }),
    onSuccess: async () => {
      toast.done(t('edit.saved'));
      await client.invalidateQueries({ queryKey: queryKeys.members.all });
    },
  });
  if (!member.abilities.edit) return null;
  const left = member.state === 'left';
  return (
    <section aria-labelledby="leaving-title">
      <h2 id="leaving-title" className={styles.heading}>
        {t(left ? 'leave.headingLeft' : 'leave.heading')}
      </h2>
      <p className={styles.hint}>{t(left ? 'leave.hintLeft' : 'leave.hint')}</p>
      <p className={styles.actions}>
        <Button
          onClick={() => {
            setOpened(true);
          }}
        >
          {t(left ? 'leave.openHandOver' : 'leave.open')}
        </Button>
        {left && !member.abilities.invite && (
          <Button
            variant="quiet"
            busy={back.isPending}
            onClick={() => {
              back.mutate();
            }}
          >
            {t('edit.back')}
          </Button>
        )}
      </p>
      {back.error !== null && (
        <p role="alert" className={styles.problem}>
          {errorText(back.error)}
        </p>
      )}
      {opened && (
        <LeaveSheet
          member={member}
          etag={etag}
          purpose={left ? 'hand_over' : 'leave'}
          onClose={() => {
            setOpened(false);
          }}
        />
      )}
    </section>
  );
}
