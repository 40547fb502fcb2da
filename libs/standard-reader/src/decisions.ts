import type {
  Attitude,
  Choice,
  CompetenceItem,
  Decision,
  Effect,
  Element,
  Finding,
  GuideItem,
  Indicator,
  Output,
  OtherText,
  Place,
  Reading,
  Unit,
} from './reading';
import { compareCodes } from './codes';
import { ReaderError } from './reader-error';

const samePlace = (a: Place, b: Place): boolean => a.line === b.line && a.column === b.column;

/** The findings that still wait for a person. */
export function undecided(reading: Reading, decisions: readonly Decision[]): Finding[] {
  const taken = new Set(decisions.map((decision) => decision.findingKey));
  return reading.findings.filter((finding) => finding.grade === 'decide' && !taken.has(finding.key));
}

/**
 * The reading with decisions applied; the given one is left as it is. Findings stay in it as the record of what
 * was found. A decision on a finding that this reading does not have is passed over, so that decisions can be
 * used again on another edition.
 *
 * @throws {ReaderError} `decision.unknown-choice`, `decision.custom-missing`
 */
export function applyDecisions(reading: Reading, decisions: readonly Decision[]): Reading {
  const result = structuredClone(reading);
  for (const decision of decisions) {
    const finding = result.findings.find((f) => f.key === decision.findingKey);
    if (finding === undefined) continue;
    for (const effect of effectsOf(finding, decision)) apply(result, effect);
  }
  return result;
}

function effectsOf(finding: Finding, decision: Decision): Effect[] {
  const choice = finding.choices?.find((c) => c.id === decision.choiceId);
  if (choice === undefined) throw refused('decision.unknown-choice', finding, decision.choiceId);
  if (choice.accepts === undefined) return choice.effects;
  if (choice.accepts === 'per-item') return perItem(choice, finding, decision);
  const { custom } = decision;
  if (typeof custom !== 'string' || custom.trim() === '') {
    throw refused('decision.custom-missing', finding, decision.choiceId);
  }
  return (choice.targets ?? []).map((at) =>
    choice.accepts === 'code'
      ? { op: 'set-code', at, code: custom.trim() }
      : { op: 'set-text', at, text: custom.trim() },
  );
}

function perItem(choice: Choice, finding: Finding, decision: Decision): Effect[] {
  const { custom } = decision;
  return (choice.items ?? []).flatMap((item) => {
    const id = typeof custom === 'object' ? custom[item.code] : undefined;
    const taken = item.choices.find((c) => c.id === id);
    if (taken === undefined) throw refused('decision.custom-missing', finding, `${choice.id}/${item.code}`);
    return taken.effects;
  });
}

const refused = (code: string, finding: Finding, choice: string): ReaderError =>
  new ReaderError(
    code,
    {
      'zh-TW': `對「${finding.key}」的決定不能用：${choice}。`,
      en: `The decision on “${finding.key}” cannot be used: ${choice}.`,
    },
    finding.at,
  );

type Item = Indicator | Output | CompetenceItem | Attitude | GuideItem;

const elementsOf = (reading: Reading): Element[] => reading.units.flatMap((unit) => unit.elements);

/** The lists that an item with a code may stand in. */
const listsOf = (reading: Reading): Item[][] => [
  ...elementsOf(reading).flatMap((element): Item[][] => [element.indicators, element.outputs]),
  ...reading.units.flatMap((unit): Item[][] => [unit.knowledge, unit.skills]),
];

function itemsOf(reading: Reading): Item[] {
  return [
    ...listsOf(reading).flat(),
    ...reading.attitudes,
    ...reading.assessmentGuide.sections.flatMap((section) => section.items),
  ];
}

/** Takes the item printed at a place out of its list. */
function takeOut<T extends { at: Place }>(lists: readonly T[][], at: Place): T | undefined {
  for (const list of lists) {
    const index = list.findIndex((item) => samePlace(item.at, at));
    if (index >= 0) return list.splice(index, 1)[0];
  }
  return undefined;
}

