import { useEffect, useState, type RefObject } from 'react';
import { intoStage } from './into-stage';

/** The page that takes the middle of the stage, and a way to another. */
export function usePageInSight(
  stage: RefObject<HTMLElement | null>,
  total: number,
): [page: number, goTo: (page: number) => void] {
  const [page, setPage] = useState(1);

  useEffect(() => {
    const root = stage.current;
    if (root === null || total === 0) return;
    let asked = 0;
    const look = () => {
      asked = 0;
      const { top, height } = root.getBoundingClientRect();
      const pages = [...root.querySelectorAll<HTMLElement>('[data-page]')];
      const passed = pages.filter((each) => each.getBoundingClientRect().top <= top + height / 2);
      const number = Number(passed.at(-1)?.dataset['page'] ?? 1);
      setPage(number);
    };
    const scrolled = () => {
      if (asked === 0) asked = requestAnimationFrame(look);
    };
    root.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      cancelAnimationFrame(asked);
      root.removeEventListener('scroll', scrolled);
    };
  }, [stage, total]);

  const goTo = (to: number) => {
    const target = stage.current?.querySelector<HTMLElement>(`[data-page="${to}"]`);
    if (target === null || target === undefined) return;
    intoStage(target, 'start');
    setPage(to);
  };
  return [page, goTo];
}
