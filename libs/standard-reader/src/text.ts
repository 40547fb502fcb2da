import type { Place } from './reading';
import type { Ledger } from './account';
import { firstVisible, fold, NOWHERE, slice, type Traced } from './traced';

/** Han characters with their punctuation, kana, bopomofo and full-width forms; quotes and dashes set among them. */
const CJK =
  // Surrogates stand for Han characters outside the basic plane.
  /[\u2014\u2018\u2019\u201c\u201d\u2026\u2027\u2e80-\u312f\u31a0-\u31bf\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uffef\ud840-\ud87f\udc00-\udfff]/;

export const isCjk = (c: string): boolean => CJK.test(c);

const SPACE = /[\s\u200b-\u200d\u2060\ufeff]/;
const CONTROL = new RegExp('[\\u0000-\\u0008\\u000e-\\u001f\\u007f\\u00ad]');

const NUMBER = '[0-9０-９]+|[一二三四五六七八九十]+';
/** 【註1】, 【註 1】, [註1], （註 1、2）: any bracket, spaces anywhere. */
const NOTE_MARK = `[【\\[［〔(（]\\s*[註注]\\s*((?:${NUMBER})(?:\\s*[、,，~～\\-–至]\\s*[註注]?\\s*(?:${NUMBER}))*)\\s*[】\\]］〕)）]`;

/** A new pattern each time: one shared would remember where it last stopped. */
export const noteMarks = (text: string): RegExpMatchArray[] => [...text.matchAll(new RegExp(NOTE_MARK, 'g'))];
export const startsWithNote = (text: string): boolean => new RegExp(`^\\s*${NOTE_MARK}`).test(text);

const CHINESE = '零一二三四五六七八九';

/** 一 is 1, 十二 is 12, 二十 is 20; plain and full-width digits as they are. Undefined when it is no number. */
export function numeral(text: string): number | undefined {
  const folded = fold(text).replace(/\s/g, '');
  if (/^\d{1,4}$/.test(folded)) return Number(folded);
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(folded);
  if (match === null || folded === '') return undefined;
  const [, tens = '', ten = '', units = ''] = match;
  if (ten === '') return tens !== '' && units !== '' ? undefined : CHINESE.indexOf(tens + units);
  return (tens === '' ? 1 : CHINESE.indexOf(tens)) * 10 + (units === '' ? 0 : CHINESE.indexOf(units));
}

/** The note numbers in a mark; 1-3 are 1, 2 and 3. */
export function noteNumbers(inside: string): number[] {
  const numbers: number[] = [];
  let range = false;
  for (const token of fold(inside).matchAll(/[0-9]+|[一二三四五六七八九十]+|[~\-–至]/g)) {
    const n = numeral(token[0]);
    if (n === undefined) range = true;
    else {
      const last = numbers.at(-1);
      // A range of notes is short; a longer one is a misprint and counts as its two ends.
      if (range && last !== undefined && n > last && n - last < 50) {
        for (let between = last + 1; between < n; between += 1) numbers.push(between);
      }
      numbers.push(n);
      range = false;
    }
  }
  return numbers;
}

export interface Citation {
  number: number;
  /** Where the mark stood in the normalised text. */
  position: number;
  at: Place;
  printed: string;
}

export interface Clean {
  text: string;
  raw: string;
  noteRefs: number[];
  citations: Citation[];
  at: Place;
  /** Source offset of its first character. */
  offset: number;
  /** A space between two Chinese characters was taken out. */
  unwrapped: boolean;
  /** It was put together from parts across a cut. */
  joined: boolean;
}

/**
 * Normalises a text and places its characters in the account under `where`: note marks come out as citations,
 * a space between two Chinese characters goes, one beside Latin letters stays, runs of spaces become one.
 */
export function clean(ledger: Ledger, t: Traced, where: string): Clean {
  const offset = firstVisible(t);
  const result = new Normaliser(ledger, t, where);
  const citations: Citation[] = [];
  let from = 0;
  for (const mark of noteMarks(t.text)) {
    const start = mark.index ?? 0;
    result.take(from, start);
    from = start + mark[0].length;
    const whole = slice(t, start, from);
    ledger.placed(whole, `${where}/noteRefs`);
    const at = ledger.place(firstVisible(whole));
    const printed = mark[0].replace(/\n/g, '');
    for (const number of noteNumbers(mark[1] ?? '')) {
      citations.push({ number, position: result.text.length, at, printed });
    }
  }
  result.take(from, t.text.length);
  result.end();
  const { text, unwrapped, joined } = result;
  return {
    text,
    raw: t.text.trim(),
    noteRefs: [...new Set(citations.map((c) => c.number))],
    citations,
    at: ledger.place(offset),
    offset,
    unwrapped,
    joined,
  };
}

/** Takes a text in, stretch by stretch; what a space between two characters comes to is known at the second. */
class Normaliser {
  text = '';
  unwrapped = false;
  joined = false;
  /** Kept apart: asking a growing text for its end again and again would make long texts slow. */
  private before = '';
  /** The spaces since the last character; `real` where one of them is printed. */
  private pending: { traced: Traced[]; real: boolean } | undefined;

  constructor(
    private readonly ledger: Ledger,
    private readonly t: Traced,
    private readonly where: string,
  ) {}

  take(from: number, to: number): void {
    const { t } = this;
    for (let i = from; i < to; i += 1) {
      const c = t.text.charAt(i);
      if (CONTROL.test(c) && !SPACE.test(c)) this.ledger.dropped(slice(t, i, i + 1), 'control character');
      else if (SPACE.test(c)) this.takeSpace(i);
      else {
        this.settle(c);
        this.text += c;
        this.before = c;
        this.ledger.placedAt(t.at[i], this.where);
      }
    }
  }

  end(): void {
    this.settle('');
  }

  private takeSpace(i: number): void {
    this.pending ??= { traced: [], real: false };
    if (this.t.at[i] === NOWHERE) {
      if (this.text !== '') this.joined = true;
    } else {
      this.pending.traced.push(slice(this.t, i, i + 1));
      this.pending.real = true;
    }
  }

  /** @param next the character after the spaces; empty at the end */
  private settle(next: string): void {
    const { pending } = this;
    if (pending === undefined) return;
    const inside = this.text !== '' && next !== '';
    const keep = pending.real && inside && !(isCjk(this.before) && isCjk(next));
    pending.traced.forEach((space, i) => {
      if (keep && i === 0) this.ledger.placed(space, this.where);
      else this.ledger.dropped(space, inside ? 'wrap space' : 'space at an edge');
    });
    if (keep) {
      this.text += ' ';
      this.before = ' ';
    }
    if (!keep && inside && pending.real) this.unwrapped = true;
    this.pending = undefined;
  }
}
