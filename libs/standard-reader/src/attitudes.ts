import type { Attitude } from './reading';
import { canonical, cutAtCodes, type CodeMemory } from './codes';
import { emitText } from './emit';
import { quote, type Context } from './findings';
import { markerOf } from './lists';
import type { SectionLine } from './sections';
import { concat, CUT, endOf, firstVisible, NOTHING, slice, type Traced } from './traced';

interface Draft {
  number?: number;
  printed: string;
  codeText: Traced;
  parts: Traced[];
  offset: number;
}

/** Attitudes are printed with codes or without, one a line or several. */
export function readAttitudes(ctx: Context, lines: readonly SectionLine[], memory: CodeMemory): Attitude[] {
  const drafts: Draft[] = [];
  for (const line of lines) {
    const marker = markerOf(line.text.text);
    const lead = marker?.length ?? 0;
    const text = slice(line.text, lead);
    const coded = cutAtCodes(text, 'A', memory);
    const begins = coded[0]?.code !== undefined || marker !== undefined;
    ctx.ledger.dropped(slice(line.text, 0, lead), 'list marker');
    for (const [nth, part] of coded.entries()) {
      const current = drafts.at(-1);
      if (part.code !== undefined) {
        drafts.push({
          number: part.code.numbers[0] ?? 0,
          printed: part.code.printed,
          codeText: part.printed,
          parts: [part.body],
          offset: firstVisible(part.printed),
        });
      } else if (current === undefined || (nth === 0 && (begins || standsAlone(part.body.text, current)))) {
        drafts.push({ printed: '', codeText: NOTHING, parts: [part.body], offset: firstVisible(part.body) });
      } else current.parts.push(CUT, part.body);
    }
  }
  return drafts.map((draft, i) => finish(ctx, draft, i + 1));
}

/** «name：description» after the end of a sentence is another attitude; anything else goes on with the last. */
function standsAlone(text: string, current: Draft): boolean {
  const before = endOf(current.parts);
  const ended = /[。.]$/.test(before) || (current.number === undefined && !/[，、,：:]$/.test(before));
  return ended && (/^[^：:。，]{1,16}[：:]/.test(text.trim()) || current.number === undefined);
}

function finish(ctx: Context, draft: Draft, position: number): Attitude {
  const code = canonical('A', [draft.number ?? position]);
  ctx.ledger.placed(draft.codeText, `attitudes/${code}/code`);
  const at = ctx.ledger.place(draft.offset);
  const { text, raw, noteRefs } = emitText(ctx, concat(draft.parts), `attitudes/${code}/text`, code, at);
  if (draft.number !== undefined) ctx.recoded.push({ code, printed: draft.printed, at });
  else {
    ctx.findings.add(at, {
      grade: 'repaired',
      code: 'code.missing',
      subject: code,
      seen: quote(text, 40),
      proposed: code,
      zh: `沒有印代碼，依次序編為 ${code}。`,
      en: `No code is printed; by its place it is ${code}.`,
    });
  }
  const halves = /^([^：:。]{1,20})[：:](.+)$/s.exec(text);
  return {
    code,
    printedCode: draft.printed,
    text,
    raw,
    ...(halves === null ? {} : { name: halves[1]?.trim(), description: halves[2]?.trim() }),
    noteRefs,
    at,
  };
}
