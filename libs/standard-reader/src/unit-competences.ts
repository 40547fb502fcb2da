import type { CompetenceItem } from './reading';
import { canonical, cutAtCodes, type CodeLetter, type CodeMemory } from './codes';
import { emitItem } from './emit';
import type { Context } from './findings';
import { cutAtOrdinals, ItemBuilder, markerOf, type Marker } from './lists';
import type { SectionLine } from './sections';
import { firstVisible, slice, type Traced } from './traced';
import { ordinal } from './unit-tasks';

interface Draft {
  printed: Traced;
  printedCode: string;
  kind?: Marker['kind'];
  value?: number;
  builder: ItemBuilder;
  offset: number;
}

/** Reads knowledge or skills of a 職能單元: «一、…» with «(1)…» below; the code is made of the order. */
export function readUnitCompetences(
  ctx: Context,
  lines: readonly SectionLine[],
  letter: 'K' | 'S',
  path: string,
  memory: CodeMemory,
): CompetenceItem[] {
  const drafts: Draft[] = [];
  for (const line of lines) {
    if (cutAtCodes(line.text, letter, memory)[0]?.code !== undefined) coded(drafts, line, letter, memory);
    else {
      const last = drafts.findLast((draft) => draft.kind === 'chinese')?.value ?? 0;
      for (const part of cutAtOrdinals(line.text, ['chinese'], last)) take(drafts, line, part);
    }
  }
  return drafts.map((draft, i) => {
    const code = canonical(letter, [i + 1]);
    const where = `${path}/${letter === 'K' ? 'knowledge' : 'skills'}/${code}`;
    ctx.ledger.placed(draft.printed, `${where}/code`);
    const at = ctx.ledger.place(draft.offset);
    return {
      code,
      printedCode: draft.printedCode,
      ...emitItem(ctx, draft.builder, where, code, at),
      elements: [],
    };
  });
}

/** Items under codes of their own (K01 …), as in a 職能基準. */
function coded(drafts: Draft[], line: SectionLine, letter: CodeLetter, memory: CodeMemory): void {
  for (const part of cutAtCodes(line.text, letter, memory)) {
    if (part.code === undefined) drafts.at(-1)?.builder.goOn(part.body);
    else {
      drafts.push({
        printed: part.printed,
        printedCode: part.code.printed,
        builder: new ItemBuilder(part.body),
        offset: firstVisible(part.printed),
      });
    }
  }
}

function take(drafts: Draft[], line: SectionLine, text: Traced): void {
  const marker = markerOf(text.text);
  const last = drafts.at(-1);
  // The first item shows how items are marked here; another sign is the sign of their lists.
  const style = drafts[0]?.kind;
  const opens = (): boolean => {
    if (last === undefined) return true;
    if (marker !== undefined) {
      if (marker.kind === 'chinese') return true;
      return style === undefined
        ? !last.builder.headingEnd.endsWith(':') && line.depth <= 1
        : marker.kind === style;
    }
    if (style === 'chinese' || style === 'number') return false;
    if (line.item) return line.depth <= 1 && !last.builder.headingEnd.endsWith(':');
    return !line.afterCut && line.block;
  };
  if (opens()) {
    const length = marker?.length ?? 0;
    const inner = splitList(slice(text, length));
    const [head, ...rest] = inner;
    const builder = new ItemBuilder(head ?? slice(text, length));
    rest.forEach((part) => builder.addFlat(part, 1));
    drafts.push({
      printed: slice(text, 0, length),
      printedCode: ordinal(slice(text, 0, length)),
      kind: marker?.kind,
      value: marker?.value,
      builder,
      offset: firstVisible(text),
    });
    return;
  }
  if (last === undefined) return;
  if (marker !== undefined || line.item) {
    for (const part of splitList(text, last.builder.lastOrdinal('bracket')))
      last.builder.addFlat(part, line.depth);
  } else last.builder.goOn(text);
}

/** «(1)… (2)…» in one flat line. */
const splitList = (text: Traced, last = 0): Traced[] => cutAtOrdinals(text, ['bracket'], last);
