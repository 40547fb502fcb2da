import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { RetryingPage } from '../ui/chunks/retrying-page';
import { SkeletonPage } from '../ui/skeleton/skeleton';
import { areDiscovered, loadAreas } from './routes';
import { useTranslation } from 'react-i18next';
import { NotFound } from '../ui/error-state/whole-page';
import { Page } from '../ui/page/page';

/** An address that no page answers: none does, or the pages behind it could not be loaded yet. */
export function UnmatchedRoute() {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const load = useCallback(async () => {
    await loadAreas(pathname);
    await navigate({ pathname, search, hash }, { replace: true });
    return { Component: SkeletonPage };
  }, [hash, navigate, pathname, search]);
  return areDiscovered(pathname) ? <NotFoundPage /> : <RetryingPage load={load} />;
}

function NotFoundPage() {
  const { t } = useTranslation('common');
  return (
    <Page title={t('error.notFoundTitle')}>
      <NotFound />
    </Page>
  );
}
