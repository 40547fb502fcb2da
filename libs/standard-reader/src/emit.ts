import type { CompetenceItem, Place } from './reading';
import { quote, type Context } from './findings';
import type { ItemBuilder } from './lists';
import { clean, type Citation, type Clean } from './text';
import { slice, type Traced } from './traced';

/** Shows a raw text on one line, with its cuts. */
const cuts = (raw: string): string => raw.replace(/\n/g, ' ⏎ ');

function report(ctx: Context, at: Place, subject: string, raw: string, text: string, joined: boolean): void {
  ctx.findings.add(at, {
    grade: 'repaired',
    code: joined ? 'text.joined' : 'text.wrap-space',
    subject,
    seen: quote(cuts(raw), 160),
    proposed: quote(text, 160),
    zh: joined ? '文字在換頁或換列處被切開，已接回。' : '去掉了換行留下的空格。',
    en: joined
      ? 'The text was cut by a page or row end and has been joined.'
      : 'A space left by line wrapping was taken out.',
  });
}

function keepCitations(
  ctx: Context,
  owner: Place,
  subject: string,
  texts: { text: string; citations: Citation[] }[],
): void {
  let nth = 0;
  for (const { text, citations } of texts) {
    for (const citation of citations) {
      ctx.cited.push({ citation, text, subject, owner, nth });
      nth += 1;
    }
  }
}

/** Normalises a text, places it, and reports what was mended. `owner` is where its item is printed. */
export function emitText(ctx: Context, t: Traced, where: string, subject: string, owner?: Place): Clean {
  const result = clean(ctx.ledger, t, where);
  const at = owner ?? result.at;
  if (result.joined) report(ctx, at, subject, result.raw, result.text, true);
  else if (result.unwrapped) report(ctx, at, subject, result.raw, result.text, false);
  keepCitations(ctx, at, subject, [result]);
  return result;
}

/** A title: the colon that leads to the list below it is no part of it. */
export function emitTitle(ctx: Context, t: Traced, where: string, subject: string, owner?: Place): Clean {
  const colon = /\s*[：:]\s*$/.exec(t.text);
  const end = colon === null ? t.text.length : colon.index;
  ctx.ledger.dropped(slice(t, end), 'colon after a title');
  return { ...emitText(ctx, slice(t, 0, end), where, subject, owner), raw: t.text.trim() };
}

/** The same for a text with a list. */
export function emitItem(
  ctx: Context,
  builder: ItemBuilder,
  where: string,
  subject: string,
  owner?: Place,
): Pick<CompetenceItem, 'text' | 'raw' | 'noteRefs' | 'items' | 'outline'> & { at: Place } {
  const result = builder.finish(ctx.ledger, where);
  const at = owner ?? ctx.ledger.place(result.offset);
  const { text, raw, noteRefs, items, outline } = result;
  const mended = [...new Set([...result.joined, ...result.unwrapped])];
  if (mended.length > 0) {
    const seen = mended.length === 1 ? (mended[0] ?? '') : raw;
    report(ctx, at, subject, seen, [text, ...items].join('／'), result.joined.length > 0);
  }
  for (const item of result.continued) {
    ctx.findings.add(at, {
      grade: 'repaired',
      code: 'list.joined',
      subject,
      seen: quote(item),
      proposed: quote([text, ...items].join('／'), 160),
      zh: '清單被換頁或換列處切開，已接回。',
      en: 'The list was cut by a page or row end and has been joined.',
    });
  }
  keepCitations(ctx, at, subject, result.lines);
  return { text, raw, noteRefs, items, ...(outline === undefined ? {} : { outline }), at };
}
