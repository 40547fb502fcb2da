import type { EntryRequirement, Note } from './reading';
import { emitItem } from './emit';
import { quote, type Context } from './findings';
import { cutAtOrdinals, ItemBuilder, markerOf } from './lists';
import type { SectionLine } from './sections';
import { noteNumbers, numeral } from './text';
import { firstVisible, fold, slice, squeeze, type Traced } from './traced';

/** The mark that begins a note: 【註1】, 註 1：, [註１]. */
const DEFINITION =
  /^\s*(?:[【[〔(]\s*[註注]\s*([0-9]+|[一二三四五六七八九十]+)\s*[】\]〕)]\s*[:、]?|[註注]\s*([0-9]+|[一二三四五六七八九十]+)\s*[:.、])\s*/;

/** The same in the middle of a line: only after the end of a sentence or white space. */
const NEXT_DEFINITION = /(?<=[\s。；;])[【[〔(]\s*[註注]\s*([0-9]+)\s*[】\]〕)]/g;

interface Entry {
  number: number | null;
  builder: ItemBuilder;
  offset: number;
  /** Printed behind a dash, as a line of a list. */
  dashed: boolean;
}

const LABEL = /學歷|經歷|入門|擔任|資格|應具備|能力條件|先備/;
const REQUIREMENT = /畢業|學歷|學士|碩士|(?:相關)?(?:工作)?經驗|結訓|科系|在學/;

/** Schooling or experience asked for at entry, by the words before «：» or, without any, by the whole line. */
export function isRequirement(text: string): boolean {
  // A wrap space may stand inside any of the words.
  const [label = '', rest] = squeeze(text).split(':', 2);
  return rest === undefined ? REQUIREMENT.test(label) : LABEL.test(label);
}

export interface NotesRead {
  notes: Note[];
  entryRequirements: EntryRequirement[];
}

export function readNotes(ctx: Context, lines: readonly SectionLine[], requirementsOnly = false): NotesRead {
  const entries = collect(ctx, lines);
  const result: NotesRead = { notes: [], entryRequirements: [] };
  let afterLead = false;
  for (const entry of entries) {
    const heading = entry.builder.heading;
    const required: boolean =
      entry.number === null && (requirementsOnly || afterLead || isRequirement(heading));
    afterLead = required && heading.endsWith(':') && !entry.builder.hasItems;
    const where = required
      ? `entryRequirements/${result.entryRequirements.length + 1}`
      : `notes/${entry.number ?? `remark-${result.notes.length + 1}`}`;
    const subject = entry.number === null ? '' : `註${entry.number}`;
    const at = ctx.ledger.place(entry.offset);
    const { text, raw, items, outline, noteRefs } = emitItem(ctx, entry.builder, where, subject, at);
    if (required) {
      result.entryRequirements.push({ text: [text, ...items].join('\n'), raw, at });
    } else {
      result.notes.push({
        number: entry.number,
        text,
        raw,
        items,
        ...(outline === undefined ? {} : { outline }),
        ...(noteRefs.length === 0 ? {} : { noteRefs }),
        at,
      });
    }
  }
  reportNumbers(ctx, result.notes);
  return result;
}

function collect(ctx: Context, lines: readonly SectionLine[]): Entry[] {
  const split = oneDefinitionEach(lines);
  const dashedNotes = hasDashedNotes(split);
  const entries: Entry[] = [];
  let brokenOut = false;
  const open = (line: SectionLine, from: number, number: number | null, dashed: boolean): void => {
    entries.push(openEntry(line, from, number, dashed));
  };
  for (const line of split) {
    const marker = markerOf(line.text.text);
    const dashed = marker?.kind === 'dash';
    const lead = dashed || marker?.kind === 'bullet' ? marker.length : 0;
    const definition = DEFINITION.exec(fold(line.text.text.slice(lead)));
    const current = entries.at(-1);
    if (definition !== null) {
      ctx.ledger.dropped(slice(line.text, 0, lead), 'list marker');
      const end = lead + definition[0].length;
      const number = numeral(definition[1] ?? definition[2] ?? '') ?? null;
      ctx.ledger.placed(slice(line.text, lead, end), `notes/${number ?? ''}/number`);
      open(line, end, number, dashed);
      continue;
    }
    if (current === undefined) {
      ctx.ledger.dropped(slice(line.text, 0, marker?.length ?? 0), 'list marker');
      open(line, marker?.length ?? 0, null, dashed);
      continue;
    }
    const awaits = current.builder.hasItems || /(?:[:]|包括|包含|如下|下列|於)$/.test(current.builder.tail);
    if (marker !== undefined) {
      const isItem = dashed
        ? !dashedNotes && current.number !== null && (awaits || line.indent > 0)
        : current.number !== null || awaits;
      if (isItem || (dashed && line.indent > 0)) {
        if (dashed && line.ownLine && !brokenOut && current.number !== null && !dashedNotes) {
          brokenOut = true;
          reportBrokenOut(ctx, line.text, current);
        }
        const last = current.builder.lastOrdinal('number');
        for (const part of cutAtOrdinals(line.text, ['number'], last))
          current.builder.addFlat(part, line.depth);
      } else {
        ctx.ledger.dropped(slice(line.text, 0, marker.length), 'list marker');
        open(line, marker.length, null, dashed);
      }
    } else if (line.item) current.builder.addFlat(line.text, line.depth);
    else if (line.afterCut && !/[。:]$/.test(current.builder.tail)) current.builder.goOn(line.text);
    else if (awaits) current.builder.addFlat(line.text, line.depth);
    else open(line, 0, null, false);
  }
  return entries;
}

