import type { Place } from '@attest/api-client';
import { memo, useEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button/button';
import { cx } from '../../ui/cx';
import { columnWidths, holds, sourceBlocks, type Piece, type SourceBlock } from './source-lines';
import styles from './source-pane.module.css';

interface SourcePaneProps {
  text: string;
  /** The first is scrolled to. */
  marked: readonly Place[];
}

const zooms = [80, 90, 100, 115, 130, 150] as const;

/** The document as it was brought in, in serif: «the document» never looks like «our reading». */
export function SourcePane({ text, marked }: SourcePaneProps) {
  const { t } = useTranslation('imports');
  const blocks = useMemo(() => sourceBlocks(text), [text]);
  const widths = useMemo(() => columnWidths(blocks), [blocks]);
  const [zoom, setZoom] = useState(2);
  const scroller = useRef<HTMLDivElement>(null);
  const first = marked[0];

  useEffect(() => {
    const root = scroller.current;
    const target = root?.querySelector('[data-mark="first"]') ?? root?.querySelector('[data-mark]');
    target?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [first?.line, first?.column]);

  const scale: CSSProperties & Record<'--zoom', string> = { '--zoom': `${(zooms[zoom] ?? 100) / 100}` };
  return (
    <section className={styles.pane} aria-label={t('source.title')}>
      <header className={styles.head}>
        <b>{t('source.title')}</b>
        {first !== undefined && <span>{t('source.line', { line: first.line })}</span>}
        <span className={styles.zoom}>
          <IconButton
            icon="minus"
            size="sm"
            label={t('source.smaller')}
            disabled={zoom === 0}
            onClick={() => {
              setZoom(zoom - 1);
            }}
          />
          <output>{`${zooms[zoom] ?? 100}%`}</output>
          <IconButton
            icon="plus"
            size="sm"
            label={t('source.larger')}
            disabled={zoom === zooms.length - 1}
            onClick={() => {
              setZoom(zoom + 1);
            }}
          />
        </span>
      </header>
      {/* Scrolled with the keyboard too. */}
      <div
        ref={scroller}
        className={styles.scroll}
        tabIndex={0}
        role="document"
        aria-label={t('source.text')}
      >
        <div className={styles.paper} style={scale} lang="zh-Hant">
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
      </div>
    </section>
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
