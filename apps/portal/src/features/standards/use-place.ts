import type { ReleaseDetail } from '@attest/api-client';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { optional, useSearchState } from '../../shared/search-state/use-search-state';
import { besideState } from './translation-beside';

type Kind = 'unit' | 'element' | 'indicator' | 'item' | 'section';
export interface Target {
  kind: Kind;
  id: string;
}

const kinds: readonly Kind[] = ['indicator', 'item', 'element', 'unit', 'section'];

const placeState = {
  ...besideState,
  indicator: optional,
  item: optional,
  element: optional,
  unit: optional,
  section: optional,
};

export interface Place {
  /** What the address names, to be marked. */
  chosen: Target | null;
  /** The unit, element or section that the reader has scrolled to. */
  current: string | null;
  go: (target: Target) => void;
}

/** The address names a place in the standard; the outline follows the reader. */
export function usePlace(release: ReleaseDetail, scroller: RefObject<HTMLElement | null>): Place {
  const [view, change] = useSearchState(placeState);
  const { beside } = view;
  const kind = kinds.find((each) => view[each] !== null);
  const id = kind === undefined ? null : view[kind];
  const [seen, setSeen] = useState<string | null>(null);
  const jumped = useRef(false);

  useLayoutEffect(() => {
    if (id === null) return;
    const target = scroller.current?.querySelector(`[data-place="${CSS.escape(id)}"]`);
    // On arrival the page is simply there; afterwards the way is shown.
    target?.scrollIntoView({
      block: kind === 'indicator' || kind === 'item' ? 'center' : 'start',
      behavior: jumped.current ? 'smooth' : 'instant',
    });
    jumped.current = true;
  }, [id, kind, scroller, release]);

  useEffect(() => {
    const root = scroller.current?.parentElement;
    if (root == null || typeof IntersectionObserver === 'undefined') return;
    const places = [...(scroller.current?.querySelectorAll<HTMLElement>('[data-outline]') ?? [])];
    const visible = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          if (entry.isIntersecting) visible.add(entry.target);
          else visible.delete(entry.target);
        }
        const first = places.find((place) => visible.has(place));
        if (first !== undefined) setSeen(first.dataset['outline'] ?? null);
      },
      // The upper third is what is being read.
      { root, rootMargin: '0px 0px -66% 0px' },
    );
    for (const place of places) observer.observe(place);
    return () => {
      observer.disconnect();
    };
  }, [release, scroller]);

  const go = useCallback(
    (target: Target) => {
      change({ beside, [target.kind]: target.id }, { clear: true });
    },
    [beside, change],
  );
  return { chosen: kind === undefined || id === null ? null : { kind, id }, current: seen, go };
}