function apply(reading: Reading, effect: Effect): void {
  switch (effect.op) {
    case 'move':
      move(reading, effect.at, effect.to);
      return;
    case 'move-element':
      moveElement(reading, effect.at, effect.to);
      return;
    case 'split':
      split(reading, effect);
      return;
    case 'join':
      takeOut(listsOf(reading), effect.at);
      setText(reading, effect.to, effect.text);
      return;
    case 'to-indicator':
    case 'to-output':
      changeKind(reading, effect.at, effect.code, effect.op === 'to-indicator');
      return;
    case 'competence-to':
      competenceTo(reading, effect.at, effect.list, effect.code);
      return;
    case 'set-code':
      setCode(reading, effect.at, effect.code);
      return;
    case 'set-text':
      setText(reading, effect.at, effect.text);
      return;
    case 'same-as':
    case 'set-elements':
      for (const item of competences(reading)) {
        if (!samePlace(item.at, effect.at)) continue;
        if (effect.op === 'same-as') item.sameAs = effect.codes;
        else item.elements = effect.elements;
      }
      return;
    case 'cite':
      cite(reading, effect.at, effect.from, effect.to);
      return;
    case 'cite-also':
      for (const item of citingAt(reading, effect.at)) {
        item.noteRefs = [...new Set([...item.noteRefs, effect.number])];
      }
      return;
    case 'set-note-number':
      setNoteNumber(reading, effect.at, effect.number);
      return;
    case 'set-name':
      reading.standard.name = effect.name;
      return;
    case 'guide-section':
      guideSection(reading, effect.at, effect.kind);
      return;
    case 'other-to':
      otherTo(reading, effect);
  }
}

function setCode(reading: Reading, at: Place, code: string): void {
  for (const item of [...itemsOf(reading), ...elementsOf(reading), ...reading.units]) {
    if (samePlace(item.at, at)) item.code = code;
  }
}

function setNoteNumber(reading: Reading, at: Place, number: number | null): void {
  for (const note of reading.notes) if (samePlace(note.at, at)) note.number = number;
}

const competences = (reading: Reading): CompetenceItem[] =>
  reading.units.flatMap((unit) => [...unit.knowledge, ...unit.skills]);

/** Keeps items of an element in the order in which they are printed. */
const byPlace = (a: { at: Place }, b: { at: Place }): number =>
  a.at.line - b.at.line || a.at.column - b.at.column;

function move(reading: Reading, at: Place, to: Place): void {
  const target = elementsOf(reading).find((element) => samePlace(element.at, to));
  if (target === undefined) return;
  for (const kind of ['indicators', 'outputs'] as const) {
    const item = takeOut(
      elementsOf(reading).map((element) => element[kind]),
      at,
    );
    if (item === undefined) continue;
    target[kind].push(item);
    target[kind].sort(byPlace);
  }
}

function moveElement(reading: Reading, at: Place, to: Place): void {
  const target = reading.units.find((unit) => samePlace(unit.at, to));
  if (target === undefined) return;
  const element = takeOut(
    reading.units.map((unit) => unit.elements),
    at,
  );
  if (element === undefined) return;
  target.elements.push(element);
  target.elements.sort(byPlace);
}

function split(reading: Reading, effect: Extract<Effect, { op: 'split' }>): void {
  const target = elementsOf(reading).find((element) => samePlace(element.at, effect.to));
  for (const kind of ['indicators', 'outputs'] as const) {
    for (const element of elementsOf(reading)) {
      const item = element[kind].find((one) => samePlace(one.at, effect.at));
      if (item === undefined || target === undefined) continue;
      item.text = effect.text;
      const { text } = effect.own;
      target[kind].push({ ...effect.own, printedCode: '', raw: text, noteRefs: [] });
      target[kind].sort((a, b) => compareCodes(a.code, b.code));
      return;
    }
  }
}

