import type { Choice, CompetenceItem, Element, Place, Unit } from './reading';
import { compareCodes } from './codes';
import { emitTitle } from './emit';
import { quote, type Context } from './findings';
import { competencesOf, servesWholeDuty } from './task-competences';
import { indicatorsAndOutputs } from './task-indicators';
import type { TaskItems } from './task-items';
import type { DutyDraft, ElementDraft, TaskTable, TitleDraft } from './task-rows';
import { concat, squeeze } from './traced';

export const unitPath = (duty: TitleDraft): string => `units/${duty.code}`;
export const elementPath = (element: ElementDraft): string =>
  `${unitPath(element.duty)}/elements/${element.code}`;

/** Puts the units together: one for each main duty. */
export function assembleUnits(ctx: Context, table: TaskTable, items: TaskItems): Unit[] {
  const elements = new Map<ElementDraft, Element>();
  const units = new Map<DutyDraft, Unit>();
  const held = new Map<string, CompetenceItem>();
  for (const duty of table.duties) {
    const { title, ...head } = readTitle(ctx, duty, unitPath(duty));
    const unit: Unit = { ...head, title, level: null, elements: [], knowledge: [], skills: [] };
    for (const draft of duty.elements) {
      const element: Element = { ...readTitle(ctx, draft, elementPath(draft)), indicators: [], outputs: [] };
      elements.set(draft, element);
      unit.elements.push(element);
    }
    units.set(duty, unit);
  }
  reportStrays(ctx, units);
  indicatorsAndOutputs(ctx, table, items, elements, units);
  const whole = servesWholeDuty(table, items);
  for (const item of competencesOf(ctx, items, whole)) {
    const unit = units.get(item.duty);
    if (unit !== undefined) addCompetence(unit, unit[item.list], item.item, held);
  }
  for (const [duty, unit] of units) {
    setLevels(ctx, table, duty, unit, elements, whole);
    unit.knowledge.sort((a, b) => compareCodes(a.code, b.code));
    unit.skills.sort((a, b) => compareCodes(a.code, b.code));
  }
  return [...units.values()];
}

/** An element under the code of another duty stands where it is printed; a person may move it. */
function reportStrays(ctx: Context, units: ReadonlyMap<DutyDraft, Unit>): void {
  for (const [duty, unit] of units) {
    for (const element of unit.elements) {
      const named = element.code.split('.')[0] ?? '';
      if (named === duty.code) continue;
      const home = [...units.values()].find((other) => other.code === named);
      const keep: Choice = {
        id: 'by-row',
        label: { 'zh-TW': `依表格列，放在 ${unit.code}`, en: `By its row: under ${unit.code}` },
        effects: [],
      };
      const move = (to: Unit): Choice => ({
        id: 'by-code',
        label: { 'zh-TW': `依代碼，放在 ${to.code}`, en: `By its code: under ${to.code}` },
        effects: [{ op: 'move-element', at: element.at, to: to.at }],
      });
      ctx.findings.add(element.at, {
        grade: 'decide',
        code: 'element.row-disagrees',
        subject: element.code,
        seen: `${element.code} → ${unit.code}`,
        proposed: unit.code,
        zh: `${element.code} 的代碼屬於 ${named}，卻印在 ${unit.code} 的列裡。`,
        en: `${element.code} belongs by its code to ${named}, but stands in a row of ${unit.code}.`,
        choices: home === undefined ? [keep] : [keep, move(home)],
      });
    }
  }
}

type Title = Pick<Element, 'code' | 'printedCode' | 'title' | 'raw' | 'noteRefs' | 'at'>;

function readTitle(ctx: Context, draft: TitleDraft, path: string): Title {
  ctx.ledger.placed(draft.codeText, `${path}/code`);
  const at = ctx.ledger.place(draft.offset);
  if (draft.printed !== '') ctx.recoded.push({ code: draft.code, printed: draft.printed, at });
  const { text, raw, noteRefs } = emitTitle(ctx, concat(draft.parts), `${path}/title`, draft.code, at);
  for (const again of draft.again) ctx.ledger.dropped(again, 'repeated cell');
  if (draft.twin !== undefined) reportTwin(ctx, draft, draft.twin, text, at);
  return { code: draft.code, printedCode: draft.printed, title: text, raw, noteRefs, at };
}

function reportTwin(ctx: Context, draft: TitleDraft, twin: TitleDraft, title: string, at: Place): void {
  const before = quote(concat(twin.parts).text, 40);
  ctx.findings.add(at, {
    grade: 'decide',
    code: 'code.duplicate',
    subject: draft.code,
    seen: `${before}／${quote(title, 40)}`,
    proposed: draft.code,
    zh: `${draft.code} 出現兩次，名稱是「${before}」和「${quote(title, 40)}」。`,
    en: `${draft.code} occurs twice: “${before}” and “${quote(title, 40)}”.`,
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
        targets: [at],
      },
    ],
  });
}

/** An item stands once in its unit: printed beside a second element it only gains that element. */
function addCompetence(
  unit: Unit,
  list: CompetenceItem[],
  item: CompetenceItem,
  held: Map<string, CompetenceItem>,
): void {
  const key = [unit.code, item.code, item.text, ...item.items].map(squeeze).join('\n');
  const same = held.get(key);
  if (same === undefined) {
    held.set(key, item);
    list.push(item);
    return;
  }
  same.elements = [...new Set([...same.elements, ...item.elements])];
  same.noteRefs = [...new Set([...same.noteRefs, ...item.noteRefs])];
}

function setLevels(
  ctx: Context,
  table: TaskTable,
  duty: DutyDraft,
  unit: Unit,
  elements: ReadonlyMap<ElementDraft, Element>,
  whole: boolean,
): void {
  const rows = table.rows.filter((row) => row.duty === duty);
  const printed = rows.flatMap((row) => (row.level === undefined ? [] : [row.level]));
  const distinct = [...new Set(printed)];
  if (whole && distinct.length === 1) {
    const [level] = distinct;
    unit.level = level ?? null;
    unit.elements.forEach((element) => (element.level = level));
    return;
  }
  for (const row of rows) {
    if (row.level === undefined) continue;
    for (const draft of row.elements) {
      const element = elements.get(draft);
      if (element !== undefined) element.level ??= row.level;
    }
  }
  const levels = unit.elements.map((element) => element.level);
  const blank = unit.elements.filter((element) => element.level === undefined).map((e) => e.code);
  const [level] = levels;
  if (blank.length === 0 && level !== undefined && levels.every((other) => other === level)) {
    unit.level = level;
  } else if (blank.length > 0) {
    ctx.findings.add(unit.at, {
      grade: 'kept',
      code: 'level.blank',
      subject: unit.code,
      seen: blank.join('、'),
      proposed: '',
      zh: `${blank.join('、')} 沒有印職能級別；級別不明，不代填。`,
      en: `No competency level is printed for ${blank.join(', ')}; it stays unknown.`,
    });
  } else if (distinct.length > 1) {
    ctx.findings.add(unit.at, {
      grade: 'kept',
      code: 'level.differs',
      subject: unit.code,
      seen: unit.elements.map((e) => `${e.code}=${e.level ?? ''}`).join('、'),
      proposed: '',
      zh: `${unit.code} 各工作任務的級別不同，職能單元本身不另定級別。`,
      en: `The levels of the elements of ${unit.code} differ; the unit itself has none.`,
    });
  }
}
