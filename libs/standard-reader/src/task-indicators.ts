import type { Choice, Effect, Element, Indicator, Output, Unit } from './reading';
import { canonical } from './codes';
import { emitText } from './emit';
import { quote, type Context } from './findings';
import { reportLostNumber } from './lost-codes';
import { itemText, type ItemDraft, type TaskItems } from './task-items';
import type { DutyDraft, ElementDraft, TaskTable } from './task-rows';
import { firstVisible } from './traced';

type Kind = 'indicators' | 'outputs';

interface Placing {
  draft: ItemDraft;
  kind: Kind;
  /** Element of the row it stands in. */
  row: Element;
  /** Element that its code names, where it exists. */
  named?: Element;
  home: Element;
  code: string;
  item: Indicator | Output;
}

const elementCode = (numbers: readonly number[]): string => `T${numbers.slice(0, 2).join('.')}`;

/** Puts indicators and outputs under their elements; where code and row disagree, both readings are reported. */
export function indicatorsAndOutputs(
  ctx: Context,
  table: TaskTable,
  items: TaskItems,
  elements: Map<ElementDraft, Element>,
  units: ReadonlyMap<DutyDraft, Unit>,
): void {
  const drafts = items.items.filter((item) => item.column === 'O' || item.column === 'P');
  const byCode = new Map<string, Element>();
  for (const element of elements.values()) if (!byCode.has(element.code)) byCode.set(element.code, element);
  const inOwnColumn = new Set(
    drafts.filter((d) => d.letter === d.column && d.numbers.length > 0).map((d) => key(d.column, d.numbers)),
  );
  const placings: Placing[] = [];
  for (const draft of drafts) {
    // Under the other's letter, and that code is taken: then the column is right and the letter is not.
    const taken = draft.letter !== undefined && inOwnColumn.has(key(draft.letter, draft.numbers));
    const letter =
      draft.letter === undefined || (draft.letter !== draft.column && taken) ? draft.column : draft.letter;
    const kind: Kind = letter === 'P' ? 'indicators' : 'outputs';
    const named = draft.numbers.length >= 2 ? byCode.get(elementCode(draft.numbers)) : undefined;
    const row = rowElement(ctx, draft, elements, units, named, byCode);
    const fits = draft.row.elements.some((e) => elements.get(e) === named);
    const home = named !== undefined && (fits || continues(draft, drafts)) ? named : row;
    placings.push(
      place(ctx, { draft, kind, row: fits && named !== undefined ? named : row, named, home }, letter),
    );
  }
  reportDisagreements(ctx, placings);
  for (const placing of placings) reportCode(ctx, placing);
  for (const kind of ['indicators', 'outputs'] as const) reportDuplicates(ctx, placings, kind);
  reportAbsentOutputs(ctx, table, [...elements.values()]);
}

const key = (letter: string, numbers: readonly number[]): string => letter + numbers.join('.');

/**
 * It goes on counting from the row above, and the row has items of its own: P3.2.2 above P3.3.1 in the row of
 * T3.3. Then it slipped over a page end, and its code is the better reading.
 */
function continues(draft: ItemDraft, drafts: readonly ItemDraft[]): boolean {
  const own = new Set(draft.row.elements.map((element) => element.code));
  // A row that a page end cuts is one row: its parts share their elements.
  const together = (other: ItemDraft): boolean => other.row.elements === draft.row.elements;
  const mates = drafts.filter((other) => together(other) && other.column === draft.column);
  if (!mates.some((other) => own.has(elementCode(other.numbers)))) return false;
  const prefix = key('', draft.numbers.slice(0, 2));
  const last = draft.numbers.at(-1) ?? 0;
  return drafts.some(
    (other) =>
      !together(other) &&
      other.column === draft.column &&
      key('', other.numbers.slice(0, 2)) === prefix &&
      other.numbers.at(-1) === last - 1,
  );
}

/** The element of a row; a row without one takes the element its code names, or an untitled one is made. */
function rowElement(
  ctx: Context,
  draft: ItemDraft,
  elements: Map<ElementDraft, Element>,
  units: ReadonlyMap<DutyDraft, Unit>,
  named: Element | undefined,
  byCode: Map<string, Element>,
): Element {
  const last = draft.row.elements.at(-1);
  const element = last === undefined ? named : elements.get(last);
  if (element !== undefined) return element;
  const { duty } = draft.row;
  const code = draft.numbers.length >= 2 ? elementCode(draft.numbers) : `${duty.code}.1`;
  const at = ctx.ledger.place(draft.offset);
  const made: Element = {
    code,
    printedCode: '',
    title: '',
    raw: '',
    noteRefs: [],
    indicators: [],
    outputs: [],
    at: { line: at.line, column: 1 },
  };
  units.get(duty)?.elements.push(made);
  byCode.set(code, made);
  ctx.findings.add(at, {
    grade: 'decide',
    code: 'element.untitled',
    subject: code,
    seen: draft.printed,
    proposed: code,
    zh: `${draft.printed} 所在的列沒有工作任務（${code}）的名稱。`,
    en: `The row of ${draft.printed} has no element (${code}).`,
    choices: [
      {
        id: 'untitled',
        label: { 'zh-TW': '照原樣，沒有名稱', en: 'As printed, without a title' },
        effects: [],
      },
      {
        id: 'title',
        label: { 'zh-TW': '補上名稱', en: 'Give it a title' },
        effects: [],
        accepts: 'text',
        targets: [made.at],
      },
    ],
  });
  return made;
}

