import type { ReadingEditOp, ReadItemKind } from '@attest/domain';
import type { Attitude, Edited, Element, Note, Place, Reading, Unit } from './reading';

/** A change that a person made to what was read; items are named by their keys (itemKeys). */
export interface ReadingEdit {
  item: string;
  op: Exclude<ReadingEditOp, 'undo'>;
  /** set-text: the text · move: key of the element · place: key of the item it stands before, null for the end. */
  after: string | null;
  reason?: string;
}

export interface KeyedItem {
  /** The same for the same item when the document comes again with other page cuts. */
  key: string;
  kind: ReadItemKind;
  at: Place;
  /** As the document prints it. */
  raw: string;
}

type Item = (Unit | Element | Attitude | Note) & { edited?: Edited };

/**
 * The items of a reading before any decision: their codes are then what the document makes of them, so that a key does
 * not depend on what was decided since.
 */
export function itemKeys(reading: Reading): KeyedItem[] {
  const used = new Map<string, number>();
  const keyed: KeyedItem[] = [];
  const add = (kind: ReadItemKind, path: readonly (string | number)[], items: readonly Item[]) => {
    for (const item of items) {
      const own = 'code' in item ? item.code : (item.number ?? '');
      const base = `${kind}:${[...path, own].join('/')}`;
      const count = (used.get(base) ?? 0) + 1;
      used.set(base, count);
      keyed.push({ key: count === 1 ? base : `${base}#${count}`, kind, at: item.at, raw: item.raw });
    }
  };
  for (const unit of reading.units) {
    add('unit', [], [unit]);
    for (const element of unit.elements) {
      add('element', [unit.code], [element]);
      add('indicator', [unit.code, element.code], element.indicators);
      add('output', [unit.code, element.code], element.outputs);
    }
    add('knowledge', [unit.code], unit.knowledge);
    add('skill', [unit.code], unit.skills);
  }
  add('attitude', [], reading.attitudes);
  for (const section of reading.assessmentGuide.sections) add('guide_item', [section.kind], section.items);
  add('note', [], reading.notes);
  return keyed;
}

/**
 * The reading with a person's edits applied, one after the other; the given one is left as it is. An edited item keeps
 * the published wording in `edited`, and its `raw` as printed. What names an item that is not there is passed over, so
 * that edits can be used again.
 *
 * @param reading with its decisions applied
 * @param keyed the items of the reading before its decisions
 */
export function applyEdits(
  reading: Reading,
  edits: readonly ReadingEdit[],
  keyed: readonly KeyedItem[],
): Reading {
  if (edits.length === 0) return reading;
  const result = structuredClone(reading);
  const index = new Map(keyed.map((item) => [item.key, item]));
  for (const edit of edits) {
    const item = index.get(edit.item);
    const target = edit.after === null ? undefined : index.get(edit.after);
    if (item === undefined) continue;
    if (edit.op === 'set-text') setText(result, item, edit);
    else if (edit.op === 'move' && target !== undefined) move(result, item, target, edit);
    else if (edit.op === 'place' && (edit.after === null || target !== undefined))
      place(result, item, target ?? null, edit);
  }
  return result;
}

/** Where an item stands: its text, the element it is under, and the item that follows it. */
export interface Standing {
  text: string;
  element: string | null;
  next: string | null;
  /** Keys of the items in the same list, itself included. */
  beside: string[];
}

/** @returns undefined when the reading no longer has the item */
export function standingOf(reading: Reading, keyed: readonly KeyedItem[], key: string): Standing | undefined {
  const item = keyed.find((each) => each.key === key);
  const list = item && listOf(reading, item);
  const found = list?.find(({ at }) => samePlace(at, item?.at));
  if (item === undefined || list === undefined || found === undefined) return undefined;
  const home = isOfElement(item.kind)
    ? elementsOf(reading).find(({ indicators, outputs }) =>
        [...indicators, ...outputs].some(({ at }) => samePlace(at, item.at)),
      )
    : undefined;
  const family = familyOf(item.kind);
  const keyAt = (at: Place | undefined) =>
    keyed.find((each) => family.includes(each.kind) && samePlace(each.at, at))?.key ?? null;
  return {
    text: textOf(found),
    element:
      home === undefined
        ? null
        : (keyed.find(({ kind, at }) => kind === 'element' && samePlace(at, home.at))?.key ?? null),
    next: keyAt(list[list.indexOf(found) + 1]?.at),
    beside: list.map(({ at }) => keyAt(at)).filter((each) => each !== null),
  };
}

/**
 * Whether an edit can be used again on another reading: the item is there, printed with the same words (wrap spaces and
 * page cuts apart), and so is what it was put under or before.
 */
