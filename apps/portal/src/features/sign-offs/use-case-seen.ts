import { useCallback, useMemo, useRef, useState } from 'react';

export interface CaseSeen {
  /** Rows that have been on screen, of all rows of the case. */
  count: number;
  total: number;
  complete: boolean;
  /** Goes on the table: its rows report themselves once they have been visible. */
  watch: (table: HTMLTableElement | null) => (() => void) | undefined;
  /** Scrolls to the first row that has not been on screen. */
  showNext: () => void;
}

/** A signature stands under the whole page, so the page has to have been seen: no more is asked, and no less. */
export function useCaseSeen(): CaseSeen {
  const seen = useRef(new Set<Element>());
  const rows = useRef<readonly Element[]>([]);
  const [progress, setProgress] = useState({ count: 0, total: 0 });

  const watch = useCallback((table: HTMLTableElement | null) => {
    if (table === null) return undefined;
    rows.current = [...table.querySelectorAll('tr[data-row]')];
    seen.current.clear();
    const report = () => {
      setProgress({ count: seen.current.size, total: rows.current.length });
    };
    report();
    const observer = new IntersectionObserver((entries) => {
      const visible = entries.filter((entry) => entry.isIntersecting);
      for (const { target } of visible) {
        seen.current.add(target);
        observer.unobserve(target);
      }
      if (visible.length > 0) report();
    });
    for (const row of rows.current) observer.observe(row);
    return () => {
      observer.disconnect();
    };
  }, []);

  const showNext = useCallback(() => {
    rows.current
      .find((row) => !seen.current.has(row))
      ?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }, []);

  return useMemo(
    () => ({
      ...progress,
      complete: progress.total > 0 && progress.count === progress.total,
      watch,
      showNext,
    }),
    [progress, watch, showNext],
  );
}
