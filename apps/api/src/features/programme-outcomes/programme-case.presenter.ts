import { presentOrigins } from '../sign-offs/account-origins.dto';
import type { ProgrammeCase } from './programme-case.dto';
import type { ProgrammeCaseParts } from './programme-case.repository';
import type { ManifestAttitude, ManifestEntry, ManifestUnit, ProgrammeManifest } from './programme-manifest';

type Names = Readonly<Record<string, string>>;

/** What of a case its manifest says. */
export type PresentedManifest = Pick<
  ProgrammeCase,
  'programme' | 'units' | 'attitudes' | 'entry' | 'validity' | 'people'
>;

/** Members and versions of evidence that a page calls by their names. */
export const namedIn = ({ people, units, attitudes, entry }: ProgrammeManifest) => {
  const judgements = attitudes.flatMap((attitude) => attitude.judgements);
  const members = [
    ...people.flatMap(({ memberId, addedBy, invitedBy }) => [memberId, addedBy, invitedBy]),
    ...units.map(({ signerId }) => signerId),
    ...judgements.map(({ judgedBy }) => judgedBy),
    ...entry.map(({ checkedBy }) => checkedBy),
  ];
  return {
    memberIds: [...new Set(members.filter((id) => id !== null))],
    evidenceVersionIds: [...new Set(judgements.map(({ evidenceVersionId }) => evidenceVersionId))],
  };
};

/** In the order of the programme, with the names that stand for the ids. */
export function presentManifest(
  manifest: ProgrammeManifest,
  order: Pick<ProgrammeCaseParts, 'units' | 'entry'>,
  names: Names,
): PresentedManifest {
  const unitOrder = order.units.map(({ id }) => id);
  const entryOrder = order.entry.map(({ requirementId }) => requirementId);
  const { id, versionId, number, contentSha256, name, nameEn, code, level } = manifest.programme;
  return {
    programme: { id, versionId, number, contentSha256, name, nameEn, code, level },
    units: [...manifest.units]
      .sort((a, b) => unitOrder.indexOf(a.programmeUnitId) - unitOrder.indexOf(b.programmeUnitId))
      .map((unit) => presentUnit(unit, names)),
    attitudes: [...manifest.attitudes]
      .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
      .map((attitude) => presentAttitude(attitude, names)),
    entry: [...manifest.entry]
      .sort((a, b) => entryOrder.indexOf(a.requirementId) - entryOrder.indexOf(b.requirementId))
      .map((each) => presentEntry(each, names)),
    validity: manifest.validity && { months: manifest.validity.months, until: manifest.validity.until },
    people: presentOrigins(manifest.people, names),
  };
}

const presentUnit = (unit: ManifestUnit, names: Names) => ({
  programmeUnitId: unit.programmeUnitId,
  unitId: unit.unitId,
  code: unit.code,
  title: unit.title,
  releaseCode: unit.releaseCode,
  enrolmentId: unit.enrolmentId,
  signOffId: unit.signOffId,
  manifestSha256: unit.manifestSha256,
  signer: names[unit.signerId] ?? '',
  signedAt: unit.signedAt,
  validUntil: unit.validUntil,
});

const presentAttitude = ({ judgements, ...attitude }: ManifestAttitude, names: Names) => ({
  targetId: attitude.targetId,
  code: attitude.code,
  text: attitude.text,
  required: attitude.required,
  status: attitude.status,
  judgements: judgements.map((each) => ({
    judgementId: each.judgementId,
    enrolmentId: each.enrolmentId,
    verdict: each.verdict,
    judgedBy: names[each.judgedBy] ?? '',
    judgedAt: each.judgedAt,
    evidenceId: each.evidenceId,
    evidenceVersionId: each.evidenceVersionId,
    contentSha256: each.contentSha256,
    evidenceTitle: names[each.evidenceVersionId] ?? '',
  })),
});

const presentEntry = (entry: ManifestEntry, names: Names) => ({
  requirementId: entry.requirementId,
  text: entry.text,
  result: entry.result,
  reason: entry.reason,
  checkedBy: entry.checkedBy === null ? null : (names[entry.checkedBy] ?? null),
  checkedAt: entry.checkedAt,
});
