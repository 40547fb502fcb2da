import type { PDFDocumentProxy } from 'pdfjs-dist';
import { rectsOf } from '@attest/domain';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PdfPage } from '../files/pdf-page';
import { usePdf } from '../files/use-pdf';
import { useSeen } from '../files/use-seen';
import { useWidth } from '../files/use-width';
import { ZoomBar } from '../files/zoom-bar';
import { Button, IconButton } from '../button/button';
import { Bar, Delayed } from '../skeleton/skeleton';
import type { MarkingProps } from './marking';
import { MarkingBar } from './marking-bar';
import { PdfWords } from './pdf-words';
import styles from './pdf-view.module.css';
import { rectAround } from './region-geometry';
import { RegionSurface } from './region-surface';
import { selectedPassage } from './selected-passage';
import { usePageInSight } from './use-page-in-sight';

interface PdfViewProps extends MarkingProps {
  url: string;
  name: string;
  onFail: () => void;
}

/** After the last change of a selection: dragging it is not over with every letter. */
const settled = 250;

/** The pages of a document below one another, drawn as they come near; words are selected, regions drawn over them. */
export function PdfView({ url, name, onFail, ...marking }: PdfViewProps) {
  const { t } = useTranslation(['marks', 'files']);
  // The ticket in the address is renewed every few minutes; an open document keeps reading from the first one.
  const [first] = useState(url);
  const pdf = usePdf(first);
  const [zoom, setZoom] = useState(1);
  const [drawing, setDrawing] = useState(false);
  const [wordless, setWordless] = useState<ReadonlySet<number>>(new Set());
  const [measure, width] = useWidth();
  const stage = useRef<HTMLDivElement>(null);
  const { onDraft } = marking;
  const failed = pdf.status === 'failed';
  const total = pdf.status === 'ready' ? pdf.document.numPages : 0;
  const [page, goTo] = usePageInSight(stage, total);

  useEffect(() => {
    if (failed) onFail();
  }, [failed, onFail]);

  useEffect(() => {
    if (onDraft === null || drawing) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      const root = stage.current;
      const passage = root && selectedPassage(root, window.getSelection());
      // A selection that is given up leaves the draft: pressing the button gives it up too.
      if (passage !== null) onDraft(passage);
    };
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(read, settled);
    };
    document.addEventListener('selectionchange', changed);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', changed);
    };
  }, [drawing, onDraft]);

  const place = () => {
    onDraft?.({ kind: 'region', page, ...rectAround({ x: 0.5, y: 0.4 }) });
  };
  return (
    <>
      {onDraft !== null && (
        <MarkingBar
          hint={wordless.has(page) ? t('hint.scan') : drawing ? t('hint.draw') : t('hint.select')}
          {...(drawing ? { keys: t('hint.keys') } : {})}
        >
          <Button
            size="sm"
            icon="crop"
            aria-pressed={drawing}
            onClick={(event) => {
              setDrawing((before) => !before);
              // Who has no mouse gets a region to move instead of a cross to drag.
              const dragged = event.detail > 0 && !window.matchMedia('(pointer: coarse)').matches;
              if (!drawing && !dragged) place();
            }}
          >
            {t('tool.region')}
          </Button>
          <Button
            size="sm"
            icon="document"
            onClick={() => {
              onDraft({ kind: 'page', page });
            }}
          >
            {t('tool.page', { page })}
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
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget) return;
          if (event.key === 'PageDown') goTo(page + 1);
          else if (event.key === 'PageUp') goTo(page - 1);
          else return;
          event.preventDefault();
        }}
      >
        <div ref={measure} className={styles.measure} />
        {pdf.status === 'loading' && (
          <Delayed>
            <Bar height={320} />
          </Delayed>
        )}
        {pdf.status === 'ready' && width > 0 && (
          <Pages
            {...marking}
            document={pdf.document}
            width={Math.round(width * zoom)}
            drawing={drawing}
            onWords={(number, any) => {
              if (!any) setWordless((before) => (before.has(number) ? before : new Set([...before, number])));
            }}
          />
        )}
      </div>
      <ZoomBar zoom={zoom} onZoom={setZoom}>
        <IconButton
          icon="up"
          size="sm"
          label={t('files:previousPage')}
          disabled={page <= 1}
          onClick={() => {
            goTo(page - 1);
          }}
        />
        <span className={styles.page} aria-live="polite">
          {total > 0 && t('files:pageShort', { number: page, total })}
        </span>
        <IconButton
          icon="down"
          size="sm"
          label={t('files:nextPage')}
          disabled={page >= total}
          onClick={() => {
            goTo(page + 1);
          }}
        />
      </ZoomBar>
    </>
  );
}

interface PagesProps extends MarkingProps {
  document: PDFDocumentProxy;
  width: number;
  drawing: boolean;
  onWords: (number: number, any: boolean) => void;
}

function Pages({ document, width, ...rest }: PagesProps) {
  const [ratio, setRatio] = useState<number | null>(null);
  useEffect(() => {
    let gone = false;
    document.getPage(1).then(
      (page) => {
        const { width: w, height: h } = page.getViewport({ scale: 1 });
        if (!gone) setRatio(h / w);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [document]);
  if (ratio === null) return null;
  return Array.from({ length: document.numPages }, (_, index) => (
    <Sheet key={index} document={document} number={index + 1} width={width} usual={ratio} {...rest} />
  ));
}

interface SheetProps extends PagesProps {
  number: number;
  /** Height to width of most pages, until that of this one is known. */
  usual: number;
}

function Sheet({
  document,
  number,
  width,
  usual,
  drawing,
  onWords,
  marks,
  chosen,
  onChoose,
  draft,
  onDraft,
  onTie,
}: SheetProps) {
  const { t } = useTranslation('files');
  const [ref, seen] = useSeen();
  const [own, setOwn] = useState<number | null>(null);
  const here = marks.filter(({ locator }) => 'page' in locator && locator.page === number);
  const mine = draft !== null && 'page' in draft && draft.page === number ? draft : null;

  useEffect(() => {
    if (!seen) return;
    let gone = false;
    document.getPage(number).then(
      (page) => {
        const { width: w, height: h } = page.getViewport({ scale: 1 });
        if (!gone) setOwn(h / w);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [document, number, seen]);

  return (
    <div ref={ref} className={styles.sheet} style={{ width }}>
      <RegionSurface
        marks={here}
        chosen={here.some(({ id }) => id === chosen?.id) ? chosen : null}
        onChoose={onChoose}
        draft={
          mine === null
            ? null
            : {
                rects: mine.kind === 'page' ? [{ x: 0, y: 0, w: 1, h: 1 }] : rectsOf(mine),
                editable: mine.kind === 'region',
              }
        }
        onDraw={
          onDraft !== null && (drawing || mine?.kind === 'region')
            ? (rect) => {
                onDraft({ kind: 'region', page: number, ...rect });
              }
            : null
        }
        onTie={onTie}
        onCancel={() => onDraft?.(null)}
        style={{ width, height: Math.round(width * (own ?? usual)) }}
        data-page={number}
      >
        {seen && (
          <>
            <PdfPage
              document={document}
              number={number}
              width={width}
              label={t('page', { number, total: document.numPages })}
            />
            <PdfWords
              document={document}
              number={number}
              width={width}
              selectable={!drawing}
              onWords={(any) => {
                onWords(number, any);
              }}
            />
          </>
        )}
      </RegionSurface>
    </div>
  );
}
