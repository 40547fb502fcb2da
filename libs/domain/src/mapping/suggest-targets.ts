import type { TargetKind } from '../vocabulary';
import { sameTextKey, type Words, wordsOf } from './texts';
import { everydayWords, joiningCharacters } from './everyday-words';

/** A target with its published words. */
export interface MappedTarget {
  readonly targetId: string;
  readonly kind: TargetKind;
  readonly code: string;
  readonly text: string;
  /** What the standard lists under it. */
  readonly parts: readonly string[];
  /** Codes of the elements that it stands in or beside; none: of the whole unit. */
  readonly elementCodes: readonly string[];
}

/**
 * Why a target is suggested. same_text: it says the same as one that the piece is claimed for · shared_item: both stand
 * beside the same knowledge or skill, and speak of related things · shared_words: both speak of the same.
 */
export const suggestionReasons = ['same_text', 'shared_item', 'shared_words'] as const;
export type SuggestionReason = (typeof suggestionReasons)[number];

export interface TargetSuggestion {
  /** Of the unit it is in, as it was given. */
  readonly key: string;
  readonly target: MappedTarget;
  /** Above 0; comparable within one answer only. */
  readonly score: number;
  readonly reason: SuggestionReason;
  /** The claimed target that it is like. */
  readonly like: MappedTarget;
  /** Of shared_item the wordings of the items, of shared_words the words as they are printed in the target; at most four. */
  readonly words: readonly string[];
}

export interface PreparedTarget extends MappedTarget {
  readonly words: Words;
  readonly textKey: string;
  /** Knowledge and skills that it stands beside, by their folded wording; of indicators and outputs alone. */
  readonly beside: ReadonlyMap<string, string>;
}

/** The targets of one unit, made ready once: published text never changes. */
export interface PreparedUnit {
  readonly targets: readonly PreparedTarget[];
}

const isItem = ({ kind }: MappedTarget): boolean => kind === 'knowledge' || kind === 'skill';
const standsInElement = ({ kind }: MappedTarget): boolean => kind === 'indicator' || kind === 'output';
const whole = ({ text, parts }: MappedTarget): string => [text, ...parts].join('\n');

export function prepareUnit(targets: readonly MappedTarget[]): PreparedUnit {
  const items = targets.filter(isItem).map((item) => ({ item, key: sameTextKey(whole(item)) }));
  const standsBeside = (target: MappedTarget, item: MappedTarget): boolean =>
    item.elementCodes.length === 0 || item.elementCodes.some((code) => target.elementCodes.includes(code));
  return {
    targets: targets.map((target) => ({
      ...target,
      words: wordsOf(whole(target)),
      textKey: sameTextKey(whole(target)),
      beside: new Map(
        standsInElement(target)
          ? items
              .filter(({ item }) => standsBeside(target, item))
              .map(({ item, key }) => [key, item.text] as const)
          : [],
      ),
    })),
  };
}

/** Below it two texts share words by chance: Dice's coefficient on what each token says. */
const LEAST_LIKENESS = 0.225;
/** What two texts share says so much at least, and is so long. */
const LEAST_SHARED = 8;
const LEAST_CHARACTERS = 4;
/** Saying the same goes before all; standing beside the same knowledge makes up for some of the words. */
const OF_SAME_TEXT = 3;
const OF_SHARED_ITEM = 0.1;
const MOST_WORDS = 4;

interface Place {
  readonly key: string;
  readonly target: PreparedTarget;
  /** What its tokens say together. */
  readonly weight: number;
}

export interface UnitOfPerson {
  /** Tells it from the others: the same unit may be there twice. */
  readonly key: string;
  readonly unit: PreparedUnit;
}

/**
 * Where a piece of a person might count too, among all of their units. Suggestions are for somebody to decide on;
 * nothing counts by being one. Built once for a person, asked for many pieces.
 */
export class TargetSuggestions {
  private readonly places: readonly Place[];
  private readonly ofToken = new Map<string, number[]>();
  private readonly ofText = new Map<string, number[]>();
  private readonly weights = new Map<string, number>();

  constructor(units: readonly UnitOfPerson[]) {
    const all = units.flatMap(({ key, unit }) => unit.targets.map((target) => ({ key, target })));
    all.forEach(({ target }, at) => {
      for (const token of target.words.keys) push(this.ofToken, token, at);
      push(this.ofText, `${target.kind} ${target.textKey}`, at);
    });
    for (const [token, { length }] of this.ofToken)
      this.weights.set(token, weightOf(token, length, all.length));
    this.places = all.map((place) => ({ ...place, weight: this.weigh(place.target.words.keys) }));
  }

