import type { FractionRect } from '@attest/domain';
import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { intoStage } from './into-stage';
import { corners, moved, nudged, resized, type Corner } from './region-geometry';
import styles from './region.module.css';

interface RegionBoxProps {
  rect: FractionRect;
  onChange: (rect: FractionRect) => void;
  onTie: () => void;
  onCancel: () => void;
}

interface Drag {
  readonly corner: Corner | null;
  readonly fromX: number;
  readonly fromY: number;
  readonly rect: FractionRect;
}

const percent = (value: number): number => Math.round(value * 100);

/** The region being marked: dragged by itself or its corners, or moved with the keys once it has the focus. */
export function RegionBox({ rect, onChange, onTie, onCancel }: RegionBoxProps) {
  const { t } = useTranslation('marks');
  const box = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);

  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    intoStage(box.current, 'nearest');
  }, []);

  const start = (event: PointerEvent<HTMLElement>, corner: Corner | null) => {
    event.stopPropagation();
    event.preventDefault();
    box.current?.setPointerCapture(event.pointerId);
    box.current?.focus({ preventScroll: true });
    drag.current = { corner, fromX: event.clientX, fromY: event.clientY, rect };
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const surface = box.current?.parentElement?.getBoundingClientRect();
    if (drag.current === null || surface === undefined) return;
    event.stopPropagation();
    const { corner, fromX, fromY, rect: from } = drag.current;
    const by = { x: (event.clientX - fromX) / surface.width, y: (event.clientY - fromY) / surface.height };
    onChange(corner === null ? moved(from, by) : resized(from, corner, by));
  };
  const end = () => {
    drag.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const next = nudged(rect, event);
    if (next !== null) onChange(next);
    else if (event.key === 'Enter') onTie();
    else if (event.key === 'Escape' || event.key === 'Delete' || event.key === 'Backspace') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={box}
      className={styles.box}
      role="group"
      tabIndex={0}
      aria-label={t('region.label', {
        x: percent(rect.x),
        y: percent(rect.y),
        w: percent(rect.w),
        h: percent(rect.h),
      })}
      aria-roledescription={t('region.role')}
      style={{
        left: `${rect.x * 100}%`,
        top: `${rect.y * 100}%`,
        width: `${rect.w * 100}%`,
        height: `${rect.h * 100}%`,
      }}
      onPointerDown={(event) => {
        start(event, null);
      }}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={onKeyDown}
    >
      {corners.map((corner) => (
        <span
          key={corner}
          className={styles.handle}
          data-corner={corner}
          aria-hidden
          onPointerDown={(event) => {
            start(event, corner);
          }}
        />
      ))}
    </div>
  );
}
