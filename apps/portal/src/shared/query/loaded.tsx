import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { ErrorState } from '../../ui/error-state/error-state';
import { Forbidden, NotFound } from '../../ui/error-state/whole-page';
import { SkeletonRows } from '../../ui/skeleton/skeleton';
import { isApiError } from '../http/api-error';
import { useErrorText } from '../http/use-error-text';

interface LoadedProps<T> {
  query: UseQueryResult<T>;
  /** Of the height of what is coming. */
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** One read and its four faces: on its way, refused or gone, broken, there. Stale data stays while it is renewed. */
export function Loaded<T>({ query, skeleton, children }: LoadedProps<T>) {
  const errorText = useErrorText();
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return skeleton ?? <SkeletonRows />;
  const { error } = query;
  if (isApiError(error) && error.status === 404) return <NotFound />;
  if (isApiError(error) && error.status === 403) return <Forbidden />;
  return (
    <ErrorState
      message={errorText(error)}
      requestId={isApiError(error) ? error.requestId : undefined}
      onRetry={() => {
        void query.refetch();
      }}
    />
  );
}
