import { useCallback, useEffect, useRef, useState } from 'react';

export interface Player {
  /** For the audio or video element. */
  readonly ref: (element: HTMLMediaElement | null) => (() => void) | undefined;
  readonly playing: boolean;
  readonly at: number;
  /** Milliseconds; 0 until known. */
  readonly length: number;
  readonly toggle: () => void;
  /** Milliseconds from the start; with an end, it plays from here and stops there. */
  readonly seek: (to: number, until?: number) => void;
}

/** Sound or film as its own controls see it: where it is, how long it is, going there and stopping at an end. */
export function usePlayer(): Player {
  const media = useRef<HTMLMediaElement | null>(null);
  const until = useRef<number | null>(null);
  const wanted = useRef<number | null>(null);
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [length, setLength] = useState(0);

  const ref = useCallback((element: HTMLMediaElement | null) => {
    if (element === null) return undefined;
    media.current = element;
    const known = () => {
      if (Number.isFinite(element.duration)) {
        setLength(Math.round(element.duration * 1000));
        // What a browser recorded does not say how long it is; it was sent to its end to find out.
        if (element.currentTime > element.duration - 0.01 && element.paused) element.currentTime = 0;
        if (wanted.current !== null) element.currentTime = wanted.current / 1000;
        wanted.current = null;
      } else if (element.readyState >= HTMLMediaElement.HAVE_METADATA) element.currentTime = 1e101;
    };
    const moved = () => {
      const now = Math.round(element.currentTime * 1000);
      if (!Number.isFinite(element.duration)) return;
      if (until.current !== null && now >= until.current) {
        until.current = null;
        element.pause();
      }
      setAt(now);
    };
    const state = () => {
      setPlaying(!element.paused);
    };
    const events: [string, () => void][] = [
      ['loadedmetadata', known],
      ['durationchange', known],
      ['timeupdate', moved],
      ['seeked', moved],
      ['play', state],
      ['pause', state],
      ['ended', state],
    ];
    for (const [name, listener] of events) element.addEventListener(name, listener);
    known();
    return () => {
      for (const [name, listener] of events) element.removeEventListener(name, listener);
      media.current = null;
    };
  }, []);

  // timeupdate comes four times a second; the hand of the bar and the end of a span want more.
  useEffect(() => {
    if (!playing) return;
    let frame = 0;
    const look = () => {
      const element = media.current;
      if (element !== null) {
        const now = Math.round(element.currentTime * 1000);
        setAt(now);
        if (until.current !== null && now >= until.current) {
          until.current = null;
          element.pause();
        }
      }
      frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [playing]);

  const toggle = useCallback(() => {
    const element = media.current;
    if (element === null) return;
    until.current = null;
    if (element.paused) element.play().catch(() => undefined);
    else element.pause();
  }, []);

  const seek = useCallback((to: number, end?: number) => {
    const element = media.current;
    until.current = end ?? null;
    if (element === null || !Number.isFinite(element.duration)) {
      wanted.current = to;
      return;
    }
    element.currentTime = Math.min(Math.max(0, to / 1000), element.duration);
    setAt(Math.round(element.currentTime * 1000));
    if (end !== undefined) element.play().catch(() => undefined);
  }, []);

  return { ref, playing, at, length, toggle, seek };
}
