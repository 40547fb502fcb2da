import { rectsOf, type FractionRect } from '@attest/domain';
import { useEffect, useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { cx } from '../cx';
import { intoStage } from './into-stage';
import type { ShownMark } from './marking';
import { RegionBox } from './region-box';
import { isMeant, pointOn, rectAround, rectBetween, type Point } from './region-geometry';
import styles from './region.module.css';

interface RegionSurfaceProps {
  marks: readonly ShownMark[];
  chosen: { readonly id: string; readonly turn: number } | null;
  onChoose: (id: string) => void;
  /** Of the draft, as far as it lies here. */
  draft: { readonly rects: readonly FractionRect[]; readonly editable: boolean } | null;
  /** A mouse draws by dragging, a finger by staying; null where nothing can be drawn. */
  onDraw: ((rect: FractionRect) => void) | null;
  onTie: () => void;
  onCancel: () => void;
  className?: string | undefined;
  style?: React.CSSProperties | undefined;
  'data-page'?: number;
  children: ReactNode;
}

/** How long a finger stays until it marks; shorter is a scroll that hesitated. */
const longPress = 450;
const slip = 8;

/** A page, a picture or a frame with the places on it, and the one being marked. */
export function RegionSurface({
  marks,
  chosen,
  onChoose,
  draft,
  onDraw,
  onTie,
  onCancel,
  className,
  style,
  children,
  ...rest
}: RegionSurfaceProps) {
  const surface = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<FractionRect | null>(null);
  const press = useRef<{ from: Point; x: number; y: number; timer?: ReturnType<typeof setTimeout> } | null>(
    null,
  );

  const { id, turn } = chosen ?? { id: null, turn: 0 };
  useEffect(() => {
    if (id === null) return;
    intoStage(surface.current?.querySelector(`[data-mark="${CSS.escape(id)}"]`), 'center');
  }, [id, turn]);

  const at = (event: PointerEvent): Point =>
    pointOn(event.currentTarget.getBoundingClientRect(), event.clientX, event.clientY);
  const leave = () => {
    clearTimeout(press.current?.timer);
    press.current = null;
    setDrawn(null);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (onDraw === null || !event.isPrimary || event.button !== 0) return;
    const from = at(event);
    press.current = { from, x: event.clientX, y: event.clientY };
    if (event.pointerType === 'touch') {
      press.current.timer = setTimeout(() => {
        press.current = null;
        onDraw(rectAround(from));
      }, longPress);
      return;
    }
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (press.current === null) return;
    const far = Math.hypot(event.clientX - press.current.x, event.clientY - press.current.y) > slip;
    if (event.pointerType === 'touch') {
      if (far) leave();
    } else if (far || drawn !== null) setDrawn(rectBetween(press.current.from, at(event)));
  };
  const onPointerUp = () => {
    const made = drawn;
    leave();
    if (made !== null && isMeant(made)) onDraw?.(made);
  };

  return (
    <div
      ref={surface}
      className={cx(styles.surface, onDraw !== null && styles.drawing, className)}
      style={style}
      role="presentation"
      {...rest}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={leave}
      onContextMenu={(event) => {
        // The long press of a finger marks; it does not ask the system for a menu.
        if (onDraw !== null && window.matchMedia('(pointer: coarse)').matches) event.preventDefault();
      }}
    >
      {children}
      {marks.map((mark) => (
        <Places key={mark.id} mark={mark} chosen={mark.id === id} onChoose={onChoose} />
      ))}
      {draft !== null &&
        (draft.editable && draft.rects[0] !== undefined && onDraw !== null ? (
          <RegionBox rect={draft.rects[0]} onChange={onDraw} onTie={onTie} onCancel={onCancel} />
        ) : (
          draft.rects.map((rect, index) => (
            <span key={index} className={cx(styles.place, styles.draft)} style={boxOf(rect)} aria-hidden />
          ))
        ))}
      {drawn !== null && <span className={cx(styles.place, styles.draft)} style={boxOf(drawn)} aria-hidden />}
    </div>
  );
}

function Places({
  mark,
  chosen,
  onChoose,
}: {
  mark: ShownMark;
  chosen: boolean;
  onChoose: (id: string) => void;
}) {
  const rects = rectsOf(mark.locator);
  const [first] = rects;
  return (
    <>
      {rects.map((rect, index) => (
        <span
          key={index}
          className={styles.place}
          data-kind={mark.locator.kind}
          data-chosen={chosen || undefined}
          style={boxOf(rect)}
          aria-hidden
        />
      ))}
      <button
        type="button"
        className={styles.tag}
        data-mark={mark.id}
        data-kind={mark.locator.kind}
        aria-label={mark.label}
        aria-pressed={chosen}
        style={
          first === undefined ? { right: 0, top: 0 } : { left: `${first.x * 100}%`, top: `${first.y * 100}%` }
        }
        onPointerDown={(event) => {
          event.stopPropagation();
        }}
        onClick={() => {
          onChoose(mark.id);
        }}
      >
        {mark.number}
      </button>
    </>
  );
}

const boxOf = (rect: FractionRect) => ({
  left: `${rect.x * 100}%`,
  top: `${rect.y * 100}%`,
  width: `${rect.w * 100}%`,
  height: `${rect.h * 100}%`,
});
