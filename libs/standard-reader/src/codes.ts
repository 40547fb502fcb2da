import { isSign } from './marks';
import { ReaderError } from './reader-error';
import { fold, slice, type Traced } from './traced';

/** T of duties and elements, O of outputs, P of indicators, K, S and A of competence items. */
export type CodeLetter = 'T' | 'O' | 'P' | 'K' | 'S' | 'A';

export interface FoundCode {
  letter: CodeLetter;
  numbers: number[];
  /** As printed, a separator after it not included. */
  printed: string;
  start: number;
  end: number;
  /** Where the text after it begins, a separator such as «：» skipped. */
  bodyStart: number;
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** T1, T1.1, O1.1.1, P1.1.1, K01, S01, A01; three digits from 100 on. */
export const canonical = (letter: CodeLetter, numbers: readonly number[]): string =>
  letter === 'K' || letter === 'S' || letter === 'A'
    ? `${letter}${pad(numbers[0] ?? 0)}`
    : `${letter}${numbers.join('.')}`;

/** What has been read before, by which a doubtful run of digits is cut: `S115S` after S10 is S11 and «5S». */
export class CodeMemory {
  private readonly highest = new Map<string, number>();
  private readonly widths = new Map<CodeLetter, { padded: number; plain: number }>();
  private readonly seen = new Set<string>();

  private count = 0;

  constructor(private readonly maxItems = 5_000) {}

  note(code: FoundCode): void {
    this.count += 1;
    if (this.count > this.maxItems) {
      throw new ReaderError('document.too-much', {
        'zh-TW': `文件超過 ${this.maxItems} 個有代碼的項目，不像職能標準。`,
        en: `There are more than ${this.maxItems} items with codes: that is no competency standard.`,
      });
    }
    const { letter, numbers } = code;
    const last = numbers.at(-1) ?? 0;
    const key = `${letter}${numbers.slice(0, -1).join('.')}`;
    this.highest.set(key, Math.max(last, this.highest.get(key) ?? 0));
    this.seen.add(canonical(letter, numbers));
    const digits = /(\d+)\D*$/.exec(fold(code.printed))?.[1] ?? '';
    const width = this.widths.get(letter) ?? { padded: 0, plain: 0 };
    if (digits.startsWith('0')) width.padded += 1;
    else if (digits.length === 1) width.plain += 1;
    this.widths.set(letter, width);
  }

  next(letter: CodeLetter, prefix: readonly number[]): number {
    return (this.highest.get(`${letter}${prefix.join('.')}`) ?? 0) + 1;
  }

  has(letter: CodeLetter, numbers: readonly number[]): boolean {
    return this.seen.has(canonical(letter, numbers));
  }

  /** Codes of this letter are printed with two digits. */
  padded(letter: CodeLetter): boolean {
    const width = this.widths.get(letter);
    return width !== undefined && width.padded > width.plain;
  }
}

/** How many digits of `run` belong to the code; the rest begins the text («3D…», «5S…»). */
function digitsOfCode(
  letter: CodeLetter,
  prefix: readonly number[],
  run: string,
  after: string,
  memory: CodeMemory,
): number {
  if (run.length === 1) return 1;
  const single = prefix.length === 0 && letter !== 'T';
  const next = memory.next(letter, prefix);
  if (run.startsWith('00')) return Math.min(run.length, 3);
  if (single && (run.startsWith('0') || memory.padded(letter))) {
    const three =
      run.length > 2 && next >= 100 && Number(run.slice(0, 3)) >= 100 && Number(run.slice(0, 3)) <= next;
    return three ? 3 : 2;
  }
  const whole = Number(run);
  if (whole <= next || memory.has(letter, [...prefix, whole]) || /\s/.test(after))
    return Math.min(run.length, 4);
  // Too high to be the next, and glued to what follows: perhaps the text begins with digits.
  const likely = /[A-Za-z°℃%]/.test(after) || (prefix.length > 0 && whole > next + 8);
  for (let length = run.length - 1; likely && length >= 1; length -= 1) {
    if (Number(run.slice(0, length)) === next && !run.startsWith('0', length)) return length;
  }
  return Math.min(run.length, 4);
}

const DOT = '\\s*[.。‧·・]\\s*';
/** A hyphen sets numbers apart only between all three of a code, since a text may begin with a minus. */
const TRIPLE = new RegExp(`^([POpo0])\\s*[.]?\\s*(\\d+)(?:${DOT}(\\d+)${DOT}|-(\\d+)-)(\\d+)`);
const PAIR = new RegExp(`^([TPOtpo0])\\s*[.]?\\s*(\\d+)${DOT}(\\d+)`);
const SINGLE = /^([TKSAtksa])\s*[.-]?\s*(\d+)/;
const SEPARATOR = /^\s*(?:[：:、]|[.．](?=\s|[^\x21-\x7e]))\s*/;

const asLetter = (c: string): CodeLetter => {
  const upper = c.toUpperCase();
  return upper === 'T' || upper === 'P' || upper === 'K' || upper === 'S' || upper === 'A' ? upper : 'O';
};

/**
 * The code that begins at a position of the text, if one of the given letters does. `0` stands for the letter
 * O where outputs are looked for. The text must be folded.
 */
export function codeAt(
  folded: string,
  position: number,
  letters: string,
  memory: CodeMemory,
): FoundCode | undefined {
  const rest = folded.slice(position, position + 40);
  const first = rest.charAt(0);
  if (!/[TOPKSAtopksa0]/.test(first)) return undefined;
  const letter = asLetter(first);
  if (!letters.includes(letter)) return undefined;
  const match =
    letter === 'K' || letter === 'S' || letter === 'A'
      ? SINGLE.exec(rest)
      : letter === 'T'
        ? (PAIR.exec(rest) ?? SINGLE.exec(rest))
        : (TRIPLE.exec(rest) ?? PAIR.exec(rest));
  if (match === null) return undefined;
  const runs = match.slice(2).filter((run): run is string => typeof run === 'string');
  const lastRun = runs.at(-1) ?? '';
  const prefix = runs.slice(0, -1).map(Number);
  const used = digitsOfCode(
    letter,
    prefix,
    lastRun,
    rest.slice(match[0].length, match[0].length + 1),
    memory,
  );
  const number = Number(lastRun.slice(0, used));
  const length = match[0].length - (lastRun.length - used);
  const numbers = [...prefix, number];
  if (numbers.some((n) => n === 0 || n > 999)) return undefined;
  const end = position + length;
  const separator =
    used === lastRun.length ? (SEPARATOR.exec(folded.slice(end, end + 8))?.[0].length ?? 0) : 0;
  return {
    letter,
    numbers,
    printed: folded.slice(position, end),
    start: position,
    end,
    bodyStart: end + separator,
  };
}

/** Whether a code may begin here: at the start, after white space or the end of a sentence. */
export function mayBegin(folded: string, position: number): boolean {
  return (
    position === 0 ||
    /[\s。；;、，,：:）)】]/.test(folded.charAt(position - 1)) ||
    (position > 0 && isSign(folded.charAt(position - 1)))
  );
}

