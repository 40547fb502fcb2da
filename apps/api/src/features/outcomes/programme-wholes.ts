import {
  attitudesBlockLastUnit,
  attitudesOfStrip,
  type AttitudeStatus,
  coverProgramme,
  type Day,
  missingPrerequisites,
  type Whole,
  type WholeFacts,
} from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/database/clock';
import { Conflict } from '../../platform/errors/domain-error';
import { CoverageService } from '../coverage/coverage.service';
import {
  type Attempt,
  ProgrammeWholesRepository,
  type WholeRow,
  type WholeUnitRow,
} from './programme-wholes.repository';

export type { Attempt };

/** What somebody has of a programme, and what that comes to on a day. */
export interface ProgrammeWhole {
  readonly programmeEnrolmentId: string;
  readonly versionId: string;
  readonly today: Day;
  /** The version of the rules of evidence that whoever is enrolled now goes by. */
  readonly newestRules: number;
  readonly facts: WholeFacts;
  readonly whole: Whole;
  /** The enrolments and signatures behind it, in the order of the programme. */
  readonly units: readonly WholeUnitRow[];
}

/** How far people are with whole programmes. Whoever asks has looked who may see it. */
@Injectable()
export class ProgrammeWholes {
  constructor(
    private readonly wholes: ProgrammeWholesRepository,
    private readonly coverage: CoverageService,
    private readonly clock: Clock,
  ) {}

  /** In the order of their ids. */
  async read(programmeEnrolmentIds: readonly string[]): Promise<ProgrammeWhole[]> {
    if (programmeEnrolmentIds.length === 0) return [];
    const rows = await this.wholes.read(programmeEnrolmentIds, this.clock.now());
    const required = await this.requiredAttitudes(rows);
    return rows.map((row) => {
      const facts = factsOf(row, required);
      return {
        ...{ programmeEnrolmentId: row.programmeEnrolmentId, versionId: row.versionId, today: row.today },
        newestRules: row.newestRules,
        ...{ facts, whole: coverProgramme(facts, row.today) },
        units: unitsOf(row),
      };
    });
  }

  /**
   * Locks the open programmes on which an enrolment counts, so that the last two units of one are not decided at once.
   * Before the enrolment itself is locked.
   */
  lockOfUnit(enrolmentId: string): Promise<string[]> {
    return this.wholes.lockOfUnit(enrolmentId);
  }

  /**
   * Whether a unit may be decided competent, as far as the programmes locked are concerned.
   * @throws Conflict outcome.prerequisites (facts.units) · outcome.attitudes_missing (facts.programmeEnrolmentId,
   * facts.attitudes)
   */
  async requireDecidable(programmeEnrolmentIds: readonly string[], enrolmentId: string): Promise<void> {
    for (const { programmeEnrolmentId, facts, today, units } of await this.read(programmeEnrolmentIds)) {
      const unit = units.find(({ enrolment }) => enrolment?.id === enrolmentId);
      if (unit === undefined) continue;
      const earlier = missingPrerequisites(facts, unit.id);
      if (earlier.length > 0) {
        const unitIds = units.filter(({ id }) => earlier.includes(id)).map(({ unitId }) => unitId);
        const unsigned = await this.named(unitIds);
        throw new Conflict('outcome.prerequisites', { programmeEnrolmentId, units: unsigned });
      }
      const attitudes = attitudesBlockLastUnit(facts, unit.id, today);
      if (attitudes.length > 0) {
        const missing = await this.withNames(attitudes);
        throw new Conflict('outcome.attitudes_missing', { programmeEnrolmentId, attitudes: missing });
      }
    }
  }

  private async withNames(attitudes: readonly AttitudeStatus[]) {
    const named = await this.named(attitudes.map(({ targetId }) => targetId));
    return attitudes.map(({ targetId, status }) => {
      const found = named.find(({ id }) => id === targetId);
      return { targetId, status, code: found?.code ?? '', text: found?.text ?? '' };
    });
  }

  /** In the order given. */
  private async named(ids: readonly string[]) {
    const rows = await this.wholes.names(ids);
    return ids.flatMap((id) => rows.filter((row) => row.id === id));
  }

  /** Attitudes that the rules of any of the units require, wherever each is asked for. */
  private async requiredAttitudes(rows: readonly WholeRow[]): Promise<ReadonlySet<string>> {
    const wanted = new Map(
      rows.flatMap((row) =>
        unitsOf(row).map(({ unitId, enrolment }) => {
          const version = enrolment?.ruleVersion ?? row.newestRules;
          return [`${unitId} ${version}`, { unitId, version }] as const;
        }),
      ),
    );
    const rules = await this.coverage.rulesOfUnits([...wanted.values()]);
    return new Set(
      rules.flatMap(({ demands, targetIds }) =>
        targetIds.attitude.filter((_, position) => demands.attitude[position]?.required === true),
      ),
    );
  }
}

const unitsOf = ({ sections }: WholeRow): WholeUnitRow[] => sections.flatMap((section) => section.units);

function factsOf(row: WholeRow, required: ReadonlySet<string>): WholeFacts {
  const listed = [...new Set(unitsOf(row).flatMap(({ lists }) => lists))];
  return {
    attitudesOnce: row.attitudesOnce,
    attitudes: listed.map((targetId, position) => ({
      ...{ targetId, position },
      required: required.has(targetId),
    })),
    entry: row.entry,
    sections: row.sections.map(({ units, ...section }) => ({
      ...section,
      units: units.map(({ id, position, requires, lists, enrolment, signed }) => ({
        ...{ id, position, requires, lists },
        state: enrolment?.state ?? null,
        signature: signed && { signedOn: signed.signedOn, validUntil: signed.validUntil },
        excused: signed?.enrolment.attitudesByProgramme ?? false,
        attitudes: [enrolment, signed?.enrolment].flatMap((attempt) =>
          attempt == null || attempt.state === 'withdrawn'
            ? []
            : attitudesOfStrip(lists, attempt.attitudeStrip),
        ),
      })),
    })),
  };
}
