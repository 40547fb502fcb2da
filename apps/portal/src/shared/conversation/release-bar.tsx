import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';
import { useErrorText } from '../http/use-error-text';
import { useChange } from '../http/use-change';
import { Button } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { toast } from '../../ui/toast/toast-store';
import styles from './conversation.module.css';

/** What the assessor keeps back on the whole unit, and the one button that shows it to the candidate. */
export function ReleaseBar({ enrolmentId, held }: { enrolmentId: string; held: number }) {
  const { t } = useTranslation('conversation');
  const client = useQueryClient();
  const errorText = useErrorText();
  const release = useChange({
    mutationFn: () => api.post('/enrolments/{id}/conversation/release', { path: { id: enrolmentId } }),
    onSuccess: async ({ released }) => {
      toast.done(t('released', { count: released }));
      await client.invalidateQueries({ queryKey: queryKeys.enrolment.conversation(enrolmentId) });
    },
    onError: (error) => {
      toast.failed(errorText(error));
    },
  });
  return (
    <div className={styles.release}>
      <Icon name="lock" />
      <span>{t('heldCount', { count: held })}</span>
      <Button
        size="sm"
        busy={release.isPending}
        onClick={() => {
          release.mutate();
        }}
      >
        {t('release')}
      </Button>
    </div>
  );
}
