import type { ImportDetail, ReleaseSummary } from '@attest/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { queryKeys } from '../../shared/http/query-keys';
import { useErrorText } from '../../shared/http/use-error-text';
import { useIdempotencyKey } from '../../shared/http/use-idempotency-key';
import { Button, ButtonLink } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { Dialog } from '../../ui/dialog/dialog';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page/page-head';
import { toast } from '../../ui/toast/toast-store';
import { etagOf, importKey } from './queries';
import styles from './review-head.module.css';

/** What the document is, whether every character has a place, and the two ways this can end. */
export function ReviewHead({ detail }: { detail: ImportDetail }) {
  const { t } = useTranslation(['imports', 'terms']);
  const { standard } = detail.reading;
  const { characters, placed, dropped } = detail.account;
  return (
    <PageHead
      band
      onPhone="shown"
      className={styles.head}
      title={standard.name}
      titleLang="zh-Hant"
      beside={
        <>
          <span className={styles.code}>{standard.code}</span>
          {standard.level !== null && <Chip>{t('terms:word.level', { level: standard.level })}</Chip>}
          {placed + dropped === characters && (
            <span className={styles.whole} title={t('account', { placed, dropped })}>
              <Icon name="check" size={14} />
              {t('allPlaced')}
            </span>
          )}
        </>
      }
      actions={<Ending detail={detail} />}
    />
  );
}

function Ending({ detail }: { detail: ImportDetail }) {
  const { t } = useTranslation('imports');
  const [asking, setAsking] = useState<'publish' | 'discard' | null>(null);
  if (detail.state === 'published') {
    return (
      <ButtonLink to={`/standards/${detail.releaseId ?? ''}`} icon="standard">
        {t('openStandard')}
      </ButtonLink>
    );
  }
  if (detail.state === 'discarded') return <Chip>{t('state.discarded')}</Chip>;
  return (
    <>
      <span className={styles.left} role="status">
        {detail.toDecide > 0
          ? t('toDecide', { count: detail.toDecide })
          : t(detail.abilities.publish ? 'nothingLeft' : 'secondPerson')}
      </span>
      {detail.abilities.discard && (
        <Button
          variant="quiet"
          onClick={() => {
            setAsking('discard');
          }}
        >
          {t('discard.open')}
        </Button>
      )}
      <Button
        variant="primary"
        disabled={detail.toDecide > 0 || !detail.abilities.publish}
        onClick={() => {
          setAsking('publish');
        }}
      >
        {t('publish.open')}
      </Button>
      {asking === 'publish' && (
        <PublishDialog
          detail={detail}
          onClose={() => {
            setAsking(null);
          }}
        />
      )}
      {asking === 'discard' && (
        <DiscardDialog
          detail={detail}
          onClose={() => {
            setAsking(null);
          }}
        />
      )}
    </>
  );
}

interface EndProps {
  detail: ImportDetail;
  onClose: () => void;
}

function PublishDialog({ detail, onClose }: EndProps) {
  const { t } = useTranslation('imports');
  const client = useQueryClient();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const { key, renew } = useIdempotencyKey();
  const publish = useMutation({
    mutationFn: () =>
      api.post<ReleaseSummary>(`/imports/${detail.id}/publish`, undefined, {
        ifMatch: etagOf(detail.version),
        idempotencyKey: key,
      }),
    onSuccess: async (release) => {
      await Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.imports }),
        client.invalidateQueries({ queryKey: queryKeys.releases }),
      ]);
      toast.done(t('done.published', { name: release.name }));
      void navigate(`/standards/${release.id}`);
    },
    onError: (error) => {
      renew();
      if (!isApiError(error, 'stale') && !isApiError(error, 'import.closed')) return;
      // What was to be published is not what stands: the newest state is shown, and the reason beside it.
      void client.invalidateQueries({ queryKey: importKey(detail.id) });
      toast.failed(t(error.code === 'stale' ? 'stale.publish' : 'stale.closed'));
      onClose();
    },
  });
  const problem = publish.error;
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
              publish.mutate();
            }}
          >
            {t('publish.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('publish.text', { decided: detail.decided, repaired: detail.repaired, kept: detail.kept })}</p>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {errorText(problem)}
        </p>
      )}
    </Dialog>
  );
}

function DiscardDialog({ detail, onClose }: EndProps) {
  const { t } = useTranslation('imports');
  const client = useQueryClient();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const discard = useMutation({
    mutationFn: () => api.post(`/imports/${detail.id}/discard`),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: queryKeys.imports });
      toast.done(t('done.discarded', { name: detail.fileName }));
      void navigate('/imports');
    },
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('discard.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button
            tone="bad"
            busy={discard.isPending}
            onClick={() => {
              discard.mutate();
            }}
          >
            {t('discard.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('discard.text')}</p>
      {discard.error !== null && (
        <p role="alert" className={styles.problem}>
          {errorText(discard.error)}
        </p>
      )}
    </Dialog>
  );
}
