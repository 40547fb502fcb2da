import type { Actor } from '../../platform/auth/actor';
import { presentPerson } from '../../platform/http/person.dto';
import { type EnrolmentRow, factsOf } from './enrolment-row';
import type { CoverageSummary, EnrolmentSummary, EnrolmentUnit } from './enrolment-summary.dto';
import { abilitiesOn } from './enrolments.policy';

/** A plain object, so that a detail may be built around it. */
export function presentEnrolment(row: EnrolmentRow, actor: Actor): Plain<EnrolmentSummary> {
  return {
    id: row.id,
    candidate: presentPerson(row.candidate),
    assessor: presentPerson(row.assessor),
    supervisor: presentPerson(row.supervisor),
    team: row.team.map(({ member, method, place }) => ({ member: presentPerson(member), method, place })),
    unit: presentUnit(row.unit),
    attempt: row.attempt,
    dueOn: row.dueOn,
    state: row.state,
    validUntil: row.validUntil,
    coverage: presentCoverageSummary(row.coverage),
    lastActivityAt: row.lastActivityAt,
    createdAt: row.createdAt,
    version: row.version,
    abilities: abilitiesOn(actor, factsOf(row)),
  };
}

type Plain<T> = { readonly [Key in keyof T]: T[Key] };

export const presentUnit = (unit: EnrolmentUnit): EnrolmentUnit => ({
  id: unit.id,
  code: unit.code,
  title: unit.title,
  level: unit.level,
  releaseId: unit.releaseId,
  releaseCode: unit.releaseCode,
  releaseName: unit.releaseName,
  releaseVersion: unit.releaseVersion,
  releaseState: unit.releaseState,
});

export const presentCoverageSummary = (coverage: CoverageSummary): CoverageSummary => ({
  indicatorsCovered: coverage.indicatorsCovered,
  indicatorsTotal: coverage.indicatorsTotal,
  criticalCovered: coverage.criticalCovered,
  criticalTotal: coverage.criticalTotal,
  toJudge: coverage.toJudge,
  indicatorStrip: coverage.indicatorStrip,
  criticalStrip: coverage.criticalStrip,
  outputStrip: coverage.outputStrip,
  knowledgeStrip: coverage.knowledgeStrip,
  skillStrip: coverage.skillStrip,
  attitudeStrip: coverage.attitudeStrip,
  requiredMissing: coverage.requiredMissing,
});
