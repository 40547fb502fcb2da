import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { isApiError } from '../shared/http/api-error';
import { isChunkError, whyChunkFailed, type ChunkFailure } from '../base/chunks/chunk-error';
import { reloadNewest } from '../base/update/newest';
import { ChunkMissing } from '../ui/chunks/chunk-missing';
import { untilRetry } from '../base/chunks/load-chunk';
import { Button } from '../ui/button/button';
import { Empty } from '../ui/empty/empty';
import { Forbidden, NotFound } from '../ui/error-state/whole-page';
import { SkeletonPage } from '../ui/skeleton/skeleton';
import styles from './route-error.module.css';

/** Where a page broke: the frame stays, and it says what was kept. */
export function RouteError() {
  const { t } = useTranslation('common');
  const error = useRouteError();
  const status = isRouteErrorResponse(error) || isApiError(error) ? error.status : null;
  if (status === 404) return <NotFound />;
  if (status === 403) return <Forbidden />;
  if (isChunkError(error)) return <MissingHere />;
  return (
    <div className={styles.place} role="alert">
      <Empty
        level={1}
        icon="alert"
        title={t('error.crashTitle')}
        actions={
          <Button
            variant="primary"
            onClick={() => {
              void reloadNewest();
            }}
          >
            {t('error.reload')}
          </Button>
        }
      >
        {t('error.crash')}
      </Empty>
    </div>
  );
}

/** A part inside the page did not come. Which one is not known here: the page is loaded anew once the network is back. */
function MissingHere() {
  const [why, setWhy] = useState<ChunkFailure | null>(null);
  useEffect(() => {
    const visit = new AbortController();
    const isOver = () => visit.signal.aborted;
    const follow = async () => {
      for (let before: ChunkFailure | null = null; !isOver();) {
        const now = await whyChunkFailed();
        if (isOver()) return;
        if (before === 'offline' && now !== 'offline') window.location.reload();
        setWhy(now);
        if (now !== 'offline') return;
        before = now;
        await untilRetry();
      }
    };
    void follow();
    return () => {
      visit.abort();
    };
  }, []);
  return why === null ? <SkeletonPage /> : <ChunkMissing why={why} />;
}
