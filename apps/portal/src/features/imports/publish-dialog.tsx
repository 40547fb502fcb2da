import type { ImportDetail, ReleaseSummary } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useErrorText } from '../../shared/http/use-error-text';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { toast } from '../../ui/toast/toast-store';
import { StandingText } from './standing-text';
import { useImportStep } from './use-import-step';
import styles from './review-head.module.css';

/** The last question before the text stands for ever. */
export function PublishDialog({ detail, onClose }: { detail: ImportDetail; onClose: () => void }) {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const errorText = useErrorText();
  const publish = useImportStep<ReleaseSummary>(detail, {
    name: 'publish',
    onClose,
    onDone: (release) => {
      toast.done(t('done.published', { name: release.name }));
      void navigate(`/standards/${release.id}`);
    },
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('publish.title', { name: detail.name })}
      actions={
        <>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button
            variant="primary"
            busy={publish.isPending}
            onClick={() => {
              publish.mutate(undefined);
            }}
          >
            {t('publish.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('publish.text', { decided: detail.decided, repaired: detail.repaired, kept: detail.kept })}</p>
      <p>
        <StandingText each={detail} />
      </p>
      {!detail.abilities.hasOtherAuthors && <p>{t('publish.alone')}</p>}
      {publish.error !== null && (
        <p role="alert" className={styles.problem}>
          {errorText(publish.error)}
        </p>
      )}
    </Dialog>
  );
}
