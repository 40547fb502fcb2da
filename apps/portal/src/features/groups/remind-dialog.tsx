import type { GroupReminded } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { api } from '../../shared/http/api';
import { useChange } from '../../shared/http/use-change';
import { useErrorText } from '../../shared/http/use-error-text';
import { queryKeys } from '../../shared/queries/query-keys';
import { QueryState } from '../../shared/queries/query-state';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { toast } from '../../ui/toast/toast-store';
import type { BulkProps } from './bulk-bar';
import styles from './groups.module.css';

/** Says who would be reminded of how much, and who would not and why; then reminds. */
export function RemindDialog({ group, chosen, onChosen, onClose }: BulkProps & { onClose: () => void }) {
  const { t } = useTranslation('groups');
  const errorText = useErrorText();
  const candidateIds = [...chosen];
  const remind = (dryRun: boolean): Promise<GroupReminded> =>
    api.post('/groups/{id}/reminders', { path: { id: group.id }, body: { candidateIds, dryRun } });
  const preview = useQuery({
    queryKey: queryKeys.groups.reminding(group.id, candidateIds),
    queryFn: () => remind(true),
    gcTime: 0,
    staleTime: 0,
  });
  const send = useChange({
    mutationFn: () => remind(false),
    onSuccess: ({ reminded, refused }) => {
      toast.done(
        refused.length === 0
          ? t('remind.done', { count: reminded.length })
          : t('remind.partly', { count: reminded.length, refused: refused.length }),
      );
      onChosen(new Set(refused.map(({ candidateId }) => candidateId)));
      onClose();
    },
  });
  const reminded = preview.data?.reminded.length ?? 0;
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('remind.title')}
      width={520}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            busy={send.isPending}
            disabled={reminded === 0}
            onClick={() => {
              send.mutate();
            }}
          >
            {t('bulk.remind', { count: reminded })}
          </Button>
        </>
      }
    >
      <QueryState query={preview}>{(outcome) => <Preview outcome={outcome} />}</QueryState>
      {send.isError && (
        <p role="alert" className={styles.problem}>
          {errorText(send.error)}
        </p>
      )}
    </Dialog>
  );
}

function Preview({ outcome: { reminded, refused } }: { outcome: GroupReminded }) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  const problems = (['reminded_today', 'nothing_open', 'not_member'] as const)
    .map((problem) => ({ problem, count: refused.filter((one) => one.problem === problem).length }))
    .filter(({ count }) => count > 0);
  return (
    <div className={styles.preview}>
      <p>{reminded.length === 0 ? t('remind.nothing') : t('remind.preview', { count: reminded.length })}</p>
      <ul>
        {reminded.map(({ candidate, units, dueOn }) => (
          <li key={candidate.id}>
            {candidate.displayName}{' '}
            <small>
              {t('change.units', { count: units })}
              {dueOn !== null && t('bulk.firstDue', { date: format.shortDate(dueOn) })}
            </small>
          </li>
        ))}
      </ul>
      {problems.map(({ problem, count }) => (
        <p key={problem} className={styles.warn}>
          {t(`remind.problem.${problem}`, { count })}
        </p>
      ))}
    </div>
  );
}
