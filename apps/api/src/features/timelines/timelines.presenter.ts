import type { Actor } from '../../platform/auth/actor';
import { presentPerson } from '../../platform/http/person.dto';
import { isOpenForEvidence, may } from '../enrolments/enrolments.policy';
import type { TargetSuggestionView, TimelinePiece, TimelineUnit } from './timelines.dto';
import type { PersonUnit, PieceRow } from './timelines.repository';

export const presentUnit = (actor: Actor, unit: PersonUnit): TimelineUnit => ({
  enrolmentId: unit.enrolmentId,
  unitId: unit.unitId,
  code: unit.code,
  title: unit.title,
  state: unit.state,
  assessor: presentPerson(unit.assessor),
  mayClaim: isOpenForEvidence(unit.state) && may(actor, 'evidence.claim', unit),
});

/** Contents for whoever reads the evidence of one of the units it is claimed for; others see that it exists. */
export function presentPiece(
  actor: Actor,
  row: PieceRow,
  units: ReadonlyMap<string, PersonUnit>,
  suggestions: readonly TargetSuggestionView[],
): TimelinePiece {
  const reads = (enrolmentId: string): boolean => {
    const unit = units.get(enrolmentId);
    return unit !== undefined && may(actor, 'evidence.read', unit);
  };
  const contents = row.uses.some(({ enrolmentId }) => reads(enrolmentId));
  return {
    evidenceId: row.evidenceId,
    versionId: row.versionId,
    number: row.number,
    method: row.method,
    title: contents ? row.title : null,
    occurredAt: row.occurredAt,
    recordedBy: presentPerson(row.recordedBy),
    durationMinutes: row.durationMinutes,
    fileCount: row.fileCount,
    withdrawn: row.withdrawn,
    uses: row.uses.map((use) => ({ ...use, verdict: reads(use.enrolmentId) ? use.verdict : null })),
    suggestions: [...suggestions],
  };
}