export function stillApplies(edit: ReadingEdit & { seen: string }, keyed: readonly KeyedItem[]): boolean {
  const item = keyed.find(({ key }) => key === edit.item);
  if (item === undefined || squeezed(item.raw) !== squeezed(edit.seen)) return false;
  return edit.op === 'set-text' || edit.after === null || keyed.some(({ key }) => key === edit.after);
}

const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

const samePlace = (a: Place, b: Place | undefined): boolean => a.line === b?.line && a.column === b.column;

const elementsOf = ({ units }: Reading): Element[] => units.flatMap(({ elements }) => elements);

const isOfElement = (kind: ReadItemKind): boolean => kind === 'indicator' || kind === 'output';

/** A decision may make one of the other. */
const familyOf = (kind: ReadItemKind): readonly ReadItemKind[] =>
  isOfElement(kind)
    ? ['indicator', 'output']
    : kind === 'knowledge' || kind === 'skill'
      ? ['knowledge', 'skill']
      : [kind];

/** The lists in which an item of a kind may stand. */
function listsOf(reading: Reading, kind: ReadItemKind): Item[][] {
  switch (kind) {
    case 'unit':
      return [reading.units];
    case 'element':
      return reading.units.map(({ elements }) => elements);
    case 'indicator':
    case 'output':
      return elementsOf(reading).flatMap(({ indicators, outputs }) => [indicators, outputs]);
    case 'knowledge':
    case 'skill':
      return reading.units.flatMap(({ knowledge, skills }) => [knowledge, skills]);
    case 'attitude':
      return [reading.attitudes];
    case 'guide_item':
      return reading.assessmentGuide.sections.map(({ items }) => items);
    case 'note':
      return [reading.notes];
  }
}

const listOf = (reading: Reading, { kind, at }: KeyedItem): Item[] | undefined =>
  listsOf(reading, kind).find((list) => list.some((each) => samePlace(each.at, at)));

const textOf = (item: Item): string => ('title' in item ? item.title : item.text);

function mark(item: Item, changes: Omit<Edited, 'reasons'>, reason: string | undefined): void {
  const reasons = [
    ...(item.edited?.reasons ?? []),
    ...(reason === undefined || reason === '' ? [] : [reason]),
  ];
  item.edited = { ...changes, ...item.edited, ...(reasons.length > 0 ? { reasons } : {}) };
}

function setText(reading: Reading, keyed: KeyedItem, { after, reason }: ReadingEdit): void {
  const item = listOf(reading, keyed)?.find(({ at }) => samePlace(at, keyed.at));
  if (item === undefined || after === null) return;
  mark(item, { text: textOf(item) }, reason);
  if ('title' in item) item.title = after;
  else item.text = after;
  // The halves of an attitude were made of the text as published.
  if ('name' in item) delete item.name;
  if ('description' in item) delete item.description;
  if (keyed.kind === 'guide_item') listGuide(reading);
}

/** The plain lists of the guide repeat the texts of its sections. */
function listGuide({ assessmentGuide: guide }: Reading): void {
  for (const kind of ['criticalEvidence', 'contextAndResources', 'methods', 'support'] as const) {
    guide[kind] = guide.sections
      .filter((section) => section.kind === kind)
      .flatMap(({ items }) => items.map(({ text }) => text));
  }
}

function move(reading: Reading, keyed: KeyedItem, to: KeyedItem, { reason }: ReadingEdit): void {
  const elements = elementsOf(reading);
  const target = elements.find(({ at }) => samePlace(at, to.at));
  for (const list of ['indicators', 'outputs'] as const) {
    const home = elements.find((element) => element[list].some(({ at }) => samePlace(at, keyed.at)));
    if (home === undefined || target === undefined || home === target) continue;
    const at = home[list].findIndex((item) => samePlace(item.at, keyed.at));
    const [item] = home[list].splice(at, 1);
    if (item === undefined) continue;
    mark(item, { movedFrom: home.code }, reason);
    target[list].push(item);
  }
}

function place(reading: Reading, keyed: KeyedItem, before: KeyedItem | null, { reason }: ReadingEdit): void {
  const list = listOf(reading, keyed);
  const from = list?.findIndex(({ at }) => samePlace(at, keyed.at)) ?? -1;
  if (list === undefined || from < 0) return;
  if (before !== null && !list.some(({ at }) => samePlace(at, before.at))) return;
  const [item] = list.splice(from, 1);
  if (item === undefined) return;
  mark(item, { reordered: true }, reason);
  const to = before === null ? list.length : list.findIndex(({ at }) => samePlace(at, before.at));
  list.splice(to, 0, item);
  if (keyed.kind === 'guide_item') listGuide(reading);
}