  /**
   * @param claimed what the piece is claimed for, by unit
   * @param allowed which targets may be suggested
   * @returns the most likely first, each target once
   */
  suggest(
    claimed: readonly { readonly key: string; readonly targetIds: readonly string[] }[],
    allowed: (key: string, targetId: string) => boolean,
  ): TargetSuggestion[] {
    const best = new Map<number, TargetSuggestion>();
    for (const { key, targetIds } of claimed) {
      const ids = new Set(targetIds);
      for (const place of this.places) {
        if (place.key !== key || !ids.has(place.target.targetId)) continue;
        for (const [at, found] of this.like(place, allowed)) {
          if ((best.get(at)?.score ?? 0) < found.score) best.set(at, found);
        }
      }
    }
    return [...best]
      .sort(([a, one], [b, other]) => other.score - one.score || a - b)
      .map(([, found]) => found);
  }

  private *like(
    claimed: Place,
    allowed: (key: string, targetId: string) => boolean,
  ): Iterable<readonly [number, TargetSuggestion]> {
    const common = new Map<number, number>();
    for (const token of claimed.target.words.keys) {
      const weight = this.weights.get(token) ?? 0;
      if (weight > 0)
        for (const at of this.ofToken.get(token) ?? []) common.set(at, (common.get(at) ?? 0) + weight);
    }
    for (const at of this.ofText.get(`${claimed.target.kind} ${claimed.target.textKey}`) ?? [])
      common.set(at, Infinity);
    for (const [at, shared] of common) {
      const place = this.places[at];
      if (place === undefined || place.key === claimed.key) continue;
      if (shared < LEAST_SHARED / 2 || !allowed(place.key, place.target.targetId)) continue;
      const found = this.compare(claimed, place, shared);
      if (found !== null) yield [at, found];
    }
  }

  private compare(claimed: Place, { key, target, weight }: Place, shared: number): TargetSuggestion | null {
    const like = claimed.target;
    const said = (score: number, reason: SuggestionReason, words: readonly string[]): TargetSuggestion => ({
      ...{ key, target, score, reason, like },
      words: words.slice(0, MOST_WORDS),
    });
    if (shared === Infinity) return said(OF_SAME_TEXT, 'same_text', []);
    const likeness = (2 * shared) / (claimed.weight + weight);
    if (likeness + OF_SHARED_ITEM < LEAST_LIKENESS) return null;
    const phrases = phrasesOf(
      target.words,
      (token) => like.words.keys.has(token) && (this.weights.get(token) ?? 0) > 0,
    );
    if (phrases.join('').length < LEAST_CHARACTERS) return null;
    const items = [...target.beside].filter(([item]) => like.beside.has(item)).map(([, text]) => text);
    if (items.length > 0) return said(likeness + OF_SHARED_ITEM, 'shared_item', items);
    return likeness >= LEAST_LIKENESS && shared >= LEAST_SHARED
      ? said(likeness, 'shared_words', phrases)
      : null;
  }

  private weigh(tokens: ReadonlySet<string>): number {
    let sum = 0;
    for (const token of tokens) sum += this.weights.get(token) ?? 0;
    return sum;
  }
}

function push(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [at]);
  else list.push(at);
}

/** How much a token says: nothing that joins words or stands everywhere, little that is said of every task. */
function weightOf(token: string, frequency: number, targets: number): number {
  if (joiningCharacters.test(token)) return 0;
  const rarity = Math.log((targets + 1) / (frequency + 1));
  return rarity <= 0 ? 0 : rarity * (everydayWords.has(token) ? 0.15 : 1);
}

/** Neighbouring tokens that are shared, as they are printed, the longest first. */
function phrasesOf({ folded, tokens }: Words, isShared: (token: string) => boolean): string[] {
  const found: { start: number; end: number }[] = [];
  for (const { key, start, end } of tokens) {
    if (!isShared(key)) continue;
    const last = found.at(-1);
    if (last !== undefined && start < last.end) last.end = end;
    else found.push({ start, end });
  }
  const phrases = new Set(found.map(({ start, end }) => folded.slice(start, end)));
  return [...phrases].sort((a, b) => b.length - a.length);
}
