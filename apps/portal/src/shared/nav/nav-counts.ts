import { useEffect } from 'react';
import { createStore } from '../store/create-store';

/** How much waits behind each entry of the navigation, by the entry's id: `today`, `sign-offs`, `imports` … */
export const navCounts = createStore<Readonly<Record<string, number>>>({});

export function setNavCount(id: string, count: number): void {
  const counts = navCounts.get();
  if (counts[id] !== count) navCounts.set({ ...counts, [id]: count });
}

/** For a page that has just loaded the list its badge counts. */
export function useNavCount(id: string, count: number | undefined): void {
  useEffect(() => {
    if (count !== undefined) setNavCount(id, count);
  }, [id, count]);
}
