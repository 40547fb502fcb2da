/**
 * Text that remembers where each of its characters stands in the source. All joining and cutting is done on
 * traced text, so that places and the account of characters are exact however often a text was put together.
 */
export interface Traced {
  readonly text: string;
  /** Source offset of each UTF-16 unit; `NOWHERE` for a mark that the reader itself put in. */
  readonly at: readonly number[];
}

export const NOWHERE = -1;

/** Stands where the document was cut (page, row); it is not a character of the source. */
export const CUT: Traced = { text: '\n', at: [NOWHERE] };

export const NOTHING: Traced = { text: '', at: [] };

export function traced(source: string, start: number, end: number): Traced {
  const at = new Array<number>(end - start);
  for (let i = 0; i < at.length; i += 1) at[i] = start + i;
  return { text: source.slice(start, end), at };
}

export const slice = (t: Traced, start: number, end = t.text.length): Traced => ({
  text: t.text.slice(start, end),
  at: t.at.slice(start, end),
});

export const concat = (parts: readonly Traced[]): Traced => {
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  const at: number[] = [];
  for (const part of parts) for (const offset of part.at) at.push(offset);
  return { text: parts.map((p) => p.text).join(''), at };
};

/** The last characters of a text in parts, without putting the whole of it together; folded and trimmed. */
export function endOf(parts: readonly Traced[]): string {
  let end = '';
  for (let i = parts.length - 1; i >= 0 && end.trim().length < 40; i -= 1) {
    end = (parts[i]?.text.slice(-80) ?? '') + end;
  }
  return fold(end).trim();
}

export const isBlank = (t: Traced): boolean => !/[^\s\u200b-\u200d\u2060\ufeff]/.test(t.text);

/** First source offset in it, or `NOWHERE`. */
export const offsetOf = (t: Traced): number => t.at.find((offset) => offset !== NOWHERE) ?? NOWHERE;

/** Source offset of the first character that is not white space. */
export function firstVisible(t: Traced): number {
  for (let i = 0; i < t.text.length; i += 1) {
    const offset = t.at[i];
    if (offset !== undefined && offset !== NOWHERE && /\S/.test(t.text.charAt(i))) return offset;
  }
  return offsetOf(t);
}

/** Full-width letters, digits and signs as their plain forms, one for one, so that positions stay. */
export const fold = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000\u00a0]/g, (c) => {
    const code = c.charCodeAt(0);
    return code === 0x3000 || code === 0xa0 ? ' ' : String.fromCharCode(code - 0xfee0);
  });

/** Folded and without any white space: for comparing labels and names. */
export const squeeze = (text: string): string => fold(text).replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '');
