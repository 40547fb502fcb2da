import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../http/api-error';
import { ErrorState } from '../../ui/error-state/error-state';
import { Forbidden, NotFound } from '../../ui/error-state/whole-page';
import { SkeletonRows } from '../../ui/skeleton/skeleton';

interface QueryStateProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'isPending' | 'refetch'>;
  /** Of the height of what is coming. */
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/**
 * One read, one view: pending, forbidden, not found, failed, or the content. What was read before stays on the page
 * when a later read fails.
 */
export function QueryState<T>({ query, skeleton, children }: QueryStateProps<T>) {
  const { t } = useTranslation('common');
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return skeleton ?? <SkeletonRows />;
  const { error } = query;
  if (isApiError(error) && error.status === 403) return <Forbidden />;
  if (isApiError(error) && error.status === 404) return <NotFound />;
  return (
    <ErrorState
      message={messageOf(error, t)}
      requestId={isApiError(error) ? error.requestId : undefined}
      onRetry={() => {
        void query.refetch();
      }}
    />
  );
}

function messageOf(
  error: Error | null,
  t: (key: 'error.notHere' | 'error.server' | 'error.unknown') => string,
): string {
  if (!isApiError(error)) return t('error.unknown');
  if (error.isNetwork) return t('error.notHere');
  if (error.status >= 500) return t('error.server');
  return error.message;
}
