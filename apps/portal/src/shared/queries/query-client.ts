import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../http/api-error';

/** The http layer already repeats what broke on the way; asking a third time would only delay the message. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        gcTime: 10 * 60_000,
        retry: (failures, error) => failures < 1 && !(error instanceof ApiError),
        refetchOnWindowFocus: 'always',
        // A page that was read once stays readable without a network.
        networkMode: 'offlineFirst',
        throwOnError: false,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
