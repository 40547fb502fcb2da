import { longestSearch, marksIn, wordsOf } from '@attest/domain';
import { Fragment, useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignedIn } from '../../shared/session/session-store';
import { useOnline } from '../../shared/sync/use-online';
import { Icon } from '../../ui/icon/icon';
import { Kbd, KeyHints } from '../../ui/kbd/kbd';
import { Overlay } from '../../ui/dialog/overlay';
import { VisuallyHidden } from '../../ui/visually-hidden/visually-hidden';
import { grouped, type PaletteKind, paletteKinds, type PaletteRow } from './palette-rows';
import styles from './palette.module.css';
import { useOpenRow, usePalette } from './use-palette';

interface PaletteProps {
  session: SignedIn;
  onClose: () => void;
}

/** What can be gone to from anywhere, by a few letters of its name: typed, chosen with the arrows, opened with Enter. */
export function Palette({ session, onClose }: PaletteProps) {
  const { t } = useTranslation('palette');
  const [text, setText] = useState('');
  /** What is looked for: half a syllable that is being composed is no word. */
  const [q, setQ] = useState('');
  const [only, setOnly] = useState<PaletteKind | null>(null);
  const [at, setAt] = useState(0);
  const composing = useRef(false);
  const id = useId();
  const { rows, isOn, failed, enough } = usePalette(session, q);
  const open = useOpenRow(session.member.id, onClose);
  const kinds = paletteKinds.filter((kind) => rows.some((row) => row.kind === kind));
  const groups = grouped(rows, only !== null && kinds.includes(only) ? only : null);
  const shown = groups.flatMap((group) => group.rows);
  const chosen = Math.min(at, Math.max(0, shown.length - 1));

  useEffect(() => {
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, id]);

  const look = (value: string) => {
    setQ(value);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const row = shown[chosen];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : shown.length - 1;
      if (shown.length > 0) setAt((chosen + step) % shown.length);
    } else if (event.key === 'Enter') {
      if (row !== undefined) open(row, event.metaKey || event.ctrlKey);
    } else if (event.key === 'Tab') {
      const turn: (PaletteKind | null)[] = [null, ...kinds];
      const step = event.shiftKey ? turn.length - 1 : 1;
      setOnly((before) => turn[(turn.indexOf(before) + step) % turn.length] ?? null);
      setAt(0);
    } else return;
    event.preventDefault();
  };
  return (
    <Overlay onClose={onClose} title={t('title')}>
      <div className={styles.head}>
        <Icon name="search" size={20} />
        <input
          className={styles.input}
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={shown.length > 0 ? `${id}-${chosen}` : undefined}
          aria-label={t('title')}
          placeholder={t('placeholder')}
          autoComplete="off"
          spellCheck={false}
          maxLength={longestSearch}
          value={text}
          data-autofocus
          onChange={(event) => {
            setText(event.currentTarget.value);
            if (!composing.current) look(event.currentTarget.value);
          }}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={(event) => {
            composing.current = false;
            look(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={styles.close} onClick={onClose}>
          <VisuallyHidden>{t('foot.close')}</VisuallyHidden>
          <Kbd>Esc</Kbd>
          <Icon name="close" />
        </button>
      </div>
      <Kinds kinds={kinds} rows={rows} only={only} onOnly={setOnly} />
      <div id={`${id}-list`} role="listbox" aria-label={t('title')} className={styles.list}>
        {groups.map((group) => (
          <div key={group.kind} role="group" aria-label={t(`kind.${group.kind}`)}>
            <div className={styles.group} aria-hidden>
              {t(`kind.${group.kind}`)}
            </div>
            {group.rows.map((row) => {
              const place = shown.indexOf(row);
              return (
                <Row
                  key={`${row.kind} ${row.to}`}
                  id={`${id}-${place}`}
                  row={row}
                  q={q}
                  chosen={place === chosen}
                  onChoose={() => {
                    setAt(place);
                  }}
                  onOpen={(event) => {
                    open(row, event.metaKey || event.ctrlKey);
                  }}
                />
              );
            })}
          </div>
        ))}
      </div>
      <Said q={q.trim()} isOn={isOn} failed={failed} enough={enough} count={shown.length} />
      <div className={styles.foot}>
        <KeyHints
          hints={[
            { keys: ['↑', '↓'], label: t('foot.move') },
            { keys: ['↵'], label: t('foot.open') },
            { keys: ['⌘', '↵'], label: t('foot.tab') },
            { keys: ['Tab'], label: t('foot.kind') },
          ]}
        />
        <span>{t('foot.scope')}</span>
      </div>
    </Overlay>
  );
}

function Kinds({
  kinds,
  rows,
  only,
  onOnly,
}: {
  kinds: readonly PaletteKind[];
  rows: readonly PaletteRow[];
  only: PaletteKind | null;
  onOnly: (kind: PaletteKind | null) => void;
}) {
  const { t } = useTranslation('palette');
  if (kinds.length < 2) return null;
  const count = (kind: PaletteKind | null) =>
    kind === null ? rows.length : rows.filter((row) => row.kind === kind).length;
  return (
    <div className={styles.kinds} role="group" aria-label={t('kinds')}>
      {[null, ...kinds].map((kind) => (
        <button
          key={kind}
          type="button"
          tabIndex={-1}
          className={styles.kind}
          aria-pressed={kind === (only !== null && kinds.includes(only) ? only : null)}
          onClick={() => {
            onOnly(kind);
          }}
        >
          {t(`kind.${kind ?? 'all'}`)} {count(kind)}
        </button>
      ))}
    </div>
  );
}

interface RowProps {
  id: string;
  row: PaletteRow;
  q: string;
  chosen: boolean;
  onChoose: () => void;
  onOpen: (event: MouseEvent) => void;
}

function Row({ id, row, q, chosen, onChoose, onOpen }: RowProps) {
  return (
    // The combobox keeps the focus and has its keys; here is what a mouse or a finger does.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className={styles.row}
      onMouseMove={chosen ? undefined : onChoose}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={onOpen}
    >
      <Icon name={row.icon} />
      <span className={styles.words}>
        <Found text={row.label} q={q} />
        {row.note !== '' && (
          <small className={styles.note}>
            <Found text={row.note} q={q} />
          </small>
        )}
      </span>
      {row.state !== '' && <span className={styles.state}>{row.state}</span>}
      {chosen && <Kbd>↵</Kbd>}
    </div>
  );
}

/** What was typed stands out in what was found by it. */
function Found({ text, q }: { text: string; q: string }) {
  const marks = marksIn(text, wordsOf(q));
  return (
    <span>
      {marks.map(([from, to], index) => (
        <Fragment key={from}>
          {text.slice(marks[index - 1]?.[1] ?? 0, from)}
          <b>{text.slice(from, to)}</b>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </span>
  );
}

interface SaidProps {
  q: string;
  isOn: boolean;
  failed: boolean;
  enough: boolean;
  count: number;
}

/** After this long without typing the count is said aloud. */
const SETTLED_MS = 300;

/** In words what the list shows, or why it shows nothing. */
function Said({ q, isOn, failed, enough, count }: SaidProps) {
  const { t } = useTranslation('palette');
  const online = useOnline();
  const [told, setTold] = useState('');
  const words = q === '' ? '' : t('count', { count });
  useEffect(() => {
    const timer = setTimeout(() => {
      setTold(isOn ? '' : words);
    }, SETTLED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [words, isOn]);
  const line = (() => {
    if (!online) return t('offline');
    if (failed) return t('failed');
    if (q === '') return t('empty');
    if (!enough && !isOn) return t('short');
    return count === 0 && !isOn ? t('none', { q }) : '';
  })();
  return (
    <>
      {line !== '' && <p className={styles.line}>{line}</p>}
      <VisuallyHidden>
        <span role="status">{told}</span>
      </VisuallyHidden>
    </>
  );
}
