import {
  byUrgency,
  type CandidateStep as Step,
  type StepUnit,
  stripOfKind,
  targetKinds,
  type UrgentUnit,
} from '@attest/domain';
import type { EnrolmentSummary } from '../enrolments/enrolment-summary.dto';
import type { EvidenceRequest } from '../enrolments/evidence-requests.dto';
import type { Outcome } from '../outcomes/outcomes.dto';
import type { ProgrammeWhole } from '../outcomes/programme-wholes';
import type { SignOff } from '../sign-offs/sign-offs.dto';
import type { CandidateStep, MyProgramme, MyUnit } from './my-units.dto';
import type { AskedTarget, MyProgrammeRow, MyUnitContent } from './my-units.repository';

/** A unit of the candidate with all that was read of it. */
export interface UnitParts {
  readonly enrolment: EnrolmentSummary;
  /** The newest. */
  readonly outcome: Outcome | null;
  readonly signOff: SignOff | null;
  readonly content: MyUnitContent;
  /** Open ones, newest first. */
  readonly requests: readonly EvidenceRequest[];
  readonly yourTurn: readonly AskedTarget[];
  readonly waiting: readonly AskedTarget[];
  readonly following: number;
  readonly expiring: readonly AskedTarget[];
}

export interface MyProgrammeParts {
  readonly row: MyProgrammeRow;
  readonly whole: ProgrammeWhole;
}

export const presentUnit = ({ enrolment, content, outcome, signOff, ...parts }: UnitParts): MyUnit => ({
  enrolment,
  latestFeedback: content.latestFeedback,
  yourTurn: parts.yourTurn.length,
  waiting: parts.waiting.length,
  following: parts.following,
  expiring: parts.expiring.length,
  outcome,
  signOff,
});

export const stepUnit = ({ enrolment, content, requests, yourTurn, expiring }: UnitParts): StepUnit => ({
  ...{ enrolmentId: enrolment.id, state: enrolment.state, dueOn: enrolment.dueOn, yourTurn, expiring },
  requested: requests.map(({ targetId }) => targetId).reverse(),
  planToConfirm: content.plan !== null,
  toRate: enrolment.coverage.indicatorsTotal + enrolment.coverage.criticalTotal,
  rated: content.rated,
  unread: content.unread?.count ?? 0,
  asked: content.asked.flatMap(({ targetId }) => targetId ?? []),
  thirdPartyAsked: content.thirdParties.length > 0,
});

/** With the words that belong to it: of whoever asked, planned, wrote or refused. */
export function presentStep(step: Step, units: readonly UnitParts[]): CandidateStep[] {
  const unit = units.find(({ enrolment }) => enrolment.id === step.enrolmentId);
  if (unit === undefined) return [];
  const { kind, enrolmentId, count, dueOn, fix } = step;
  const { by, at, message } = saidOf(step, unit) ?? { by: null, at: null, message: null };
  const targetId = kind === 'words' ? (unit.content.unread?.targetId ?? null) : step.targetId;
  const target = [...unit.yourTurn, ...unit.expiring].find((each) => each.targetId === targetId);
  return [
    {
      ...{ kind, enrolmentId, unitTitle: unit.enrolment.unit.title, count, dueOn, fix, by, at, message },
      target: target === undefined ? null : { id: target.targetId, code: target.code, text: target.text },
    },
  ];
}

function saidOf(
  { kind, targetId }: Step,
  { content, requests }: UnitParts,
): Pick<CandidateStep, 'by' | 'at' | 'message'> | null {
  if (kind === 'plan') return content.plan && { ...content.plan, message: null };
  if (kind === 'words') {
    return (
      content.unread && { by: content.unread.by, at: content.unread.at, message: content.unread.message }
    );
  }
  if (kind === 'requested') {
    const request = requests.findLast((each) => each.targetId === targetId);
    return request === undefined
      ? null
      : { by: request.requestedBy, at: request.requestedAt, message: request.message };
  }
  const said = content.latestFeedback;
  if (kind !== 'not_yet' || said === null || said.targetId !== targetId) return null;
  return { by: said.by, at: said.at, message: said.remark };
}

/** The most urgent units first. */
export function presentMyProgramme(
  { row, whole: { whole, units: facts } }: MyProgrammeParts,
  units: readonly UnitParts[],
): MyProgramme {
  const { id, name, nameEn, group, state, dueOn, programmes } = row;
  const named = new Map(row.units.map((unit) => [unit.id, unit]));
  const standings = new Map(whole.units.map((unit) => [unit.id, unit.standing]));
  const urgent = facts.map((unit): UrgentUnit & { enrolmentId: string | null } => {
    const standing = standings.get(unit.id) ?? 'not_begun';
    // While a renewal is under way, what was signed is what holds.
    const shown = standing === 'signed' ? unit.signed?.enrolment : unit.enrolment;
    const own = units.find(({ enrolment }) => enrolment.id === shown?.id)?.enrolment;
    const letters =
      own === undefined ? '' : targetKinds.map((kind) => own.coverage[stripOfKind[kind]]).join('');
    return { id: unit.id, standing, dueOn: own?.dueOn ?? null, letters, enrolmentId: own?.id ?? null };
  });
  return {
    ...{ id, name, nameEn, group, state, dueOn, programmes },
    unitsSigned: whole.unitsSigned,
    unitsNeeded: whole.unitsNeeded,
    units: byUrgency(urgent).map(({ id: unitId, standing, enrolmentId }) => {
      const { code = '', title = '' } = named.get(unitId) ?? {};
      return { id: unitId, code, title, standing, enrolmentId };
    }),
  };
}
