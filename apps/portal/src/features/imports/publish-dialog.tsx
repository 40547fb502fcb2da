import type { ImportDetail } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../shared/http/api';
import { useErrorText } from '../../shared/http/use-error-text';
import { queryKeys } from '../../shared/queries/query-keys';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { Checkbox } from '../../ui/field/choice';
import { toast } from '../../ui/toast/toast-store';
import { StandingText } from './standing-text';
import { type Step, useImportStep } from './use-import-step';
import styles from './review-head.module.css';

/** The last question before the text stands for ever. */
export function PublishDialog({ detail, onClose }: { detail: ImportDetail; onClose: () => void }) {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const errorText = useErrorText();
  const [follow, setFollow] = useState(true);
  const tied = useQuery({
    queryKey: queryKeys.imports.succession(detail.id),
    queryFn: ({ signal }) => api.get('/imports/{id}/succession', { path: { id: detail.id }, signal }),
    enabled: detail.standing === 'newer',
  });
  const { rules = 0, tools = 0 } = tied.data ?? {};
  const publish = useImportStep(detail, {
    send: (given: Step<{ follow: boolean }>) => api.post('/imports/{id}/publish', given),
    onClose,
    onDone: (release) => {
      toast.done(t('done.published', { name: release.name }));
      const { rulesLeft } = release.followed;
      if (rulesLeft > 0) toast.failed(t('follow.left', { count: rulesLeft }));
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
            // Whether anything is tied has to be known before it is answered.
            disabled={tied.isLoading}
            onClick={() => {
              publish.mutate({ follow });
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
      {rules + tools > 0 && (
        <Checkbox
          label={t('follow.label')}
          note={t('follow.note', { rules, tools })}
          checked={follow}
          onChange={(event) => {
            setFollow(event.currentTarget.checked);
          }}
        />
      )}
      {!detail.abilities.hasOtherAuthors && <p>{t('publish.alone')}</p>}
      {publish.error !== null && (
        <p role="alert" className={styles.problem}>
          {errorText(publish.error)}
        </p>
      )}
    </Dialog>
  );
}
