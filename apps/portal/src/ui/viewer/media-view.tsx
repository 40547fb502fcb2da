import { markLimits, type SpanLocator } from '@attest/domain';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button/button';
import { Kbd } from '../kbd/kbd';
import { clockOf } from './clock';
import type { MarkingProps } from './marking';
import { MarkingBar } from './marking-bar';
import styles from './media-view.module.css';
import { rectAround } from './region-geometry';
import { RegionSurface } from './region-surface';
import { SpanBar } from './span-bar';
import { usePlayer } from './use-player';

interface MediaViewProps extends MarkingProps {
  url: string;
  name: string;
  kind: 'audio' | 'video';
  onFail: () => void;
}

const step = 5000;
const fine = 500;

/** Other times, the region as it is. */
const moved = (span: SpanLocator | null, startMs: number, endMs: number): SpanLocator => ({
  kind: 'span',
  ...(span?.region && { region: span.region }),
  startMs,
  endMs,
});

/** Sound or film: Space plays, arrows go five seconds, I and O set where a span begins and ends. */
export function MediaView({
  url,
  name,
  kind,
  onFail,
  marks,
  chosen,
  onChoose,
  draft,
  onDraft,
  onTie,
}: MediaViewProps) {
  const { t } = useTranslation(['marks', 'files']);
  // A renewed address would start the sound over.
  const [first] = useState(url);
  const { ref, playing, at, length, toggle, seek } = usePlayer();
  const [started, setStarted] = useState<number | null>(null);
  const span = draft?.kind === 'span' ? draft : null;
  const { id, turn } = chosen ?? { id: null, turn: 0 };
  const opened = marks.find((mark) => mark.id === id)?.locator;
  const openedAt = opened?.kind === 'span' ? opened.startMs : null;

  useEffect(() => {
    if (openedAt !== null) seek(openedAt);
    // `turn`: opening the same mark again goes there again.
  }, [openedAt, turn, seek]);

  /** Null, and what is too short, leave it as it is. */
  const draw = (change: (latest: SpanLocator | null) => SpanLocator | null) => {
    onDraft?.((latest) => {
      const next = change(latest?.kind === 'span' ? latest : null);
      return next === null || next.endMs - next.startMs < markLimits.span ? latest : next;
    });
  };
  const begin = () => {
    setStarted(at);
    draw((latest) => (latest !== null && at < latest.endMs ? { ...latest, startMs: at } : null));
  };
  const end = () => {
    draw((latest) => {
      const from = latest?.startMs ?? started ?? Math.max(0, at - step);
      return at > from ? moved(latest, from, at) : null;
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey) return;
    const onButton = event.target instanceof HTMLElement && event.target.closest('button') !== null;
    const by = event.shiftKey ? fine : step;
    const actions: Readonly<Record<string, () => void>> = {
      ...(onButton ? {} : { ' ': toggle, k: toggle }),
      ArrowLeft: () => {
        seek(at - by);
      },
      ArrowRight: () => {
        seek(at + by);
      },
      ...(onDraft === null
        ? {}
        : { i: begin, o: end, ...(onButton || span === null ? {} : { Enter: onTie }) }),
    };
    const action = actions[event.key];
    if (action === undefined) return;
    action();
    event.preventDefault();
    event.stopPropagation();
  };

  const frame = (
    <RegionSurface
      marks={marks.filter(
        (mark) => mark.locator.kind === 'span' && mark.locator.region !== undefined && mark.id === id,
      )}
      chosen={chosen}
      onChoose={onChoose}
      draft={span?.region === undefined ? null : { rects: [span.region], editable: true }}
      onDraw={
        span?.region === undefined || onDraft === null
          ? null
          : (region) => {
              draw((latest) => latest && { ...latest, region });
            }
      }
      onTie={onTie}
      onCancel={() => {
        draw((latest) => latest && moved(null, latest.startMs, latest.endMs));
      }}
      className={styles.frame}
    >
      <video
        ref={ref}
        className={styles.video}
        src={first}
        playsInline
        preload="metadata"
        tabIndex={-1}
        onError={onFail}
        onClick={span?.region === undefined ? toggle : undefined}
      />
    </RegionSurface>
  );

  return (
    <div
      className={styles.player}
      role="group"
      aria-label={t('files:view', { name })}
      onKeyDown={onKeyDown}
      data-kind={kind}
    >
      {kind === 'video' ? (
        <div className={styles.stage}>{frame}</div>
      ) : (
        <audio ref={ref} src={first} preload="metadata" onError={onFail} />
      )}
      <SpanBar
        at={at}
        length={length}
        marks={marks}
        chosen={id}
        onChoose={onChoose}
        draft={span}
        onSeek={seek}
        onDrag={
          onDraft === null
            ? null
            : (startMs, endMs) => {
                draw((latest) => moved(latest, startMs, endMs));
              }
        }
      />
      <Controls {...{ playing, at, length, toggle, seek }} opened={opened?.kind === 'span' ? opened : null} />
      {onDraft !== null && (
        <SpanTools
          hint={
            started !== null && span === null ? t('hint.started', { from: clockOf(started) }) : t('hint.span')
          }
          onBegin={begin}
          onEnd={end}
          onFrame={
            kind === 'video' && span !== null && span.region === undefined
              ? () => {
                  draw((latest) => latest && { ...latest, region: rectAround({ x: 0.5, y: 0.5 }) });
                }
              : null
          }
        />
      )}
    </div>
  );
}

type ControlsProps = Pick<ReturnType<typeof usePlayer>, 'playing' | 'at' | 'length' | 'toggle' | 'seek'> & {
  opened: SpanLocator | null;
};

function Controls({ playing, at, length, toggle, seek, opened }: ControlsProps) {
  const { t } = useTranslation('marks');
  return (
    <div className={styles.controls}>
      <Button icon={playing ? 'pause' : 'play'} onClick={toggle}>
        {playing ? t('media.pause') : t('media.play')}
      </Button>
      <span className={styles.time}>{t('media.of', { at: clockOf(at), length: clockOf(length) })}</span>
      {opened !== null && (
        <Button
          variant="link"
          size="sm"
          onClick={() => {
            seek(opened.startMs, opened.endMs);
          }}
        >
          {t('media.playSpan', { from: clockOf(opened.startMs), to: clockOf(opened.endMs) })}
        </Button>
      )}
    </div>
  );
}

interface SpanToolsProps {
  hint: string;
  onBegin: () => void;
  onEnd: () => void;
  /** Null where no part of the picture can be added. */
  onFrame: (() => void) | null;
}

function SpanTools({ hint, onBegin, onEnd, onFrame }: SpanToolsProps) {
  const { t } = useTranslation('marks');
  return (
    <MarkingBar hint={hint}>
      <Button size="sm" onClick={onBegin}>
        {t('tool.begin')} <Kbd>I</Kbd>
      </Button>
      <Button size="sm" onClick={onEnd}>
        {t('tool.end')} <Kbd>O</Kbd>
      </Button>
      {onFrame !== null && (
        <Button size="sm" icon="crop" onClick={onFrame}>
          {t('tool.frame')}
        </Button>
      )}
    </MarkingBar>
  );
}
