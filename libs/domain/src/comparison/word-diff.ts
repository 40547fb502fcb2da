/** Words that stay, go or come. `same` and `removed` together are the old text, `same` and `added` the new one. */
export interface DiffRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Above this many cells the table of the longest common subsequence costs more than its answer is worth. */
const mostCells = 4_000_000;

const segmenter = new Intl.Segmenter('zh-Hant', { granularity: 'word' });
const words = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/**
 * Compares two wordings word by word, in Chinese by the words of the dictionary, and Latin words whole. Within a
 * change the old words stand before the new ones. Two very long texts that share neither beginning nor end are shown
 * as a whole instead: the answer is still exact, only coarser.
 */
export function diffWords(before: string, after: string): DiffRun[] {
  const one = words(before);
  const other = words(after);
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < one.length - start &&
    end < other.length - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  ) {
    end += 1;
  }
  const middle = align(one.slice(start, one.length - end), other.slice(start, other.length - end));
  return inRuns([...same(one.slice(0, start)), ...middle, ...same(one.slice(one.length - end))]);
}

const same = (texts: readonly string[]): DiffRun[] => texts.map((text) => ({ kind: 'same', text }));

function align(one: readonly string[], other: readonly string[]): DiffRun[] {
  if (one.length * other.length > mostCells) {
    return [
      ...one.map((text) => ({ kind: 'removed', text }) as const),
      ...other.map((text) => ({ kind: 'added', text }) as const),
    ];
  }
  const width = other.length + 1;
  const longest = new Uint32Array((one.length + 1) * width);
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      longest[row * width + column] =
        one[row] === other[column]
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
    if (old !== undefined && old === fresh) {
      runs.push({ kind: 'same', text: old });
      row += 1;
      column += 1;
    } else if (old !== undefined && (fresh === undefined || at(row + 1, column) >= at(row, column + 1))) {
      runs.push({ kind: 'removed', text: old });
      row += 1;
    } else if (fresh !== undefined) {
      runs.push({ kind: 'added', text: fresh });
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
