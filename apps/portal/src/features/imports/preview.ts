import type {
  Finding,
  FindingChoice,
  FindingEffect,
  Place,
  ReadCoded,
  Reading,
  ReadUnit,
} from '@attest/api-client';

export type Custom = string | Record<string, string> | null;

/** What is chosen for the open finding, or only pointed at. */
export interface Pick {
  choiceId: string;
  custom: Custom;
}

export interface ShownItem {
  at: Place;
  kind: 'indicator' | 'output';
  code: string;
  text: string;
  noteRefs: readonly number[];
}

/** The other reading, where it would be. */
export interface Ghost {
  codes: string[];
  choice: FindingChoice;
}

export interface ShownElement {
  at: Place;
  code: string;
  title: string;
  level: number | null;
  items: ShownItem[];
  ghosts: Ghost[];
}

export interface ShownUnit {
  unit: ReadUnit;
  elements: ShownElement[];
}

export const placeKey = ({ line, column }: Place): string => `${line}:${column}`;

/** All that a choice changes, its answers per item included. */
export function effectsOf(choice: FindingChoice, custom: Custom): FindingEffect[] {
  const answers = typeof custom === 'object' && custom !== null ? custom : {};
  return [
    ...choice.effects,
    ...choice.items.flatMap(
      ({ code, choices }) => choices.find(({ id }) => id === answers[code])?.effects ?? [],
    ),
  ];
}

const allEffects = (choices: readonly FindingChoice[]): FindingEffect[] =>
  choices.flatMap((choice) => [
    ...choice.effects,
    ...choice.items.flatMap(({ choices: inner }) => inner.flatMap(({ effects }) => effects)),
  ]);

/** Everything in the document that a finding is about: its own place first. */
export function placesOf(finding: Finding): Place[] {
  const places = [finding.at, ...allEffects(finding.choices).flatMap(({ at }) => (at === null ? [] : [at]))];
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = placeKey(place);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * The units as they would be with this choice: items moved, recoded or reworded, and the other reading as a ghost where
 * it would put them. Without a finding, or without a choice, the reading as it stands.
 */
export function previewUnits(reading: Reading, finding: Finding | null, pick: Pick | null): ShownUnit[] {
  const choice = finding?.choices.find(({ id }) => id === pick?.choiceId);
  const effects = choice === undefined || pick === null ? null : effectsOf(choice, pick.custom);
  const changes = new Map(
    effects?.flatMap((effect) => (effect.at === null ? [] : [[placeKey(effect.at), effect]])),
  );
  const homes = homesOf(finding);

  const units = reading.units.map((unit) => ({
    unit,
    elements: unit.elements.map((element): ShownElement => {
      const shown = (kind: ShownItem['kind']) => (item: ReadCoded) =>
        changed(kind, item, changes.get(placeKey(item.at)));
      return {
        ...{ at: element.at, code: element.code, title: element.title, level: element.level, ghosts: [] },
        items: [...element.outputs.map(shown('output')), ...element.indicators.map(shown('indicator'))],
      };
    }),
  }));
  const elements = new Map(
    units.flatMap((unit) => unit.elements).map((element) => [placeKey(element.at), element]),
  );
  if (effects !== null) arrange(elements, homes, effects);
  if (finding !== null) haunt(elements, finding, homes);
  return units;
}

/** Where each item that the finding may move stands while nothing is decided. */
function homesOf(finding: Finding | null): Map<string, string> {
  const homes = new Map<string, string>();
  for (const { op, at, from } of allEffects(finding?.choices ?? [])) {
    if (op === 'move' && at !== null && from !== null) homes.set(placeKey(at), placeKey(from));
  }
  return homes;
}

function changed(kind: ShownItem['kind'], item: ReadCoded, effect: FindingEffect | undefined): ShownItem {
  const { at, code, text, noteRefs } = item;
  const shown = { at, kind, code, text, noteRefs };
  if (effect?.op === 'to-indicator') return { ...shown, kind: 'indicator', code: effect.code ?? code };
  if (effect?.op === 'to-output') return { ...shown, kind: 'output', code: effect.code ?? code };
  if (effect?.op === 'set-code') return { ...shown, code: effect.code ?? code };
  if (effect?.op === 'set-text') return { ...shown, text: effect.text ?? text };
  return shown;
}

function arrange(
  elements: ReadonlyMap<string, ShownElement>,
  homes: ReadonlyMap<string, string>,
  effects: readonly FindingEffect[],
): void {
  const wanted = new Map(homes);
  for (const { op, at, to } of effects)
    if (op === 'move' && at !== null && to !== null) wanted.set(placeKey(at), placeKey(to));
  for (const element of elements.values()) {
    for (const item of [...element.items]) {
      const target = elements.get(wanted.get(placeKey(item.at)) ?? '');
      if (target === undefined || target === element) continue;
      element.items.splice(element.items.indexOf(item), 1);
      target.items.push(item);
      target.items.sort(inDocument);
    }
  }
}

/** Outputs first, as in the reading; then as printed. */
const inDocument = (a: ShownItem, b: ShownItem): number =>
  Number(a.kind === 'indicator') - Number(b.kind === 'indicator') ||
  a.at.line - b.at.line ||
  a.at.column - b.at.column;

function haunt(
  elements: ReadonlyMap<string, ShownElement>,
  finding: Finding,
  homes: ReadonlyMap<string, string>,
): void {
  const codes = new Map<string, string>();
  const stands = new Map<string, string>();
  for (const [key, element] of elements) {
    for (const item of element.items) {
      codes.set(placeKey(item.at), item.code);
      stands.set(placeKey(item.at), key);
    }
  }
  for (const choice of finding.choices.filter(({ accepts }) => accepts === null)) {
    const would = new Map(homes);
    for (const { op, at, to } of choice.effects)
      if (op === 'move' && at !== null && to !== null) would.set(placeKey(at), placeKey(to));
    const ghosts = new Map<string, string[]>();
    for (const [item, target] of would) {
      if (stands.get(item) !== target)
        ghosts.set(target, [...(ghosts.get(target) ?? []), codes.get(item) ?? '']);
    }
    for (const [target, there] of ghosts) elements.get(target)?.ghosts.push({ codes: there, choice });
  }
}