/** Whether a code may begin here for being glued to Chinese text, as where wrap spaces were lost. */
export const glued = (folded: string, position: number): boolean =>
  position > 0 && /[^\x21-\x7e\s]/.test(folded.charAt(position - 1));

export interface CodedPart {
  code?: FoundCode;
  /** Printed characters of the code, for the account. */
  printed: Traced;
  body: Traced;
}

/**
 * Cuts a line at the codes in it. The part before the first code has none. Two-part and three-part codes count
 * anywhere between words; K, S and A codes in the middle of a line count when they are not a word of the text.
 */
export function cutAtCodes(
  line: Traced,
  letters: string,
  memory: CodeMemory,
  strayLetters = '',
): CodedPart[] {
  const folded = fold(line.text);
  const found: FoundCode[] = [];
  const begin = folded.search(/\S/);
  for (let i = Math.max(0, begin); i < folded.length; i += 1) {
    const atStart = i === begin;
    const allowed = atStart ? letters + strayLetters : letters;
    if (!atStart && !mayBegin(folded, i) && !glued(folded, i)) continue;
    const code = codeAt(folded, i, allowed, memory);
    if (code === undefined) continue;
    const previous = found.at(-1);
    if (!atStart && !isPlausible(folded, code, previous, memory)) continue;
    found.push(code);
    memory.note(code);
    i = code.end - 1;
  }
  const parts: CodedPart[] = [];
  const firstStart = found[0]?.start ?? folded.length;
  if (folded.slice(0, firstStart).trim() !== '' || found.length === 0) {
    parts.push({ printed: slice(line, 0, 0), body: slice(line, 0, firstStart) });
  }
  found.forEach((code, i) => {
    const end = found[i + 1]?.start ?? folded.length;
    parts.push({
      code: { ...code, printed: line.text.slice(code.start, code.end) },
      printed: slice(line, code.start, code.bodyStart),
      body: slice(line, code.bodyStart, end),
    });
  });
  return parts;
}

/** A code in the middle of a line might be a word of the text, such as K8s or S3. */
function isPlausible(
  folded: string,
  code: FoundCode,
  previous: FoundCode | undefined,
  memory: CodeMemory,
): boolean {
  const { letter, numbers } = code;
  const next = memory.next(letter, numbers.slice(0, -1));
  const expected = numbers.at(-1) === next;
  // Nothing between it and the code before: an item has a text, so this is the text's beginning.
  if (previous !== undefined && folded.slice(previous.bodyStart, code.start).trim() === '') return expected;
  if (numbers.length === 3) return true;
  if (glued(folded, code.start) && !mayBegin(folded, code.start)) return expected && letter !== 'T';
  if (letter === 'T') return numbers.length === 2 || expected;
  if (numbers.length === 2) return true;
  const digits = folded.slice(code.start, code.end).replace(/\D/g, '');
  if (memory.padded(letter)) return digits.length >= 2;
  // Codes printed without a zero look like words; a capital or small letter right after makes it a word.
  return expected || !/[a-z]/.test(folded.charAt(code.end));
}

/** Compares codes by their numbers, so that K2 comes before K10. */
export const compareCodes = new Intl.Collator('en', { numeric: true }).compare;
