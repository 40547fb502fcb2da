import type { CompetenceItem, Element, Unit } from './reading';
import { compareCodes } from './codes';
import { emitTitle } from './emit';
import { quote, type Context } from './findings';
import { competencesOf, servesWholeDuty } from './task-competences';
import { indicatorsAndOutputs } from './task-indicators';
import type { TaskItems } from './task-items';
import type { DutyDraft, ElementDraft, TaskTable, TitleDraft } from './task-rows';
import { concat, firstVisible, squeeze } from './traced';

export const unitPath = (duty: TitleDraft): string => `units/${duty.code}`;
export const elementPath = (element: ElementDraft): string =>
  `${unitPath(element.duty)}/elements/${element.code}`;

/** Puts the units together: one for each main duty. */
export function assembleUnits(ctx: Context, table: TaskTable, items: TaskItems): Unit[] {
  const elements = new Map<ElementDraft, Element>();
  const units = new Map<DutyDraft, Unit>();
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
  indicatorsAndOutputs(ctx, table, items, elements, units);
  const whole = servesWholeDuty(table, items);
  for (const item of competencesOf(ctx, items, whole)) {
    const unit = units.get(item.duty);
    if (unit !== undefined)
      addCompetence(item.list === 'knowledge' ? unit.knowledge : unit.skills, item.item);
  }
  for (const [duty, unit] of units) {
    setLevels(ctx, table, duty, unit, elements, whole);
    unit.knowledge.sort((a, b) => compareCodes(a.code, b.code));
    unit.skills.sort((a, b) => compareCodes(a.code, b.code));
  }
  return [...units.values()];
}

type Title = Pick<Element, 'code' | 'printedCode' | 'title' | 'raw' | 'noteRefs' | 'at'>;

function readTitle(ctx: Context, draft: TitleDraft, path: string): Title {
  ctx.ledger.placed(draft.codeText, `${path}/code`);
  const at = ctx.ledger.place(draft.offset);
  const { text, raw, noteRefs } = emitTitle(ctx, concat(draft.parts), `${path}/title`, draft.code, at);
  for (const again of draft.again) {
    const same = squeeze(again.text) === '' || squeeze(text).startsWith(squeeze(again.text));
    if (same) ctx.ledger.dropped(again, 'repeated cell');
    else {
      ctx.ledger.placed(again, `findings/title.two-names:${draft.code}`);
      ctx.findings.add(ctx.ledger.place(firstVisible(again)), {
        grade: 'decide',
        code: 'title.two-names',
        subject: draft.code,
        seen: `${quote(text)}／${quote(again.text)}`,
        proposed: quote(text),
        zh: `${draft.code} 印了兩次，名稱不同。`,
        en: `${draft.code} is printed twice with different names.`,
        choices: [
          { id: 'first', label: { 'zh-TW': `用「${text}」`, en: `Use «${text}»` }, effects: [] },
          {
            id: 'second',
            label: { 'zh-TW': `用「${again.text.trim()}」`, en: `Use «${again.text.trim()}»` },
            effects: [{ op: 'set-text', at, text: again.text.trim() }],
          },
        ],
      });
    }
  }
  return { code: draft.code, printedCode: draft.printed, title: text, raw, noteRefs, at };
}

/** An item stands once in its unit: printed beside a second element it only gains that element. */
function addCompetence(list: CompetenceItem[], item: CompetenceItem): void {
  const same = list.find(
    (other) =>
      other.code === item.code &&
      squeeze(other.text) === squeeze(item.text) &&
      squeeze(other.items.join('\n')) === squeeze(item.items.join('\n')),
  );
  if (same === undefined) {
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
