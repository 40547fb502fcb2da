import { validityOf } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { CoverageService } from '../coverage/coverage.service';
import { type Attempt, type ProgrammeWhole, ProgrammeWholes } from '../outcomes/programme-wholes';
import { manifestSha256 } from '../sign-offs/manifest';
import { ProgrammeCaseRepository, type ProgrammeCaseParts } from './programme-case.repository';
import { type GapNames, presentGaps } from './programme-gaps';
import type { ProgrammeCaseGap } from './programme-case.dto';
import {
  isOutdated,
  type ManifestAttitude,
  type ProgrammeManifest,
  programmeManifestText,
  type WholeCoverage,
} from './programme-manifest';

/** A whole as it stands now, and what a signature given now would stand under. */
export interface StandingWhole {
  readonly parts: ProgrammeCaseParts;
  readonly manifest: ProgrammeManifest;
  readonly text: string;
  readonly sha256: string;
  readonly coverage: WholeCoverage;
  readonly gaps: readonly ProgrammeCaseGap[];
  /** Enrolments on its units, with those whose signature still holds. */
  readonly enrolmentIds: readonly string[];
  /** The newest outcome was decided on something else. */
  readonly outdated: boolean;
}

/** Reads wholes to be decided and signed. Whoever asks has looked who may see them. */
@Injectable()
export class ProgrammeCases {
  constructor(
    private readonly cases: ProgrammeCaseRepository,
    private readonly wholes: ProgrammeWholes,
    private readonly coverage: CoverageService,
  ) {}

  /** To decide or to sign, under the lock of the whole and of its units. */
  async stand(programmeEnrolmentId: string): Promise<StandingWhole> {
    const [{ parts, decidedOn }, whole] = await Promise.all([
      this.cases.parts(programmeEnrolmentId),
      this.fresh(programmeEnrolmentId),
    ]);
    const signed = new Set(
      whole.whole.units.flatMap(({ id, standing }) => (standing === 'signed' ? [id] : [])),
    );
    const counted = whole.units.flatMap((unit) =>
      unit.signed !== null && signed.has(unit.id)
        ? [{ programmeUnitId: unit.id, signOffId: unit.signed.signOffId }]
        : [],
    );
    const [units, attitudes] = await Promise.all([this.cases.signatures(counted), this.attitudesOf(whole)]);
    const manifest = manifestOf(parts, whole, { units, attitudes });
    const text = programmeManifestText(manifest);
    const coverage = {
      units: counted,
      attitudes: attitudes.map(({ targetId, status }) => ({ targetId, status })),
      entry: parts.entry.map(({ requirementId, result }) => ({ requirementId, result })),
    };
    return {
      ...{ parts, manifest, text, sha256: manifestSha256(text), coverage },
      enrolmentIds: enrolmentsOf(whole),
      gaps: presentGaps(whole.whole.gaps, namesOf(parts, attitudes)),
      outdated: decidedOn !== null && isOutdated(decidedOn, coverage),
    };
  }

  /** Time may have changed a status; nobody decides on the old one. */
  private async fresh(programmeEnrolmentId: string): Promise<ProgrammeWhole> {
    const read = async () => {
      const [whole] = await this.wholes.read([programmeEnrolmentId]);
      if (whole === undefined) throw new Error('A whole was asked for that is not there.');
      return whole;
    };
    const whole = await read();
    const aged = await this.coverage.refreshAged(enrolmentsOf(whole));
    return aged.length === 0 ? whole : read();
  }

  private async attitudesOf({ whole, facts, ...read }: ProgrammeWhole): Promise<ManifestAttitude[]> {
    const required = new Set(facts.attitudes.flatMap((each) => (each.required ? [each.targetId] : [])));
    const found = await this.cases.attitudes(
      whole.attitudes.map(({ targetId }) => targetId),
      enrolmentsOf(read, ({ state }) => state !== 'withdrawn'),
    );
    const byId = new Map(found.map((attitude) => [attitude.targetId, attitude]));
    return whole.attitudes.flatMap(({ targetId, status }) => {
      const attitude = byId.get(targetId);
      return attitude === undefined ? [] : [{ ...attitude, required: required.has(targetId), status }];
    });
  }
}

const enrolmentsOf = (
  { units }: Pick<ProgrammeWhole, 'units'>,
  isMeant: (attempt: Attempt) => boolean = () => true,
): string[] => [
  ...new Set(
    units.flatMap(({ enrolment, signed }) =>
      [enrolment, signed?.enrolment].flatMap((each) => (each != null && isMeant(each) ? [each.id] : [])),
    ),
  ),
];

function manifestOf(
  parts: ProgrammeCaseParts,
  { today, versionId }: Pick<ProgrammeWhole, 'today' | 'versionId'>,
  { units, attitudes }: Pick<ProgrammeManifest, 'units' | 'attitudes'>,
): ProgrammeManifest {
  const { organisationId, programmeEnrolment, programme, people, outcome, entry, validityMonths } = parts;
  const period = validityOf(today, [{ versionId, months: validityMonths }]);
  return {
    ...{ organisationId, programmeEnrolment, programme, people, units, attitudes, entry },
    outcome: outcome && {
      ...{ id: outcome.id, decision: outcome.decision, reasoning: outcome.reasoning },
      ...{ decidedBy: outcome.decidedBy.id, decidedAt: outcome.decidedAt },
    },
    validity: period && { months: period.months, until: period.validUntil },
  };
}

const namesOf = (parts: ProgrammeCaseParts, attitudes: readonly ManifestAttitude[]): GapNames => ({
  units: parts.units.map(({ id, code, title }) => ({ id, code, text: title })),
  sections: parts.units.map(({ sectionId, section }) => ({ id: sectionId, code: null, text: section ?? '' })),
  entry: parts.entry.map(({ requirementId, text }) => ({ id: requirementId, code: null, text })),
  attitudes: attitudes.map(({ targetId, code, text }) => ({ id: targetId, code, text })),
});
