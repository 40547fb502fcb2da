import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../shared/http/use-change';
import { useErrorText } from '../../shared/http/use-error-text';
import { queryKeys } from '../../shared/queries/query-keys';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { toast } from '../../ui/toast/toast-store';
import type { BulkProps } from './bulk-bar';
import { ChangeFields } from './change-fields';
import { ChangePreview } from './change-preview';
import styles from './groups.module.css';
import { type AskedChange, type Change, counted, isComplete, sendChange } from './send-change';

interface ChangeDialogProps extends Omit<BulkProps, 'group'> {
  what: Change;
  onClose: () => void;
}

type Said = Pick<AskedChange, 'dueOn' | 'memberId' | 'method'>;

/** Another due date or lead, or one more assessor, for the open units of those who are chosen: looked at first, and done then. */
export function ChangeDialog({ what, unitIds, chosen, onChosen, onClose }: ChangeDialogProps) {
  const { t } = useTranslation('groups');
  const client = useQueryClient();
  const errorText = useErrorText();
  const [said, say] = useState<Said>({ dueOn: null, memberId: null, method: null });
  const asked: AskedChange = { what, unitIds, chosen, ...said };
  const preview = useChange({ mutationFn: (given: AskedChange) => sendChange(given, true) });
  const change = useChange({
    mutationFn: (given: AskedChange) => sendChange(given, false),
    onSuccess: async (done) => {
      const { changed, refused } = counted(done);
      await Promise.all(
        [queryKeys.overview.all, queryKeys.enrolments.all, queryKeys.groups.all].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
      toast.done(
        refused.length === 0
          ? t(`change.${what}.done`, { count: changed })
          : t(`change.${what}.partly`, { count: changed, refused: refused.length }),
      );
      // Who could not be changed stays chosen.
      onChosen(new Set(refused));
      onClose();
    },
  });
  const error = change.error ?? preview.error;
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(`change.${what}.title`, { count: chosen.size })}
      width={520}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            busy={change.isPending}
            disabled={!isComplete(asked) || preview.data === undefined || counted(preview.data).changed === 0}
            onClick={() => {
              change.mutate(asked);
            }}
          >
            {t(`change.${what}.do`)}
          </Button>
        </>
      }
    >
      <ChangeFields
        asked={asked}
        onChange={(over) => {
          say((latest) => ({ ...latest, ...over }));
          const next = { ...asked, ...over };
          if (isComplete(next)) preview.mutate(next);
        }}
      />
      {error !== null && (
        <p role="alert" className={styles.problem}>
          {errorText(error)}
        </p>
      )}
      {isComplete(asked) && preview.data !== undefined && (
        <ChangePreview outcome={preview.data} what={what} />
      )}
    </Dialog>
  );
}