function place(ctx: Context, placing: Omit<Placing, 'code' | 'item'>, letter: string): Placing {
  const { draft, home, kind } = placing;
  const list = home[kind];
  // Outputs are sometimes printed with the element's numbers alone: O1.1 is the first of T1.1.
  const own = home.code.slice(1);
  const code = letter + (draft.numbers.length === 3 ? draft.numbers.join('.') : `${own}.${list.length + 1}`);
  const path = `units/${draft.row.duty.code}/elements/${home.code}/${kind}/${code}`;
  ctx.ledger.placed(draft.codeText, `${path}/code`);
  const at = ctx.ledger.place(draft.offset);
  const { text, raw, noteRefs } = emitText(ctx, itemText(draft), `${path}/text`, code, at);
  const item: Indicator = { code, printedCode: draft.printed, text, raw, noteRefs, at };
  if (draft.lost === true) reportLostNumber(ctx, item, list.at(-1), draft.printed);
  if (placing.named !== undefined && placing.row !== placing.named) item.codeSays = placing.named.code;
  list.push(item);
  return { ...placing, code, item };
}

/** One finding for each row and each element that codes in it name. */
function reportDisagreements(ctx: Context, placings: readonly Placing[]): void {
  // A row that goes on over a page end is one row: its element is what counts.
  const groups = new Map<Element, Map<string, Placing[]>>();
  for (const placing of placings) {
    const named = placing.draft.numbers.length === 3 ? elementCode(placing.draft.numbers) : placing.row.code;
    if (named === placing.row.code) continue;
    const row = groups.get(placing.row) ?? new Map<string, Placing[]>();
    groups.set(placing.row, row);
    const name = `${placing.kind} ${named}`;
    row.set(name, [...(row.get(name) ?? []), placing]);
  }
  for (const row of groups.values()) for (const group of row.values()) reportGroup(ctx, group);
}

function reportGroup(ctx: Context, group: readonly Placing[]): void {
  const [first] = group;
  if (first === undefined) return;
  const { row, named, kind, home } = first;
  const codes = group.map((p) => p.item.code);
  const namedCode = named?.code ?? elementCode(first.draft.numbers);
  const byRow: Choice = {
    id: 'by-row',
    label: {
      'zh-TW': `依表格列，放在 ${row.code} ${row.title}`,
      en: `By its row: under ${row.code} ${row.title}`,
    },
    detail: countsUnder(row, named === undefined ? [row] : [named, row], group),
    effects: group.flatMap((p) => moved(p, row)),
  };
  ctx.findings.add(first.item.at, {
    grade: 'decide',
    code: kind === 'indicators' ? 'indicator.row-disagrees' : 'output.row-disagrees',
    subject: row.code,
    about: `${row.code}:${codes.join(',')}`,
    seen: `${codes.join('、')} → ${row.code}`,
    proposed: home.code,
    zh: `${codes.join('、')} 的代碼屬於 ${namedCode}，卻印在 ${row.code} 那一列。`,
    en: `${codes.join(', ')} belong by their code to ${namedCode}, but stand in the row of ${row.code}.`,
    choices: [byRow, ...(named === undefined ? [] : choicesByCode(row, named, group))],
  });
}

/** All under the element that their codes name; where they are several, each may be decided by itself. */
function choicesByCode(row: Element, named: Element, group: readonly Placing[]): Choice[] {
  const byCode: Choice = {
    id: 'by-code',
    label: {
      'zh-TW': `依代碼，放在 ${named.code} ${named.title}`,
      en: `By its code: under ${named.code} ${named.title}`,
    },
    detail: countsUnder(named, [named, row], group),
    effects: group.flatMap((p) => moved(p, named)),
  };
  if (group.length === 1) return [byCode];
  const each: Choice = {
    id: 'each',
    label: { 'zh-TW': `${group.length} 項分開決定`, en: `Decide each of the ${group.length}` },
    effects: [],
    accepts: 'per-item',
    items: group.map((p) => ({
      code: p.item.code,
      choices: [
        { id: 'by-row', effects: moved(p, row) },
        { id: 'by-code', effects: moved(p, named) },
      ],
    })),
  };
  return [byCode, each];
}

/** What brings an item under an element; nothing where it stands there already. */
const moved = ({ item, home }: Placing, to: Element): Effect[] =>
  to === home ? [] : [{ op: 'move', at: item.at, to: to.at }];