/** A list may stand in the same flat line: «…可能包括： 1. … 2. …». */
function openEntry(line: SectionLine, from: number, number: number | null, dashed: boolean): Entry {
  const [heading = slice(line.text, from), ...items] = cutAtOrdinals(slice(line.text, from), ['number'], 0);
  const builder = new ItemBuilder(heading);
  items.forEach((item) => builder.addFlat(item, 1));
  return { number, builder, offset: firstVisible(line.text), dashed };
}

/** Where notes themselves are list lines, a dash opens an entry; elsewhere it is an item of the note above. */
const hasDashedNotes = (lines: readonly SectionLine[]): boolean =>
  lines.some(({ text: { text } }) => {
    const marker = markerOf(text);
    return marker?.kind === 'dash' && DEFINITION.test(fold(text.slice(marker.length)));
  });

function oneDefinitionEach(lines: readonly SectionLine[]): SectionLine[] {
  let number = 0;
  return lines.flatMap((line) => {
    const parts = splitAtDefinitions(line, number);
    number = parts.number;
    return parts.lines;
  });
}

/** Several notes in one flat line: cut where the next number begins. */
function splitAtDefinitions(line: SectionLine, last: number): { lines: SectionLine[]; number: number } {
  const folded = fold(line.text.text);
  const first = DEFINITION.exec(folded);
  let number = first === null ? last : (numeral(first[1] ?? first[2] ?? '') ?? last);
  const starts = [0];
  for (const match of folded.matchAll(NEXT_DEFINITION)) {
    const before = folded.slice(0, match.index);
    const opens = before.slice(markerOf(before)?.length ?? 0).trim() === '';
    if (opens || noteNumbers(match[1] ?? '')[0] !== number + 1) continue;
    number += 1;
    starts.push(match.index);
  }
  const lines = starts.map((start, i) => ({ ...line, text: slice(line.text, start, starts[i + 1]) }));
  return { lines, number };
}

function reportBrokenOut(ctx: Context, text: Traced, entry: Entry): void {
  const subject = entry.number === null ? '' : `註${entry.number}`;
  ctx.findings.add(ctx.ledger.place(firstVisible(text)), {
    grade: 'repaired',
    code: 'list.outside-cell',
    subject,
    seen: quote(text.text),
    proposed: subject,
    zh: '註的清單離開了表格的儲存格，以「-」逐行續印；已接回各註，原來的層次已不可考。',
    en: 'The lists of the notes leave their table cell and go on as lines with “-”; they were put back under their notes. How deep they were nested is lost.',
  });
}

function reportNumbers(ctx: Context, notes: readonly Note[]): void {
  const seen = new Map<number, Note>();
  let last = 0;
  const highest = Math.max(0, ...notes.map((note) => note.number ?? 0));
  for (const note of notes) {
    if (note.number === null) continue;
    const before = seen.get(note.number);
    if (before !== undefined) {
      ctx.findings.add(note.at, {
        grade: 'decide',
        code: 'note.duplicate-number',
        subject: `註${note.number}`,
        seen: `${quote(before.text, 40)}／${quote(note.text, 40)}`,
        proposed: `註${note.number}`,
        zh: `有兩個【註${note.number}】：「${quote(before.text, 40)}」和「${quote(note.text, 40)}」。`,
        en: `There are two notes ${note.number}: “${quote(before.text, 40)}” and “${quote(note.text, 40)}”.`,
        choices: [
          {
            id: 'keep',
            label: { 'zh-TW': '兩個都照印出的號碼', en: 'Both under the printed number' },
            effects: [],
          },
          {
            id: 'renumber',
            label: { 'zh-TW': `第二個改為註${highest + 1}`, en: `The second becomes note ${highest + 1}` },
            effects: [{ op: 'set-note-number', at: note.at, number: highest + 1 }],
          },
        ],
      });
    } else if (note.number !== last + 1) {
      ctx.findings.add(note.at, {
        grade: 'kept',
        code: 'note.sequence',
        subject: `註${note.number}`,
        seen: `註${last} → 註${note.number}`,
        proposed: `註${note.number}`,
        zh: `註的號碼不連續：${last} 之後是 ${note.number}。`,
        en: `The notes are not numbered in a row: ${last} is followed by ${note.number}.`,
      });
    }
    seen.set(note.number, note);
    last = note.number;
  }
}
