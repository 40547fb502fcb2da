import {
  useMutation,
  type DefaultError,
  type UseMutateAsyncFunction,
  type UseMutationOptions,
  type UseMutationResult,
} from '@tanstack/react-query';
import { useCallback, useRef } from 'react';

/**
 * TanStack's `useMutation` for everything that changes something. Pressed twice with the same content, it runs once:
 * the lock is taken before the button can be drawn as busy, and stands until what follows success is done as well.
 * That one press is one record is seen to below it, by the http client.
 */
export function useChange<TData = unknown, TError = DefaultError, TVariables = void, TResult = unknown>(
  options: UseMutationOptions<TData, TError, TVariables, TResult>,
): UseMutationResult<TData, TError, TVariables, TResult> {
  const mutation = useMutation(options);
  const { mutateAsync: begin } = mutation;
  const running = useRef(new Map<string, Promise<TData>>());

  const mutateAsync = useCallback(
    (...args: Parameters<UseMutateAsyncFunction<TData, TError, TVariables, TResult>>) => {
      const press = JSON.stringify([args[0]]);
      const before = running.current.get(press);
      if (before !== undefined) return before;
      const run = begin(...args).finally(() => running.current.delete(press));
      running.current.set(press, run);
      return run;
    },
    [begin],
  );
  const mutate = useCallback(
    (...args: Parameters<typeof mutateAsync>) => {
      // What went wrong stands in `error`.
      mutateAsync(...args).catch(() => undefined);
    },
    [mutateAsync],
  );
  return { ...mutation, mutate, mutateAsync };
}
