import { statusOf } from '../coverage/strips';
import type { Day } from '../dates';
import { isUndecided } from '../enrolment-state';
import type { EnrolmentState, EntryCheckResult, TargetStatus } from '../vocabulary';

/** Until when a unit's signature is valid: its last day; null: without an end. */
export interface UnitSignature {
  readonly signedOn: Day;
  readonly validUntil: Day | null;
}

export interface AttitudeStatus {
  readonly targetId: string;
  readonly status: TargetStatus;
}

/** A unit of a programme with what one person has of it. */
export interface WholeUnit {
  readonly id: string;
  readonly position: number;
  /** Of the enrolment that counts; null: there is none. */
  readonly state: EnrolmentState | null;
  /** The one that lasts longest, of that enrolment or of an attempt that counted before it. */
  readonly signature: UnitSignature | null;
  /** The attitudes that its standard lists. */
  readonly lists: readonly string[];
  /** Their statuses in each of those enrolments; none of a unit that was signed before attitudes were assessed. */
  readonly attitudes: readonly AttitudeStatus[];
  /** Its signature was given without them: another programme, which asks for attitudes once, was to see them. */
  readonly excused: boolean;
  /** Units of the programme that are signed before this one is decided. */
  readonly requires: readonly string[];
}

export interface WholeSection {
  readonly id: string;
  readonly position: number;
  /** How many of its units are to be reached; null: all of them. */
  readonly choose: number | null;
  readonly units: readonly WholeUnit[];
}

export interface WholeAttitude {
  readonly targetId: string;
  readonly position: number;
  /** By the rules of evidence: what they do not require is shown and counted only. */
  readonly required: boolean;
}

export interface WholeEntry {
  readonly id: string;
  readonly position: number;
  /** Of the newest check; without one: open. */
  readonly result: EntryCheckResult;
}

/** Everything that what somebody has reached of a programme follows from. The order of the lists means nothing. */
export interface WholeFacts {
  readonly sections: readonly WholeSection[];
  /** Attitudes are covered once for the whole; false: each unit asks for its own, but those excused from it. */
  readonly attitudesOnce: boolean;
  readonly attitudes: readonly WholeAttitude[];
  readonly entry: readonly WholeEntry[];
}

/**
 * signed: and valid today · expired: was signed, and the validity has ended · to_sign: decided, waits for the supervisor ·
 * in_progress · not_begun: nothing recorded yet · not_chosen: one of several to choose from, and nobody has.
 */
export const unitStandings = [
  'signed',
  'expired',
  'to_sign',
  'in_progress',
  'not_begun',
  'not_chosen',
] as const;
export type UnitStanding = (typeof unitStandings)[number];

export interface StandingUnit {
  readonly id: string;
  readonly standing: UnitStanding;
}

export interface ReachedSection {
  readonly id: string;
  /** How many of its units are needed, and how many of those lack a valid signature. */
  readonly needed: number;
  readonly missing: number;
}

/** entry: neither confirmed nor waived · expired, unit: of a unit that is needed · elective: how many more of a section. */
export const wholeGapKinds = ['entry', 'expired', 'unit', 'elective', 'attitude'] as const;
export type WholeGapKind = (typeof wholeGapKinds)[number];

export type WholeGap =
  | { readonly kind: 'entry'; readonly requirementId: string }
  | { readonly kind: 'expired'; readonly unitId: string; readonly validUntil: Day }
  | { readonly kind: 'unit'; readonly unitId: string; readonly standing: UnitStanding }
  | { readonly kind: 'elective'; readonly sectionId: string; readonly missing: number }
  | { readonly kind: 'attitude'; readonly targetId: string; readonly status: TargetStatus };

export interface Whole {
  /** In the order of the programme. */
  readonly units: readonly StandingUnit[];
  readonly sections: readonly ReachedSection[];
  /** Each once, in the order of the standard: the best status among the units. */
  readonly attitudes: readonly AttitudeStatus[];
  /** How many units are needed, and how many of those are signed and valid. */
  readonly unitsNeeded: number;
  readonly unitsSigned: number;
  /** What is missing: entry requirements, the units of each section and how many more to choose, attitudes. */
  readonly gaps: readonly WholeGap[];
  /** Nothing is missing: an outcome of the whole can be decided. */
  readonly decidable: boolean;
}

/** How far somebody is with a programme on a day. */
export function coverProgramme(facts: WholeFacts, today: Day): Whole {
  const sections = inOrder(facts.sections).map((section) => coverSection(section, today));
  const attitudes = attitudesOnce(facts);
  const gaps: WholeGap[] = [
    ...inOrder(facts.entry)
      .filter(({ result }) => result === 'open')
      .map(({ id }) => ({ kind: 'entry' as const, requirementId: id })),
    ...sections.flatMap((section) => section.gaps),
    ...missingAttitudes(facts, attitudes).map((each) => ({ kind: 'attitude' as const, ...each })),
  ];
  return {
    units: sections.flatMap(({ units }) => units),
    sections: sections.map(({ id, needed, missing }) => ({ id, needed, missing })),
    attitudes,
    unitsNeeded: sections.reduce((sum, { needed }) => sum + needed, 0),
    unitsSigned: sections.reduce((sum, { needed, missing }) => sum + needed - missing, 0),
    gaps,
    decidable: gaps.length === 0,
  };
}

/** The units that have to be signed before this one is decided, and are not. Signed once suffices: validity is not asked. */
export function missingPrerequisites({ sections }: Pick<WholeFacts, 'sections'>, unitId: string): string[] {
  const units = unitsOf(sections);
  const required = new Set(units.find(({ id }) => id === unitId)?.requires);
  return units.filter(({ id, signature }) => required.has(id) && signature === null).map(({ id }) => id);
}

