import {
  markLimits,
  placeOfWords,
  type ReadingBlock,
  type ReadingText,
  type ReadPages,
  wordsBetween,
  wordsOfPages,
} from '@attest/domain';
import {
  createContext,
  memo,
  use,
  useEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../button/button';
import { cx } from '../cx';
import { ZoomBar } from '../files/zoom-bar';
import { intoStage } from './into-stage';
import type { MarkingProps, ShownMark } from './marking';
import { MarkingBar } from './marking-bar';
import { type MarkedPlace, segmentsOf } from './reading-segments';
import styles from './words-view.module.css';
import { selectedPart } from './selected-words';
import { usePageInSight } from './use-page-in-sight';

interface WordsViewProps extends MarkingProps {
  reading: ReadPages;
  name: string;
}

/** After the last change of a selection: dragging it is not over with every letter. */
const settled = 250;

/** What paragraphs need to know of the marks on them. */
interface Marked {
  readonly starts: ReadonlyMap<ReadingText, number>;
  readonly places: readonly MarkedPlace[];
  readonly marks: ReadonlyMap<string, ShownMark>;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

const variable = (name: `--${string}`, value: number): CSSProperties => ({ [name]: value });

const MarkedContext = createContext<Marked | null>(null);

/** A text on paper: its words are selected to be marked, and marks stand in its margin. */
export function WordsView({ reading, name, marks, chosen, onChoose, draft, onDraft }: WordsViewProps) {
  const { t } = useTranslation(['marks', 'files']);
  const [zoom, setZoom] = useState(1);
  const stage = useRef<HTMLDivElement>(null);
  const total = reading.pages.length;
  const [page, goTo] = usePageInSight(stage, total);
  const { words, starts } = useMemo(() => wordsOfPages(reading.pages), [reading.pages]);
  const marked = useMarked(words, starts, { marks, chosen, onChoose, draft });

  const { id, turn } = chosen ?? { id: null, turn: 0 };
  useEffect(() => {
    if (id !== null) intoStage(stage.current?.querySelector(`[data-mark="${CSS.escape(id)}"]`), 'center');
  }, [id, turn]);

  const draw = (from: number, to: number) => {
    const locator = wordsBetween(words, from, to, markLimits.quote, markLimits.context);
    if (locator !== undefined) onDraft?.(locator);
  };
  useSelection(stage, onDraft === null ? null : draw);

  /** The first paragraph in sight, or the one after the draft. */
  const takeParagraph = () => {
    const pieces = [...(stage.current?.querySelectorAll<HTMLElement>('[data-paragraph]') ?? [])];
    const after = draft?.kind === 'words' ? draft.at + draft.quote.length : -1;
    const top = stage.current?.getBoundingClientRect().top ?? 0;
    const next = pieces.find((piece) =>
      after >= 0 ? Number(piece.dataset['paragraph']) >= after : piece.getBoundingClientRect().top >= top,
    );
    if (next === undefined) return;
    const from = Number(next.dataset['paragraph']);
    draw(from, from + Number(next.dataset['length']));
    intoStage(next, 'nearest');
  };
  return (
    <>
      {onDraft !== null && (
        <MarkingBar hint={t('hint.select')}>
          <Button size="sm" icon="document" onClick={takeParagraph}>
            {t(draft?.kind === 'words' ? 'tool.nextParagraph' : 'tool.paragraph')}
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
        <MarkedContext value={marked}>
          <Pages pages={reading.pages} zoom={zoom} />
        </MarkedContext>
        {reading.cut && <p className={styles.rest}>{t('files:reading.cut')}</p>}
      </div>
      <ZoomBar zoom={zoom} onZoom={setZoom}>
        {total > 1 && (
          <>
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
              {t('files:pageShort', { number: page, total })}
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
          </>
        )}
      </ZoomBar>
    </>
  );
}

function useMarked(
  words: string,
  starts: ReadonlyMap<ReadingText, number>,
  { marks, chosen, onChoose, draft }: Pick<MarkingProps, 'marks' | 'chosen' | 'onChoose' | 'draft'>,
): Marked {
  const id = chosen?.id ?? null;
  return useMemo(() => {
    const placed = marks.flatMap((mark) => {
      const place = mark.locator.kind === 'words' ? placeOfWords(words, mark.locator) : undefined;
      return place === undefined ? [] : [{ id: mark.id, ...place }];
    });
    const drawn = draft?.kind === 'words' ? placeOfWords(words, draft) : undefined;
    return {
      starts,
      places: drawn === undefined ? placed : [...placed, { id: null, ...drawn }],
      marks: new Map(marks.map((mark) => [mark.id, mark])),
      chosen: id,
      onChoose,
    };
  }, [words, starts, marks, id, onChoose, draft]);
}

function useSelection(
  stage: RefObject<HTMLElement | null>,
  draw: ((from: number, to: number) => void) | null,
): void {
  const latest = useRef(draw);
  useEffect(() => {
    latest.current = draw;
  });
  const off = draw === null;
  useEffect(() => {
    if (off) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      // A selection that is given up leaves the draft: pressing the button gives it up too.
      const part = stage.current && selectedPart(stage.current, window.getSelection());
      if (part !== null) latest.current?.(part.from, part.to);
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
  }, [off, stage]);
}

const Pages = memo(function Pages({ pages, zoom }: { pages: ReadPages['pages']; zoom: number }) {
  const { t } = useTranslation('files');
  return pages.map((blocks, index) => (
    <article
      key={index}
      className={styles.paper}
      style={variable('--zoom', zoom)}
      data-page={index + 1}
      aria-label={pages.length > 1 ? t('page', { number: index + 1, total: pages.length }) : undefined}
    >
      <Blocks blocks={blocks} />
    </article>
  ));
});

function Blocks({ blocks }: { blocks: readonly ReadingBlock[] }) {
  const { t } = useTranslation('files');
  return blocks.map((block, index) => {
    switch (block.kind) {
      case 'text':
        return <Paragraph key={index} block={block} />;
      case 'table':
        return (
          <div key={index} className={styles.tableFrame}>
            <table className={styles.table}>
              <tbody>
                {block.rows.map((cells, row) => (
                  <tr key={row}>
                    {cells.map((cell, at) => (
                      <td key={at} colSpan={cell.columns} rowSpan={cell.rows}>
                        <Blocks blocks={cell.blocks} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      case 'picture':
        return block.source === null ? (
          <p key={index} className={styles.missing}>
            {t('reading.noPicture')}
          </p>
        ) : (
          <img key={index} className={styles.picture} src={block.source} alt={t('reading.picture')} />
        );
    }
  });
}

function Paragraph({ block }: { block: ReadingText }) {
  const marked = use(MarkedContext);
  const start = marked?.starts.get(block) ?? 0;
  const length = block.runs.reduce((sum, { text }) => sum + text.length, 0);
  const places = (marked?.places ?? []).filter(({ from, to }) => from < start + length && to > start);
  const beginning = places.filter(({ id, from }) => id !== null && from >= start);
  // Of one level, whatever the document says: right below the title of a page there is none that would be left out.
  const Tag = block.level > 0 ? 'h2' : 'p';
  return (
    <Tag
      className={block.level > 0 ? styles.heading : styles.paragraph}
      data-level={block.level || undefined}
      data-align={block.align === 'start' ? undefined : block.align}
      data-paragraph={start}
      data-length={length}
      style={block.depth > 0 ? variable('--depth', block.depth) : undefined}
    >
      {block.sign !== '' && <span className={styles.sign}>{block.sign}</span>}
      {segmentsOf(block.runs, start, places).map(({ at, run, places: over }) => (
        <span key={at}>
          {beginning
            .filter(({ from }) => from === at)
            .map((place) => (
              <MarkTag key={place.id} place={place} nth={beginning.indexOf(place)} />
            ))}
          <Words at={at} run={run} places={over} />
        </span>
      ))}
    </Tag>
  );
}

function Words({
  at,
  run,
  places,
}: {
  at: number;
  run: ReadingText['runs'][number];
  places: readonly MarkedPlace[];
}) {
  const marked = use(MarkedContext);
  const look = cx(
    run.bold && styles.bold,
    run.italic && styles.italic,
    run.underlined && styles.underlined,
    run.struck && styles.struck,
    run.raised && styles.raised,
    run.lowered && styles.lowered,
  );
  if (places.length === 0)
    return (
      <span data-at={at} className={look}>
        {run.text}
      </span>
    );
  return (
    <mark
      data-at={at}
      className={cx(styles.mark, look)}
      data-draft={places.some(({ id }) => id === null) || undefined}
      data-chosen={places.some(({ id }) => id !== null && id === marked?.chosen) || undefined}
    >
      {run.text}
    </mark>
  );
}

function MarkTag({ place: { id }, nth }: { place: MarkedPlace; nth: number }) {
  const marked = use(MarkedContext);
  const mark = id === null ? undefined : marked?.marks.get(id);
  if (marked === null || mark === undefined) return null;
  return (
    <button
      type="button"
      className={styles.tag}
      style={variable('--nth', nth)}
      data-mark={mark.id}
      aria-label={mark.label}
      aria-pressed={mark.id === marked.chosen}
      onClick={() => {
        marked.onChoose(mark.id);
      }}
    >
      {mark.number}
    </button>
  );
}
