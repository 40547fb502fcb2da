/** SQL read as far as parentheses and quotes go: enough for the statements of our own house style. */

export interface SelectItem {
  readonly expression: string;
  readonly name: string;
}

export interface SelectList {
  readonly items: readonly SelectItem[];
  /** What stands before and after the list. */
  readonly before: string;
  readonly after: string;
}

/** The text with everything in parentheses and quotes blanked, place for place. */
export function topLevel(text: string): string {
  let depth = 0;
  let quote = '';
  let shown = '';
  for (let place = 0; place < text.length; place += 1) {
    const letter = text.charAt(place);
    if (quote !== '') {
      if (letter === quote) quote = '';
      shown += ' ';
    } else if (letter === "'" || letter === '"') {
      quote = letter;
      shown += ' ';
    } else {
      if (letter === ')' || letter === ']') depth -= 1;
      shown += depth === 0 ? letter : ' ';
      if (letter === '(' || letter === '[') depth += 1;
    }
  }
  return shown;
}

export const withoutComments = (text: string): string => text.replaceAll(/--[^\n]*/g, '');

/** The parts of a text before and after the first word of this kind that stands in no parentheses. */
export function splitAt(text: string, word: RegExp): [before: string, after?: string] {
  const found = word.exec(topLevel(text));
  return found === null ? [text] : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

export function splitCommas(text: string): string[] {
  const flat = topLevel(text);
  const ends = [...flat.matchAll(/,/g)].map(({ index }) => index);
  return [...ends, text.length].map((end, place) =>
    text.slice(place === 0 ? 0 : (ends[place - 1] ?? 0) + 1, end),
  );
}

/** The arguments where an expression is one call of a function of this name and nothing else. */
export function callOf(expression: string, name: RegExp): string[] | undefined {
  const open = expression.indexOf('(');
  if (open < 0 || !name.test(expression.slice(0, open).trim())) return undefined;
  const flat = topLevel(expression);
  const close = flat.indexOf(')', open);
  return close === expression.length - 1 ? splitCommas(expression.slice(open + 1, close)) : undefined;
}

/** The list of the one SELECT or RETURNING of a statement; undefined where there are several, or none. */
export function selectList(text: string): SelectList | undefined {
  const flat = topLevel(text);
  const returning = /\bRETURNING\b/i.exec(flat);
  const selects = [...flat.matchAll(/\bSELECT\b(\s+DISTINCT\b)?/gi)];
  const start = returning ?? (selects.length === 1 ? selects[0] : undefined);
  if (!start || /\b(UNION|DISTINCT ON)\b/i.test(flat)) return undefined;
  const begin = start.index + start[0].length;
  const from = returning ? null : /\bFROM\b/i.exec(flat.slice(begin));
  const end = from === null ? text.length : begin + from.index;
  return {
    items: splitCommas(text.slice(begin, end)).map(readItem),
    before: text.slice(0, begin),
    after: text.slice(end),
  };
}

function readItem(text: string): SelectItem {
  const [expression, alias] = splitAt(text, /\bAS\b/i);
  const named = alias ?? text.trim().split('.').at(-1) ?? '';
  return { expression: expression.trim(), name: named.trim().replaceAll('"', '') };
}