/**
 * The attitudes that have to be covered before this unit is decided competent: those of the whole that it lists and that no
 * other unit could still show. A signed unit takes no more evidence, so that after the last open one it would be too late.
 */
export function attitudesBlockLastUnit(facts: WholeFacts, unitId: string, today: Day): AttitudeStatus[] {
  const elsewhere = new Set(
    facts.sections.flatMap((section) =>
      stillOpen(section, today)
        .filter(({ id }) => id !== unitId)
        .flatMap(({ lists }) => lists),
    ),
  );
  const listed = new Set(unitsOf(facts.sections).find(({ id }) => id === unitId)?.lists);
  return missingAttitudes(facts, attitudesOnce(facts)).filter(
    ({ targetId }) => listed.has(targetId) && !elsewhere.has(targetId),
  );
}

/** What the letters of a strip say of the attitudes that stand in its places. */
export const attitudesOfStrip = (targetIds: readonly string[], strip: string): AttitudeStatus[] =>
  targetIds.flatMap((targetId, position) => {
    const status = statusOf(strip.charAt(position));
    return status === undefined ? [] : [{ targetId, status }];
  });

export const isValidOn = ({ validUntil }: UnitSignature, today: Day): boolean =>
  validUntil === null || today <= validUntil;

function coverSection(section: WholeSection, today: Day) {
  const units = inOrder(section.units);
  const standings = units.map((unit) => ({ unit, standing: standingOf(unit, section.choose, today) }));
  const needed = neededOf(section);
  const missing = Math.max(0, needed - standings.filter(({ standing }) => standing === 'signed').length);
  const expired = standings.flatMap(({ unit: { id, signature }, standing }) =>
    standing === 'expired' && signature?.validUntil != null
      ? [{ kind: 'expired' as const, unitId: id, validUntil: signature.validUntil }]
      : [],
  );
  const more = missing - Math.min(missing, expired.length);
  const electives: WholeGap[] = [
    ...expired.slice(0, missing),
    ...(more > 0 ? [{ kind: 'elective' as const, sectionId: section.id, missing: more }] : []),
  ];
  const core = standings.flatMap(({ unit: { id: unitId }, standing }): WholeGap[] => {
    if (standing === 'signed') return [];
    const ended = expired.find((gap) => gap.unitId === unitId);
    return [ended ?? { kind: 'unit', unitId, standing }];
  });
  return {
    id: section.id,
    units: standings.map(({ unit, standing }) => ({ id: unit.id, standing })),
    needed,
    missing,
    gaps: section.choose === null ? core : electives,
  };
}

function standingOf(
  { state, signature }: Pick<WholeUnit, 'state' | 'signature'>,
  choose: number | null,
  today: Day,
): UnitStanding {
  if (signature !== null && isValidOn(signature, today)) return 'signed';
  if (state === 'decided') return 'to_sign';
  if (state === 'in_progress' || state === 'ready_to_decide') return 'in_progress';
  if (state === 'planned') return 'not_begun';
  if (signature !== null) return 'expired';
  return choose === null ? 'not_begun' : 'not_chosen';
}

const neededOf = ({ choose, units }: WholeSection): number =>
  choose === null ? units.length : Math.min(choose, units.length);

/** Units in which something can still be shown: open ones, and those that are needed and have not been opened. */
function stillOpen(section: WholeSection, today: Day): WholeUnit[] {
  const { missing, needed } = coverSection(section, today);
  const decided = section.units.filter(({ state }) => state === 'decided').length;
  const begun = section.units.filter(({ state }) => state !== null && isUndecided(state)).length;
  const toBegin = section.choose === null ? needed : missing - decided - begun;
  return section.units.filter(({ state, signature }) => {
    if (state !== null && isUndecided(state)) return true;
    const standing = standingOf({ state, signature }, section.choose, today);
    return toBegin > 0 && standing !== 'signed' && standing !== 'to_sign';
  });
}

/** From what shows least of somebody to what shows most. */
const statusRank = {
  none: 0,
  expired: 1,
  not_yet: 2,
  to_judge: 3,
  partly: 4,
  covered: 5,
} as const satisfies Record<TargetStatus, number>;

function attitudesOnce({ sections, attitudes }: WholeFacts): AttitudeStatus[] {
  const best = new Map<string, TargetStatus>();
  for (const { targetId, status } of unitsOf(sections).flatMap((unit) => unit.attitudes)) {
    if (statusRank[status] > statusRank[best.get(targetId) ?? 'none']) best.set(targetId, status);
  }
  return [...attitudes]
    .sort((a, b) => a.position - b.position || (a.targetId < b.targetId ? -1 : 1))
    .map(({ targetId }) => ({ targetId, status: best.get(targetId) ?? 'none' }));
}

function missingAttitudes(facts: WholeFacts, statuses: readonly AttitudeStatus[]): AttitudeStatus[] {
  const asked = unitsOf(facts.sections).filter(
    ({ excused, signature }) => facts.attitudesOnce || (excused && signature !== null),
  );
  const listed = new Set(asked.flatMap(({ lists }) => lists));
  const isAsked = ({ targetId, required }: WholeAttitude) =>
    required && (facts.attitudesOnce || listed.has(targetId));
  const required = new Set(facts.attitudes.flatMap((each) => (isAsked(each) ? [each.targetId] : [])));
  return statuses.filter(({ targetId, status }) => required.has(targetId) && status !== 'covered');
}

const inOrder = <T extends { readonly id: string; readonly position: number }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

const unitsOf = (sections: readonly WholeSection[]): WholeUnit[] =>
  inOrder(sections).flatMap((section) => inOrder(section.units));
