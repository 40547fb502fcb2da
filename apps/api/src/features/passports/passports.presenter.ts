import {
  byKind,
  nextStep,
  stripOfKind,
  tallyStrip,
  type TargetKind,
  targetKinds,
  type UnitStanding,
  type UrgentUnit,
  type WholeGap,
} from '@attest/domain';
import { presentPerson } from '../../platform/http/person.dto';
import type { UnitRules } from '../coverage/unit-rules';
import type { ProgrammeWhole } from '../outcomes/programme-wholes';
import type {
  Passport,
  PassportAbilities,
  PassportGap,
  PassportNumbers,
  PassportProgramme,
  PassportTally,
} from './passports.dto';
import type { PassportCell, PassportCells, PassportEnrolment, PassportUnit } from './passport-unit.dto';
import type { AttitudeRow, PassportEnrolmentRow, PassportRow, ProgrammeFacts } from './passports.repository';

export interface PassportParts {
  readonly row: PassportRow;
  readonly whole: ProgrammeWhole;
  /** By the enrolment's id. */
  readonly enrolments: ReadonlyMap<string, PassportEnrolmentRow>;
  /** What each unit lists, by the unit's id. */
  readonly listed: ReadonlyMap<string, UnitRules['targetIds']>;
  readonly attitudes: readonly AttitudeRow[];
  /** It is time to renew the whole. */
  readonly renewable: boolean;
}

export function presentPassport(parts: PassportParts, abilities: PassportAbilities): Passport {
  const { row, whole, attitudes, renewable } = parts;
  const { id, programme, attempt, startsOn, dueOn, state, candidate, assessor, supervisor, group } = row;
  const { validUntil, nextId } = row;
  const units = presentUnits(parts);
  const reached = new Map(whole.whole.sections.map((section) => [section.id, section]));
  return {
    ...{ id, programme: presentProgramme(programme), attempt, startsOn, dueOn, state, group },
    ...{ validUntil, nextId, renewable },
    candidate: presentPerson(candidate),
    assessor: presentPerson(assessor),
    supervisor: presentPerson(supervisor),
    today: whole.today,
    numbers: numbersOf(units, whole),
    entry: row.entry.map((entry) => ({ ...entry })),
    sections: row.sections.map((section) => ({
      ...{ id: section.id, name: section.name, choose: section.choose },
      needed: reached.get(section.id)?.needed ?? 0,
      missing: reached.get(section.id)?.missing ?? 0,
    })),
    units,
    attitudes: whole.whole.attitudes.flatMap(({ targetId, status }) => {
      const said = attitudes.find((attitude) => attitude.id === targetId);
      return said === undefined ? [] : [{ targetId, code: said.code, text: said.text, status }];
    }),
    gaps: whole.whole.gaps.map(presentGap),
    nextStep: nextStep(state, units.map(urgent), whole.whole),
    abilities,
  };
}

function presentUnits({ row, whole, enrolments, listed }: PassportParts): PassportUnit[] {
  const standings = new Map(whole.whole.units.map(({ id, standing }) => [id, standing]));
  const facts = new Map(whole.units.map((unit) => [unit.id, unit]));
  return row.units.map(({ id, sectionId, unitId, code, title, releaseCode }) => {
    const unit = facts.get(id);
    const standing: UnitStanding = standings.get(id) ?? 'not_begun';
    // While a renewal is under way, what was signed is what holds.
    const shown = standing === 'signed' ? unit?.signed?.enrolment : unit?.enrolment;
    const enrolment = shown == null ? undefined : enrolments.get(shown.id);
    const cells = byKind((kind) => cellOf(kind, listed.get(unitId)?.[kind] ?? [], enrolment));
    return {
      ...{ id, sectionId, unitId, code, title, releaseCode, standing },
      signedOn: unit?.signed?.signedOn ?? null,
      validUntil: unit?.signed?.validUntil ?? null,
      requires: [...(unit?.requires ?? [])],
      enrolment: enrolment === undefined ? null : presentEnrolment(enrolment),
      cells,
    };
  });
}

export const presentProgramme = ({ inUse, ...programme }: ProgrammeFacts): PassportProgramme => ({
  ...programme,
  newerNumber: inUse !== null && inUse > programme.number ? inUse : null,
});

const presentEnrolment = (row: PassportEnrolmentRow): PassportEnrolment => ({
  ...{ id: row.id, state: row.state, attempt: row.attempt, origin: row.origin, dueOn: row.dueOn },
  assessor: presentPerson(row.assessor),
  supervisor: presentPerson(row.supervisor),
  decidedAt: row.decidedAt,
});

/** Without an enrolment nothing is covered; a strip that is empty although the unit lists something was never drawn. */
function cellOf(
  kind: TargetKind,
  targetIds: readonly string[],
  enrolment: PassportEnrolmentRow | undefined,
): PassportCell {
  const strip = enrolment?.coverage[stripOfKind[kind]] ?? 'n'.repeat(targetIds.length);
  const assessed = strip !== '' || targetIds.length === 0;
  return {
    strip: assessed ? strip : null,
    covered: tallyStrip(strip).covered,
    total: targetIds.length,
    targetIds: [...targetIds],
  };
}

/** Units that need not be reached count for nothing until somebody is enrolled on them, nor does what was not assessed. */
function numbersOf(units: readonly PassportUnit[], { whole }: ProgrammeWhole): PassportNumbers {
  const counted = units.filter(({ standing }) => standing !== 'not_chosen');
  const sum = (kind: keyof PassportCells): PassportTally => {
    const cells = counted.map((unit) => unit.cells[kind]).filter(({ strip }) => strip !== null);
    return {
      covered: cells.reduce((total, cell) => total + cell.covered, 0),
      total: cells.reduce((total, cell) => total + cell.total, 0),
    };
  };
  return {
    units: { covered: whole.unitsSigned, total: whole.unitsNeeded },
    indicator: sum('indicator'),
    knowledge: sum('knowledge'),
    skill: sum('skill'),
    output: sum('output'),
    attitude: {
      covered: whole.attitudes.filter(({ status }) => status === 'covered').length,
      total: whole.attitudes.length,
    },
  };
}

/** Attitudes that are asked for once are no matter of the unit. */
const urgent = ({ id, standing, enrolment, cells }: PassportUnit): UrgentUnit => ({
  ...{ id, standing, dueOn: enrolment?.dueOn ?? null },
  letters:
    enrolment === null
      ? ''
      : targetKinds
          .filter((kind) => kind !== 'attitude')
          .map((kind) => cells[kind].strip ?? '')
          .join(''),
});

const presentGap = (gap: WholeGap): PassportGap => ({
  kind: gap.kind,
  requirementId: gap.kind === 'entry' ? gap.requirementId : null,
  unitId: gap.kind === 'unit' || gap.kind === 'expired' ? gap.unitId : null,
  sectionId: gap.kind === 'elective' ? gap.sectionId : null,
  targetId: gap.kind === 'attitude' ? gap.targetId : null,
  missing: gap.kind === 'elective' ? gap.missing : null,
});
