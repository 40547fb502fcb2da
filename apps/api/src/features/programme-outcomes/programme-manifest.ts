import {
  canonicalJson,
  type Day,
  type EntryCheckResult,
  type OutcomeDecision,
  type TargetStatus,
  type Verdict,
} from '@attest/domain';
import type { ManifestPerson } from '../sign-offs/manifest';

/** A unit signature that the whole rests on. */
export interface ManifestUnit {
  readonly programmeUnitId: string;
  readonly unitId: string;
  readonly code: string;
  readonly title: string;
  readonly releaseId: string;
  readonly releaseCode: string;
  readonly releaseSha256: string;
  readonly enrolmentId: string;
  readonly signOffId: string;
  readonly manifestSha256: string;
  readonly signerId: string;
  readonly signedAt: string;
  /** The last day; null: without an end. */
  readonly validUntil: Day | null;
}

/** A judgement of an attitude that stands, with the evidence version it is about. */
export interface ManifestAttitudeJudgement {
  readonly judgementId: string;
  readonly enrolmentId: string;
  readonly verdict: Verdict;
  readonly judgedBy: string;
  readonly judgedAt: string;
  readonly evidenceId: string;
  readonly evidenceVersionId: string;
  readonly contentSha256: string;
}

export interface ManifestAttitude {
  readonly targetId: string;
  readonly code: string;
  readonly text: string;
  /** By the rules of evidence, for the whole. */
  readonly required: boolean;
  readonly status: TargetStatus;
  readonly judgements: readonly ManifestAttitudeJudgement[];
}

export interface ManifestEntry {
  readonly requirementId: string;
  readonly text: string;
  readonly result: EntryCheckResult;
  readonly reason: string | null;
  /** Of the newest check; null: there is none. */
  readonly checkId: string | null;
  readonly checkedBy: string | null;
  readonly checkedAt: string | null;
}

/** What a signature under a whole stands under; docs/sign-off.md describes it field by field. */
export interface ProgrammeManifest {
  readonly organisationId: string;
  readonly programmeEnrolment: {
    readonly id: string;
    readonly attempt: number;
    readonly candidateId: string;
    readonly assessorId: string;
    readonly supervisorId: string;
  };
  readonly programme: {
    readonly id: string;
    readonly versionId: string;
    readonly number: number;
    readonly contentSha256: string;
    readonly name: string;
    readonly nameEn: string | null;
    /** Of the standard that it covers whole. */
    readonly code: string | null;
    readonly level: number | null;
  };
  readonly people: readonly ManifestPerson[];
  readonly outcome: {
    readonly id: string;
    readonly decision: OutcomeDecision;
    readonly reasoning: string;
    readonly decidedBy: string;
    readonly decidedAt: string;
  } | null;
  readonly units: readonly ManifestUnit[];
  readonly attitudes: readonly ManifestAttitude[];
  readonly entry: readonly ManifestEntry[];
  /** How long the whole is valid from the day of the signature on, and its last day; null: without an end. */
  readonly validity: { readonly months: number; readonly until: Day } | null;
}

export const PROGRAMME_MANIFEST_FORMAT = 'attest.programme-sign-off/1';

/** The canonical text (RFC 8785) that is hashed and kept. Lists are in the order of their first id. */
export function programmeManifestText(manifest: ProgrammeManifest): string {
  return canonicalJson({
    format: PROGRAMME_MANIFEST_FORMAT,
    organisationId: manifest.organisationId,
    programmeEnrolment: { ...manifest.programmeEnrolment },
    programme: { ...manifest.programme },
    people: byId(manifest.people, ({ memberId }) => memberId).map((person) => ({ ...person })),
    outcome: manifest.outcome && { ...manifest.outcome },
    units: byId(manifest.units, ({ programmeUnitId }) => programmeUnitId).map((unit) => ({ ...unit })),
    attitudes: byId(manifest.attitudes, ({ targetId }) => targetId).map(({ judgements, ...attitude }) => ({
      ...attitude,
      judgements: byId(judgements, ({ judgementId }) => judgementId).map((each) => ({ ...each })),
    })),
    entry: byId(manifest.entry, ({ requirementId }) => requirementId).map((each) => ({ ...each })),
    validity: manifest.validity && { ...manifest.validity },
  });
}

function byId<Row>(rows: readonly Row[], idOf: (row: Row) => string): Row[] {
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...rows].sort((a, b) => order(idOf(a), idOf(b)));
}

/** What the screen of whoever decides or signs said it showed. */
export interface DisplayedWhole {
  readonly units: readonly { readonly programmeUnitId: string; readonly signOffId: string }[];
  readonly attitudes: readonly { readonly targetId: string; readonly status: TargetStatus }[];
}

/** What an outcome was decided on; kept with it. */
export interface WholeCoverage extends DisplayedWhole {
  readonly entry: readonly { readonly requirementId: string; readonly result: EntryCheckResult }[];
}

export interface WholeChanges {
  /** By unit of the programme: the signature displayed and the one that stands now; null: none. */
  readonly units: readonly {
    readonly programmeUnitId: string;
    readonly displayedId: string | null;
    readonly signOffId: string | null;
  }[];
  /** Attitudes in another state than displayed; null: not on the page, or not of the programme. */
  readonly attitudes: readonly {
    readonly targetId: string;
    readonly displayed: TargetStatus | null;
    readonly status: TargetStatus | null;
  }[];
}

/** What of the units and attitudes is not as it was displayed; both lists are empty where nothing differs. */
export function wholeChanges(
  displayed: DisplayedWhole,
  { units, attitudes }: Pick<DisplayedWhole, 'units' | 'attitudes'>,
): WholeChanges {
  const shownUnits = new Map(displayed.units.map((each) => [each.programmeUnitId, each.signOffId]));
  const standing = new Map(units.map((each) => [each.programmeUnitId, each.signOffId]));
  const shownAttitudes = new Map(displayed.attitudes.map(({ targetId, status }) => [targetId, status]));
  const statuses = new Map(attitudes.map(({ targetId, status }) => [targetId, status]));
  return {
    units: differences(shownUnits, standing).map(([programmeUnitId, displayedId, signOffId]) => ({
      ...{ programmeUnitId, displayedId, signOffId },
    })),
    attitudes: differences(shownAttitudes, statuses).map(([targetId, shown, status]) => ({
      ...{ targetId, displayed: shown, status },
    })),
  };
}

export const isChanged = ({ units, attitudes }: WholeChanges): boolean => units.length + attitudes.length > 0;

/** Whether anything that an outcome was decided on is not as it was. */
export function isOutdated(decidedOn: WholeCoverage, now: WholeCoverage): boolean {
  const before = new Map(decidedOn.entry.map(({ requirementId, result }) => [requirementId, result]));
  return (
    isChanged(wholeChanges(decidedOn, now)) ||
    now.entry.some(({ requirementId, result }) => before.get(requirementId) !== result)
  );
}

function differences<Value>(
  shown: ReadonlyMap<string, Value>,
  now: ReadonlyMap<string, Value>,
): (readonly [string, Value | null, Value | null])[] {
  return [...new Set([...shown.keys(), ...now.keys()])]
    .filter((id) => shown.get(id) !== now.get(id))
    .sort()
    .map((id) => [id, shown.get(id) ?? null, now.get(id) ?? null] as const);
}
