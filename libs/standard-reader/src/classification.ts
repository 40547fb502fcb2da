import type { Classification } from './reading';
import { emitText } from './emit';
import { quote, type Context } from './findings';
import type { Cell } from './table-model';
import { concat, CUT, firstVisible, slice, squeeze, type Traced } from './traced';

/** What stands under 職類別, 職業別 or 行業別: one value or several, each with its code. */
export interface ClassCells {
  label: string;
  names: Traced[];
  codes: Traced[];
}

/** BAS, 4222, N8209; one of them, whatever its pattern should be. */
const CODE = /^(?=.*[A-Z\d])[A-Z]{0,4}\d{0,6}$/i;
const BETWEEN_CODES = /[\s、,，;；/／]+/g;

export const isClassCode = (text: string): boolean => CODE.test(squeeze(text));

/** The paragraphs of a cell; codes on one line part at the signs between them. */
export function codeLines(ctx: Context, cell: Cell): Traced[] {
  return cell.lines.flatMap(({ text }) => {
    const parts = piecesOf(text, BETWEEN_CODES);
    return parts.length > 1 && parts.every((part) => isClassCode(part.text))
      ? dropped(ctx, text, parts)
      : [text];
  });
}

/** Pairs the values of a class with their codes, in the order of both. */
export function pairedClasses(ctx: Context, cells: ClassCells): Classification[] {
  const { label, codes } = cells;
  const names = namesFor(ctx, cells.names, codes.length);
  const count = Math.max(names.length, codes.length);
  if (names.length !== codes.length && Math.min(names.length, codes.length) > 0)
    reportUnpaired(ctx, label, names, codes);
  return Array.from({ length: count }, (_, i): Classification => {
    const text = (what: 'name' | 'code', part: Traced | undefined): string =>
      part === undefined ? '' : emitText(ctx, part, `standard/classification/${label}/${what}`, label).text;
    return { label, name: text('name', names[i]), code: text('code', codes[i]) };
  });
}

/** One code makes lines one name; several codes part a line of as many names. */
function namesFor(ctx: Context, names: readonly Traced[], codes: number): Traced[] {
  if (names.length > 1 && codes === 1)
    return [concat(names.flatMap((name, i) => (i === 0 ? [name] : [CUT, name])))];
  const [only] = names;
  if (names.length !== 1 || codes < 2 || only === undefined) return [...names];
  const parts = [/\s*[、;；]\s*/g, /\s*[,，]\s*/g, /\s*[/／]\s*/g, /\s+/g]
    .map((between) => piecesOf(only, between))
    .find((pieces) => pieces.length === codes);
  return parts === undefined ? [only] : dropped(ctx, only, parts);
}

function piecesOf(text: Traced, between: RegExp): Traced[] {
  const pieces: Traced[] = [];
  let from = 0;
  for (const match of text.text.matchAll(between)) {
    if (match.index > from) pieces.push(slice(text, from, match.index));
    from = match.index + match[0].length;
  }
  if (from < text.text.length) pieces.push(slice(text, from));
  return pieces;
}

/** What stands between pieces goes to the account. */
function dropped(ctx: Context, whole: Traced, pieces: readonly Traced[]): Traced[] {
  const kept = new Set(pieces.flatMap(({ at }) => at));
  const rest = whole.at.filter((offset) => !kept.has(offset));
  ctx.ledger.dropped({ text: '', at: rest }, 'list separator');
  return [...pieces];
}

function reportUnpaired(
  ctx: Context,
  label: string,
  names: readonly Traced[],
  codes: readonly Traced[],
): void {
  const [first] = names;
  const seen = `${names.map(({ text }) => quote(text, 40)).join('、')}／${codes.map(({ text }) => quote(text, 20)).join('、')}`;
  ctx.findings.add(ctx.ledger.place(first === undefined ? 0 : firstVisible(first)), {
    grade: 'decide',
    code: 'classification.unpaired',
    subject: label,
    seen,
    proposed: seen,
    zh: `${label}有 ${names.length} 個名稱、${codes.length} 個代碼，依次序配對。`,
    en: `${label} has ${names.length} names and ${codes.length} codes; they were paired in their order.`,
    choices: [
      {
        id: 'in-order',
        label: { 'zh-TW': '已核對，照次序配對', en: 'Looked at: paired in their order' },
        effects: [],
      },
    ],
  });
}
