import type { ImportDetail, Place } from '@attest/api-client';
import { memo, useCallback, useEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useFileUrl } from '../../shared/files/use-file-url';
import { IconButton } from '../../ui/button/button';
import { cx } from '../../ui/cx';
import { SegmentedFilter } from '../../ui/segmented/segmented-filter';
import { PageStack } from './page-stack';
import { printedBoxes } from './printed-boxes';
import { columnWidths, holds, sourceBlocks, type Piece, type SourceBlock } from './source-lines';
import type { SourceView } from './use-review-url';
import styles from './source-pane.module.css';

interface SourcePaneProps {
  detail: Pick<ImportDetail, 'sourceText' | 'fileId' | 'pages' | 'places'>;
  /** The first is scrolled to. */
  marked: readonly Place[];
  /** Pages or lines, where there are both. */
  view: SourceView;
  onView: (view: SourceView) => void;
}

const zooms = [80, 90, 100, 115, 130, 150, 200, 300] as const;

/** The document as it was brought in: its pages where it has some, else its text. */
export function SourcePane({ detail, marked, view, onView }: SourcePaneProps) {
  const { t } = useTranslation('imports');
  const { pages, places } = detail;
  const [zoom, setZoom] = useState(2);
  const [failed, setFailed] = useState(false);
  const file = useFileUrl(pages === null ? null : detail.fileId);
  // The ticket in the address is renewed every few minutes; an open document keeps reading from the first one.
  const [opened, setOpened] = useState<string>();
  if (opened === undefined && file.url !== undefined) setOpened(file.url);
  const onFail = useCallback(() => {
    setFailed(true);
  }, []);
  const unshown = failed || file.error !== null;
  const asPages = pages !== null && view === 'pages' && !unshown;
  const boxes = useMemo(() => printedBoxes(places, marked), [places, marked]);
  const first = marked[0];
  const page = boxes[0]?.page;

  return (
    <section className={styles.pane} aria-label={t('source.title')}>
      <header className={styles.head}>
        <b>{t('source.title')}</b>
        {first !== undefined && (
          <span>
            {asPages && page !== undefined
              ? t('source.page', { page })
              : t('source.line', { line: first.line })}
          </span>
        )}
        {pages !== null && (
          <SegmentedFilter
            className={styles.view}
            label={t('source.as')}
            options={[
              { value: 'pages', label: t('source.pages') },
              { value: 'lines', label: t('source.lines') },
            ]}
            value={asPages ? 'pages' : 'lines'}
            onChange={onView}
          />
        )}
        <Zoom zoom={zoom} onZoom={setZoom} />
      </header>
      {unshown && view === 'pages' && (
        <p className={styles.notShown} role="status">
          {t('source.notShown')}
        </p>
      )}
      {/* Scrolled with the keyboard too. */}
      <div className={styles.scroll} tabIndex={0} role="document" aria-label={t('source.text')}>
        {!asPages && <Lines text={detail.sourceText} marked={marked} zoom={(zooms[zoom] ?? 100) / 100} />}
        {asPages && opened !== undefined && (
          <PageStack
            url={opened}
            pages={pages}
            boxes={boxes}
            zoom={(zooms[zoom] ?? 100) / 100}
            onFail={onFail}
          />
        )}
      </div>
    </section>
  );
}

function Zoom({ zoom, onZoom }: { zoom: number; onZoom: (zoom: number) => void }) {
  const { t } = useTranslation('imports');
  return (
    <span className={styles.zoom}>
      <IconButton
        icon="minus"
        size="sm"
        label={t('source.smaller')}
        disabled={zoom === 0}
        onClick={() => {
          onZoom(zoom - 1);
        }}
      />
      <output>{`${zooms[zoom] ?? 100}%`}</output>
      <IconButton
        icon="plus"
        size="sm"
        label={t('source.larger')}
        disabled={zoom === zooms.length - 1}
        onClick={() => {
          onZoom(zoom + 1);
        }}
      />
    </span>
  );
}

/** The text in serif: «the document» never looks like «our reading». */
function Lines({ text, marked, zoom }: { text: string; marked: readonly Place[]; zoom: number }) {
  const blocks = useMemo(() => sourceBlocks(text), [text]);
  const widths = useMemo(() => columnWidths(blocks), [blocks]);
  const paper = useRef<HTMLDivElement>(null);
  const first = marked[0];

  useEffect(() => {
    const root = paper.current;
    const target = root?.querySelector('[data-mark="first"]') ?? root?.querySelector('[data-mark]');
    target?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [first?.line, first?.column]);

  const scale: CSSProperties & Record<'--zoom', string> = { '--zoom': `${zoom}` };
  return (
    <div ref={paper} className={styles.paper} style={scale} lang="zh-Hant">
      {blocks.map((block) => (
        <Block
          key={block.key}
          block={block}
          widths={block.kind === 'table' ? widths.get(block.columns) : undefined}
          marked={within(block, marked)}
          first={first}
        />
      ))}
    </div>
  );
}

const nothing: readonly Place[] = [];

/** Blocks without a mark keep their props, and are not drawn again when the next finding is opened. */
function within(block: SourceBlock, marked: readonly Place[]): readonly Place[] {
  const lines =
    block.kind === 'table'
      ? block.rows.map(({ line }) => line)
      : block.lines.flatMap((pieces) => pieces.map(({ line }) => line));
  const found = marked.filter(({ line }) => lines.includes(line));
  return found.length === 0 ? nothing : found;
}

interface BlockProps {
  block: SourceBlock;
  widths: readonly number[] | undefined;
  marked: readonly Place[];
  first: Place | undefined;
}

const Block = memo(
  function Block({ block, widths = [], marked, first }: BlockProps) {
    if (block.kind === 'text') {
      return (
        <div className={styles.text}>
          {block.lines.map((pieces, index) => (
            <Pieces key={index} pieces={pieces} marked={marked} first={first} />
          ))}
        </div>
      );
    }
    return (
      <div className={styles.wide}>
        <table className={styles.table}>
          <colgroup>
            {widths.map((characters, index) => (
              <col key={index} style={{ width: `calc(${characters * 12}px * var(--zoom) + 16px)` }} />
            ))}
          </colgroup>
          <tbody>
            {block.rows.map(({ line, heading, cells }) => (
              <tr key={line} className={cx(heading && styles.heading)}>
                {cells.map(({ pieces, span }, index) =>
                  span === 0 ? null : (
                    <td
                      key={index}
                      rowSpan={span}
                      className={cx(
                        marked.some((at) => pieces.some((piece) => holds(piece, at))) && styles.markedCell,
                      )}
                    >
                      <Pieces pieces={pieces} marked={marked} first={first} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  },
  (before, after) =>
    before.block === after.block && before.marked === after.marked && after.marked === nothing,
);

function Pieces({
  pieces,
  marked,
  first,
}: {
  pieces: readonly Piece[];
  marked: readonly Place[];
  first: Place | undefined;
}) {
  return pieces.map((piece) => {
    const found = marked.some((at) => holds(piece, at));
    const isFirst = found && first !== undefined && holds(piece, first);
    return (
      <p key={piece.column}>
        {found ? (
          <mark className={styles.mark} data-mark={isFirst ? 'first' : 'also'}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        )}
      </p>
    );
  });
}