/** How many items of that kind each element would have, were the whole group to stand under one of them. */
function countsUnder(
  to: Element,
  elements: readonly Element[],
  group: readonly Placing[],
): { 'zh-TW': string; en: string } {
  const kind: Kind = group[0]?.kind ?? 'indicators';
  const counts = elements.map((element) => {
    const others = element[kind].length - group.filter(({ home }) => home === element).length;
    return { code: element.code, count: element === to ? others + group.length : others };
  });
  return {
    'zh-TW': counts.map((c) => `${c.code} 有 ${c.count} 項`).join('，'),
    en: counts.map((c) => `${c.code} has ${c.count}`).join(', '),
  };
}

function reportCode(ctx: Context, placing: Placing): void {
  const { draft, item, code } = placing;
  if (draft.letter !== undefined && draft.letter !== draft.column) {
    reportOtherColumn(ctx, placing);
    return;
  }
  if (draft.lost === true) return;
  if (draft.letter !== undefined) {
    ctx.recoded.push({ code, printed: draft.printed, at: item.at });
    return;
  }
  ctx.findings.add(item.at, {
    grade: 'repaired',
    code: 'code.missing',
    subject: code,
    seen: quote(item.text, 40),
    proposed: code,
    zh: `沒有印代碼，依位置編為 ${code}。`,
    en: `No code is printed; by its place it is ${code}.`,
  });
}

/** An output under an indicator's code, or the other way round. */
function reportOtherColumn(ctx: Context, placing: Placing): void {
  const { draft, item, kind } = placing;
  const numbers = draft.numbers.join('.');
  const output: Choice = {
    id: 'output',
    label: { 'zh-TW': `工作產出 O${numbers}`, en: `An output, O${numbers}` },
    effects: kind === 'outputs' ? [] : [{ op: 'to-output', at: item.at, code: `O${numbers}` }],
  };
  const indicator: Choice = {
    id: 'indicator',
    label: { 'zh-TW': `行為指標 P${numbers}`, en: `An indicator, P${numbers}` },
    effects: kind === 'indicators' ? [] : [{ op: 'to-indicator', at: item.at, code: `P${numbers}` }],
  };
  const column =
    draft.column === 'O' ? { zh: '工作產出', en: 'outputs' } : { zh: '行為指標', en: 'indicators' };
  ctx.findings.add(item.at, {
    grade: 'decide',
    code: 'code.other-column',
    subject: canonical(draft.letter ?? draft.column, draft.numbers),
    seen: `${draft.printed} ${quote(item.text, 40)}`,
    proposed: item.code,
    zh: `${draft.printed}「${quote(item.text, 40)}」印在${column.zh}欄，代碼卻是另一欄的。`,
    en: `${draft.printed} “${quote(item.text, 40)}” stands in the column of ${column.en} under a code of the other.`,
    choices: [output, indicator],
  });
}

function reportDuplicates(ctx: Context, placings: readonly Placing[], kind: Kind): void {
  const seen = new Map<string, Placing>();
  for (const placing of placings) {
    if (placing.kind !== kind) continue;
    const before = seen.get(placing.code);
    if (before === undefined) {
      seen.set(placing.code, placing);
      continue;
    }
    ctx.findings.add(placing.item.at, {
      grade: 'decide',
      code: 'code.duplicate',
      subject: placing.code,
      seen: `${quote(before.item.text, 40)}／${quote(placing.item.text, 40)}`,
      proposed: placing.code,
      zh: `${placing.code} 出現兩次，內容是「${quote(before.item.text, 40)}」和「${quote(placing.item.text, 40)}」。`,
      en: `${placing.code} occurs twice: “${quote(before.item.text, 40)}” and “${quote(placing.item.text, 40)}”.`,
      choices: [
        {
          id: 'keep',
          label: { 'zh-TW': '兩項都照印出的代碼', en: 'Both under the printed code' },
          effects: [],
        },
        {
          id: 'renumber',
          label: { 'zh-TW': '為第二項另訂代碼', en: 'Give the second another code' },
          effects: [],
          accepts: 'code',
          targets: [placing.item.at],
        },
      ],
    });
  }
}

/** Outputs are optional; where some elements have them and others not, that is worth a line. */
function reportAbsentOutputs(ctx: Context, table: TaskTable, elements: readonly Element[]): void {
  const without = elements.filter((element) => element.outputs.length === 0).map((element) => element.code);
  if (without.length === 0) return;
  const [row] = table.rows;
  ctx.findings.add(ctx.ledger.place(row === undefined ? 0 : firstVisible(row.duty.codeText)), {
    grade: 'kept',
    code: 'output.absent',
    seen: without.join('、'),
    proposed: '',
    zh: `沒有印工作產出：${without.join('、')}。`,
    en: `No output is printed for ${without.join(', ')}.`,
  });
}
