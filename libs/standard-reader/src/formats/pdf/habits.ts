/**
 * How a document sets its text. Where a line ends at the edge of a cell the space that stood there is not in the file,
 * and a word that had no room is cut without a sign. What the document does within its lines says what was there.
 */
export class Habits {
  private readonly counts = new Map<string, { spaced: number; close: number }>();
  private readonly words = new Set<string>();

  constructor(lines: readonly string[]) {
    // A heading that every page repeats counts once.
    for (const line of new Set(lines)) this.learn(line.trim());
  }

  private learn(line: string): void {
    for (const match of line.matchAll(/(?=(\S)( ?)(\S))/gu)) {
      const pair = pairOf(match[1] ?? '', match[3] ?? '');
      if (pair === undefined) continue;
      const count = this.counts.get(pair) ?? { spaced: 0, close: 0 };
      if (match[2] === '') count.close += 1;
      else count.spaced += 1;
      this.counts.set(pair, count);
    }
    // The first and the last word of a line may be halves.
    for (const match of line.slice(1, -1).matchAll(/(?<=[^A-Za-z])[A-Za-z]{2,}(?=[^A-Za-z])/g)) {
      this.words.add(match[0].toLowerCase());
    }
  }

  /**
   * Joins a line that broke at the edge with the one below.
   * @param tight no further character had room on the first line
   */
  join(before: string, after: string, tight: boolean): string {
    const rest = after.trimStart();
    if (/\s$/.test(before) || rest === '') return before + rest;
    return `${before}${this.apart(before, rest, tight) ? ' ' : ''}${rest}`;
  }

  private apart(before: string, after: string, tight: boolean): boolean {
    const [end, start] = [before.at(-1) ?? '', after.charAt(0)];
    if (/[A-Za-z]/.test(end) && /[A-Za-z]/.test(start)) return !this.isOneWord(before, after, tight);
    if (/[A-Za-z\d,;:.!?)\]%]/.test(end) && /[A-Za-z\d([]/.test(start))
      return !(/\d/.test(end) && /\d/.test(start));
    const pair = pairOf(end, start);
    const count = pair === undefined ? undefined : this.counts.get(pair);
    return count !== undefined && count.spaced > count.close;
  }

  /** A text cut by a page end goes on without a space, unless the words need one at its end. */
  cut(before: string, after: string): string {
    const joined = this.join(before, after, false);
    return joined.startsWith(`${before} `) ? `${before} ` : before;
  }

  private isOneWord(before: string, after: string, tight: boolean): boolean {
    const head = /[A-Za-z]+$/.exec(before)?.[0].toLowerCase() ?? '';
    const tail = /^[A-Za-z]+/.exec(after)?.[0].toLowerCase() ?? '';
    if (this.words.has(head + tail)) return !(this.words.has(head) && this.words.has(tail));
    // A word is cut only where there was no other place to break, and then the line is filled to its end.
    return tight && /^[a-z]/.test(after) && !this.words.has(head) && !this.words.has(tail);
  }
}

/** The kind of neighbours that a document sets apart or close throughout; brackets it sets now so, now so. */
function pairOf(end: string, start: string): string | undefined {
  const kind = (c: string): string | undefined => {
    if (/\p{Script=Han}/u.test(c)) return 'han';
    return /[A-Za-z\d]/.test(c) ? 'word' : undefined;
  };
  const pair = `${kind(end) ?? ''} ${kind(start) ?? ''}`;
  return ['han word', 'word han'].includes(pair) ? pair : undefined;
}
