import { useSyncExternalStore } from 'react';
import type { Change } from '../change/change';

export interface Store<T> {
  get: () => T;
  set: (next: T) => void;
  /** From what stands there by then. */
  change: (change: Change<T>) => void;
  subscribe: (listener: () => void) => () => void;
}

/** A value outside React that components may follow: for what several distant parts of the screen share. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  const set = (next: T) => {
    if (Object.is(next, value)) return;
    value = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => value,
    set,
    change: (change) => {
      set(change(value));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
