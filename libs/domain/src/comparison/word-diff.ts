import { squeeze } from './squeeze';

/**
 * Words that stay, go or come. `same` and `added` together are the new text; `same` and `removed` are the old one, but
 * for width and form of signs, in which what stays is shown as it is now.
 */
export interface DiffRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Above this many cells the table of the longest common subsequence costs more than its answer is worth. */
const mostCells = 4_000_000;

const segmenter = new Intl.Segmenter('zh-Hant', { granularity: 'word' });
interface Word {
  text: string;
  /** What it is compared by. */
  plain: string;
}

/** The words of a text; a space that says nothing belongs to the word before it. */
function words(text: string): Word[] {
  const found: Word[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = found.at(-1);
    const isSpace = /^\s+$/u.test(segment);
    const after = Array.from(text.slice(index + segment.length, index + segment.length + 2))[0] ?? '';
    if (last !== undefined && isSpace && squeeze(`${last.text} ${after}`) === squeeze(last.text + after)) {
      last.text += segment;
    } else found.push({ text: segment, plain: isSpace ? ' ' : squeeze(segment) || segment });
  }
  return found;
}

const isSame = (one: Word | undefined, other: Word | undefined): boolean =>
  one !== undefined && one.plain === other?.plain;

/**
 * Compares two wordings word by word, in Chinese by the words of the dictionary, and Latin words whole. Within a
 * change the old words stand before the new ones. Two very long texts that share neither beginning nor end are shown
 * as a whole instead: the answer is still exact, only coarser.
 */
export function diffWords(before: string, after: string): DiffRun[] {
  const one = words(before);
  const other = words(after);
  let start = 0;
  while (start < one.length && start < other.length && isSame(one[start], other[start])) start += 1;
  let end = 0;
  while (
    end < one.length - start &&
    end < other.length - start &&
    isSame(one[one.length - 1 - end], other[other.length - 1 - end])
  ) {
    end += 1;
  }
  const middle = align(one.slice(start, one.length - end), other.slice(start, other.length - end));
  return inRuns([...same(other.slice(0, start)), ...middle, ...same(other.slice(other.length - end))]);
}

const same = (texts: readonly Word[]): DiffRun[] => texts.map(({ text }) => ({ kind: 'same', text }));

function align(one: readonly Word[], other: readonly Word[]): DiffRun[] {
  if (one.length * other.length > mostCells) {
    return [
      ...one.map(({ text }) => ({ kind: 'removed', text }) as const),
      ...other.map(({ text }) => ({ kind: 'added', text }) as const),
    ];
  }
  const width = other.length + 1;
  const longest = new Uint32Array((one.length + 1) * width);
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      longest[row * width + column] =
        one[row]?.plain === other[column]?.plain
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const runs: DiffRun[] = [];
  let row = 0;
  let column = 0;
  while (row < one.length || column < other.length) {
    const old = one[row];
    const fresh = other[column];
    if (fresh !== undefined && isSame(old, fresh)) {
      runs.push({ kind: 'same', text: fresh.text });
      row += 1;
      column += 1;
    } else if (old !== undefined && (fresh === undefined || at(row + 1, column) >= at(row, column + 1))) {
      runs.push({ kind: 'removed', text: old.text });
      row += 1;
    } else if (fresh !== undefined) {
      runs.push({ kind: 'added', text: fresh.text });
      column += 1;
    }
  }
  return runs;
}

/** A single particle or comma between two changes joins them: five crumbs read worse than two phrases. */
const isCrumb = (text: string) => /^(?:\p{P}|\p{Z}|[與及和並或之的以])$/u.test(text);

function inRuns(tokens: readonly DiffRun[]): DiffRun[] {
  const runs: DiffRun[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') runs.push({ kind: 'removed', text: removed });
    if (added !== '') runs.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  tokens.forEach(({ kind, text }, index) => {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (removed !== '' && added !== '' && isCrumb(text) && isChange(tokens[index + 1])) {
      removed += text;
      added += text;
    } else {
      flush();
      const last = runs.at(-1);
      if (last?.kind === 'same') runs[runs.length - 1] = { kind: 'same', text: last.text + text };
      else runs.push({ kind: 'same', text });
    }
  });
  flush();
  return runs;
}

const isChange = (token: DiffRun | undefined) => token !== undefined && token.kind !== 'same';