function changeKind(reading: Reading, at: Place, code: string, toIndicator: boolean): void {
  for (const element of elementsOf(reading)) {
    const item = takeOut([toIndicator ? element.outputs : element.indicators], at);
    if (item === undefined) continue;
    const list = toIndicator ? element.indicators : element.outputs;
    list.push({ ...item, code });
    list.sort(byPlace);
    return;
  }
}

function competenceTo(reading: Reading, at: Place, list: 'knowledge' | 'skills', code: string): void {
  for (const unit of reading.units) {
    const item = takeOut([list === 'knowledge' ? unit.skills : unit.knowledge], at);
    if (item === undefined) continue;
    unit[list].push({ ...item, code });
    return;
  }
}

function setText(reading: Reading, at: Place, text: string): void {
  for (const titled of [...reading.units, ...elementsOf(reading)]) {
    if (samePlace(titled.at, at)) titled.title = text;
  }
  for (const item of itemsOf(reading)) if (samePlace(item.at, at)) item.text = text;
}

const citingAt = (reading: Reading, at: Place): (Item | Unit | Element)[] =>
  [...itemsOf(reading), ...elementsOf(reading), ...reading.units].filter((item) => samePlace(item.at, at));

function cite(reading: Reading, at: Place, from: number, to: number | null): void {
  for (const item of citingAt(reading, at)) {
    const refs = item.noteRefs.flatMap((n) => (n === from ? (to === null ? [] : [to]) : [n]));
    item.noteRefs = [...new Set(refs)];
  }
}

function guideSection(
  reading: Reading,
  at: Place,
  kind: 'criticalEvidence' | 'contextAndResources' | 'methods' | 'support',
): void {
  const guide = reading.assessmentGuide;
  const section = guide.sections.find((s) => samePlace(s.at, at));
  if (section === undefined) return;
  section.kind = kind;
  guide[kind] = guide.sections
    .filter((s) => s.kind === kind)
    .flatMap((s) => s.items.map((item) => item.text));
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** Puts lines kept aside where a person says that they belong, under codes that go on from those there. */
function otherTo(reading: Reading, effect: Extract<Effect, { op: 'other-to' }>): void {
  const { at, target } = effect;
  const other: OtherText | undefined = takeOut([reading.other ?? []], at);
  if (other === undefined) return;
  const { lines } = other;
  const printed = (text: string): { text: string; raw: string; noteRefs: number[]; at: Place } => ({
    text,
    raw: text,
    noteRefs: [],
    at: other.at,
  });
  const [unit] = reading.units;
  switch (target) {
    case 'notes':
      reading.notes.push(
        ...lines.map((text) => ({ number: null, text, raw: text, items: [], at: other.at })),
      );
      break;
    case 'entryRequirements':
      reading.entryRequirements.push(...lines.map((text) => ({ text, raw: text, at: other.at })));
      break;
    case 'attitudes':
      for (const text of lines) {
        reading.attitudes.push({
          code: `A${pad(reading.attitudes.length + 1)}`,
          printedCode: '',
          ...printed(text),
        });
      }
      break;
    case 'knowledge':
    case 'skills': {
      const list = unit?.[target] ?? [];
      const letter = target === 'knowledge' ? 'K' : 'S';
      for (const item of effect.items ?? []) list.push({ ...item, code: `${letter}${pad(list.length + 1)}` });
      break;
    }
    default: {
      const items = lines.map((text, i) => ({ code: `X${pad(i + 1)}`, printedCode: '', ...printed(text) }));
      reading.assessmentGuide.sections.push({
        kind: target,
        heading: other.heading,
        introduction: '',
        items,
        at: other.at,
      });
      reading.assessmentGuide[target].push(...lines);
    }
  }
  if (reading.other?.length === 0) delete reading.other;
}
