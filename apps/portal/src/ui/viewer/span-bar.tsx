import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../cx';
import { clockOf } from './clock';
import type { ShownMark } from './marking';
import styles from './media-view.module.css';

interface SpanBarProps {
  at: number;
  length: number;
  marks: readonly ShownMark[];
  chosen: string | null;
  onChoose: (id: string) => void;
  draft: { readonly startMs: number; readonly endMs: number } | null;
  onSeek: (to: number) => void;
  /** A drag along the bar while marking: from where to where. */
  onDrag: ((from: number, to: number) => void) | null;
}

/** Time from left to right, with the spans that are marked in it below. */
export function SpanBar({ at, length, marks, chosen, onChoose, draft, onSeek, onDrag }: SpanBarProps) {
  const { t } = useTranslation('marks');
  const along = (ms: number) => (length === 0 ? '0%' : `${Math.min(100, (ms / length) * 100)}%`);
  const box = (startMs: number, endMs: number) => ({
    left: along(startMs),
    width: length === 0 ? '0%' : `${Math.max(0, ((Math.min(endMs, length) - startMs) / length) * 100)}%`,
  });
  const timeAt = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return Math.round(Math.min(Math.max((event.clientX - left) / width, 0), 1) * length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { Home: 0, End: length }[event.key];
    if (to === undefined) return;
    onSeek(to);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.bar}>
      <div
        className={styles.track}
        role="slider"
        tabIndex={0}
        aria-label={t('media.position')}
        aria-valuemin={0}
        aria-valuemax={Math.round(length / 1000)}
        aria-valuenow={Math.round(at / 1000)}
        aria-valuetext={t('media.of', { at: clockOf(at), length: clockOf(length) })}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (length === 0 || event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          event.currentTarget.dataset['from'] = String(timeAt(event));
          onSeek(timeAt(event));
        }}
        onPointerMove={(event) => {
          const from = event.currentTarget.dataset['from'];
          if (from === undefined) return;
          const now = timeAt(event);
          if (onDrag !== null && Math.abs(now - Number(from)) > length / 100) {
            onDrag(Math.min(now, Number(from)), Math.max(now, Number(from)));
          } else if (onDrag === null) onSeek(now);
        }}
        onPointerUp={(event) => {
          delete event.currentTarget.dataset['from'];
        }}
        onPointerCancel={(event) => {
          delete event.currentTarget.dataset['from'];
        }}
      >
        <span className={styles.done} style={{ width: along(at) }} />
        {draft !== null && (
          <span className={styles.draft} style={box(draft.startMs, draft.endMs)} data-draft />
        )}
        <span className={styles.hand} style={{ left: along(at) }} />
      </div>
      {marks.length > 0 && (
        <div className={styles.spans}>
          {marks.map(
            ({ id, locator, number, label }) =>
              locator.kind === 'span' && (
                <button
                  key={id}
                  type="button"
                  className={cx(styles.span)}
                  aria-label={label}
                  aria-pressed={id === chosen}
                  style={box(locator.startMs, locator.endMs)}
                  onClick={() => {
                    onChoose(id);
                  }}
                >
                  {number}
                </button>
              ),
          )}
        </div>
      )}
    </div>
  );
}
