import { useState, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button/button';
import { ZoomBar } from '../files/zoom-bar';
import type { MarkingProps } from './marking';
import { MarkingBar } from './marking-bar';
import styles from './picture-view.module.css';
import { rectAround } from './region-geometry';
import { RegionSurface } from './region-surface';

interface PictureViewProps extends MarkingProps {
  url: string;
  name: string;
  onFail: () => void;
}

/** A picture as large as fits, upright as its camera says; regions are fractions of what is shown. */
export function PictureView({
  url,
  name,
  onFail,
  marks,
  chosen,
  onChoose,
  draft,
  onDraft,
  onTie,
}: PictureViewProps) {
  const { t } = useTranslation(['marks', 'files']);
  const [zoom, setZoom] = useState(1);
  const [natural, setNatural] = useState<{ width: number; height: number } | null>(null);
  const [stage, size] = useSize();
  const fitted = fit(natural, size);
  const mine = draft?.kind === 'region' && draft.page === undefined ? draft : null;
  return (
    <>
      {onDraft !== null && (
        <MarkingBar hint={t('hint.picture')} keys={t('hint.keys')}>
          <Button
            size="sm"
            icon="crop"
            onClick={() => {
              onDraft({ kind: 'region', ...rectAround({ x: 0.5, y: 0.5 }) });
            }}
          >
            {t('tool.region')}
          </Button>
        </MarkingBar>
      )}
      <div
        ref={stage}
        className={styles.stage}
        data-stage
        tabIndex={0}
        role="group"
        aria-label={t('files:view', { name })}
      >
        <RegionSurface
          marks={fitted === null ? [] : marks}
          chosen={chosen}
          onChoose={onChoose}
          draft={mine === null ? null : { rects: [mine], editable: true }}
          onDraw={
            onDraft === null
              ? null
              : ({ x, y, w, h }) => {
                  onDraft({ kind: 'region', x, y, w, h });
                }
          }
          onTie={onTie}
          onCancel={() => onDraft?.(null)}
          className={styles.picture}
          style={
            fitted === null
              ? undefined
              : { width: Math.round(fitted.width * zoom), height: Math.round(fitted.height * zoom) }
          }
        >
          <img
            src={url}
            alt={t('files:picture', { name })}
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
              setNatural({ width: naturalWidth, height: naturalHeight });
            }}
            onError={onFail}
          />
        </RegionSurface>
      </div>
      <ZoomBar zoom={zoom} onZoom={setZoom} />
    </>
  );
}

/** The whole picture in the stage; a small one no larger than its marks need. */
function fit(
  natural: { width: number; height: number } | null,
  stage: { width: number; height: number },
): { width: number; height: number } | null {
  if (natural === null || natural.width === 0 || stage.width === 0) return null;
  const most = Math.max(natural.width, 480) / natural.width;
  const scale = Math.min(stage.width / natural.width, Math.max(stage.height, 220) / natural.height, most);
  return { width: natural.width * scale, height: natural.height * scale };
}

/** Width and height of an element's inside as it is laid out, in CSS pixels; zeros until they are known. */
function useSize(): [
  (element: HTMLElement | null) => (() => void) | undefined,
  { width: number; height: number },
] {
  const [size, setSize] = useState({ width: 0, height: 0 });
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      setSize({ width: Math.floor(width), height: Math.floor(height) });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [ref, size];
}
