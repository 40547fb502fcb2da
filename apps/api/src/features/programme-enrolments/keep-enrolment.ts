import { planUnits } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound, Unprocessable } from '../../platform/errors/domain-error';
import { type AuditEntry, AuditTrail } from '../audit/audit-trail';
import { HoldPeople } from '../enrolments/hold-people';
import { type CandidateStanding, UnitStandings } from '../enrolments/unit-standings';
import { AssignmentRepository } from './assignment.repository';
import type { ChangeRefusal, EntryCheckGiven } from './changes.dto';
import { ChangesRepository } from './changes.repository';
import { CountUnits } from './count-units';
import { EntryChecks, requireEntry } from './entry-checks';
import { type AssignedVersion, isMade, unitsOf } from './plan-assignment';
import { factsOf, type ProgrammeEnrolmentRow } from './programme-enrolment-row';
import { ProgrammeEnrolmentReader } from './programme-enrolment-reader';
import { ProgrammeEnrolmentsRepository } from './programme-enrolments.repository';
import type { ProgrammeEnrolmentDetail } from './programme-enrolments.dto';
import { canCheckEntry, isOpen } from './programme-enrolments.policy';

/** What is done about somebody who is on a programme already. */
@Injectable()
export class KeepEnrolment {
  constructor(
    private readonly holding: HoldPeople,
    private readonly reader: ProgrammeEnrolmentReader,
    private readonly enrolments: ProgrammeEnrolmentsRepository,
    private readonly counting: CountUnits,
    private readonly standings: UnitStandings,
    private readonly assignments: AssignmentRepository,
    private readonly changes: ChangesRepository,
    private readonly checks: EntryChecks,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Puts the candidate on electives, as assigning would: what is open goes on, what is signed counts.
   * @throws Conflict programme_enrolment.closed · Unprocessable programme_enrolment.unit_unknown,
   *   programme_enrolment.too_many_electives, programme_enrolment.people_refused, enrolment.not_published
   */
  async chooseElectives(
    actor: Actor,
    id: string,
    chosen: readonly string[],
  ): Promise<ProgrammeEnrolmentDetail> {
    await this.holding.ofProgramme(id);
    const row = await this.locked(actor, id);
    requireOpen(row);
    const { version, today } = await this.versionOf(row);
    const known = new Map(unitsOf(version).map((unit) => [unit.programmeUnitId, unit]));
    const unknown = chosen.filter((unitId) => !known.has(unitId));
    if (unknown.length > 0)
      throw new Unprocessable('programme_enrolment.unit_unknown', { programmeUnitIds: unknown.slice(0, 20) });
    const unitIds = [...known.values()].map(({ unitId }) => unitId);
    const candidateId = row.candidate.id;
    await this.standings.lockOpen([candidateId], unitIds);
    const detail = await this.reader.detail(actor, id);
    // A place is free again once its enrolment is withdrawn.
    const counting = detail.counted.flatMap(({ programmeUnitId, enrolment }) =>
      enrolment === null || enrolment.state === 'withdrawn' ? [] : [programmeUnitId],
    );
    const own = (await this.standings.read([candidateId], unitIds, today)).get(candidateId) ?? new Map();
    const { units, tooMany } = planUnits(version.sections, own, [...counting, ...chosen]);
    if (tooMany.length > 0)
      throw new Unprocessable('programme_enrolment.too_many_electives', { sectionIds: tooMany });
    const added = units.filter(
      ({ programmeUnitId, origin }) =>
        chosen.includes(programmeUnitId) && !counting.includes(programmeUnitId) && origin !== 'not_chosen',
    );
    await this.requirePeople(row, added, own);
    await this.add(actor, row, version, added);
    return this.reader.detail(actor, id);
  }

  /**
   * Whoever assesses and signs the whole does so in what is opened, and signs over what is there: asked as when somebody is
   * assigned. They may have left since, with the reason why the whole stays theirs.
   * @throws Unprocessable programme_enrolment.people_refused
   */
  private async requirePeople(
    { assessor, supervisor }: ProgrammeEnrolmentRow,
    added: Added,
    own: ReadonlyMap<string, CandidateStanding>,
  ): Promise<void> {
    if (added.length === 0) return;
    await this.holding.named([assessor.id, supervisor.id]);
    const [[assesses], [signs]] = [
      await this.standings.work('assessor', [assessor.id]),
      await this.standings.work('supervisor', [supervisor.id]),
    ];
    const opens = added.some(isMade);
    if (opens && assesses === undefined) throw peopleRefused('not_assessor');
    if (opens && signs === undefined) throw peopleRefused('not_supervisor');
    const taken = await this.standings.partakers(added.flatMap(({ enrolmentId }) => enrolmentId ?? []));
    const assessing = added.flatMap(({ unitId, enrolmentId }) => {
      const standing = own.get(unitId);
      const counting = enrolmentId === null ? null : (standing?.open ?? standing?.signed);
      return counting?.assessor.id ?? [];
    });
    const took = assessing.includes(supervisor.id) || taken.some((each) => each.memberId === supervisor.id);
    const testified = taken.some((each) => each.testified && each.memberId === assessor.id);
    if (took || testified) throw peopleRefused('not_independent');
  }

  private async add(
    actor: Actor,
    row: ProgrammeEnrolmentRow,
    version: AssignedVersion,
    added: Added,
  ): Promise<void> {
    if (added.length === 0) return;
    const whose = {
      ...{ id: row.id, programmeId: row.programme.id, candidateId: row.candidate.id },
      ...{ assessorId: row.assessor.id, supervisorId: row.supervisor.id },
      ...{ startsOn: row.startsOn, dueOn: row.dueOn },
    };
    await this.counting.add(actor, whose, version, added, true);
    await this.changes.touch(row.id);
    await this.audit.recordAll(added.flatMap((unit) => chosenEvents(row, unit)));
  }

  /** @throws Forbidden · Conflict programme_enrolment.closed, programme_enrolment.nothing_to_take · as requireEntry */
  async checkEntry(
    actor: Actor,
    id: string,
    asked: readonly EntryCheckGiven[],
  ): Promise<ProgrammeEnrolmentDetail> {
    const row = await this.locked(actor, id);
    if (!canCheckEntry(actor, factsOf(row))) throw new Forbidden('permission.denied');
    requireOpen(row);
    const { version } = await this.versionOf(row);
    const given = await this.takeAlong(id, asked);
    requireEntry(version.requirements, given);
    await this.checks.record(
      actor,
      given.map(({ requirementId, result, reason, takenFromId = null }) => ({
        ...{
          programmeEnrolmentId: id,
          ...aboutOf(row),
          requirementId,
          result,
          reason: reason?.trim() ?? null,
          takenFromId,
        },
      })),
    );
    await this.changes.touch(id);
    return this.reader.detail(actor, id);
  }

  /** With the reasons of the former checks that are taken along; these no longer change. */
  private async takeAlong(id: string, given: readonly EntryCheckGiven[]): Promise<EntryCheckGiven[]> {
    if (given.every(({ takenFromId }) => takenFromId === undefined)) return [...given];
    const proposed = new Map(
      (await this.enrolments.entry(id)).map(({ requirementId, former }) => [requirementId, former]),
    );
    return given.map((check) => {
      const { requirementId, result, takenFromId } = check;
      if (takenFromId === undefined) return check;
      const former = proposed.get(requirementId);
      if (former?.checkId !== takenFromId || former.result !== result)
        throw new Conflict('programme_enrolment.nothing_to_take', { requirementId });
      const reason = check.reason ?? former.reason ?? undefined;
      return { requirementId, result, takenFromId, ...(reason === undefined ? {} : { reason }) };
    });
  }

  private async locked(actor: Actor, id: string): Promise<ProgrammeEnrolmentRow> {
    const [row] = await this.reader.lockMany(actor, [id]);
    if (row === undefined) throw new NotFound('programme_enrolment');
    return row;
  }

  private async versionOf({
    programme,
  }: ProgrammeEnrolmentRow): Promise<{ version: AssignedVersion; today: string }> {
    const found = await this.assignments.programme(programme.id, this.clock.now(), programme.versionId);
    if (found?.version == null) throw new NotFound('programme_version');
    return { version: found.version, today: found.today };
  }
}

const peopleRefused = (reason: ChangeRefusal) =>
  new Unprocessable('programme_enrolment.people_refused', { reason });

type Added = ReturnType<typeof planUnits>['units'];

function chosenEvents(
  row: ProgrammeEnrolmentRow,
  { unitId, programmeUnitId, origin }: Added[number],
): AuditEntry[] {
  if (origin === 'not_chosen') return [];
  return [
    {
      ...{ action: 'programme_enrolment.unit_chosen' as const, subjectId: row.id },
      facts: { ...aboutOf(row), unitId, programmeUnitId, origin },
    },
  ];
}

const aboutOf = (row: ProgrammeEnrolmentRow) => ({
  candidateId: row.candidate.id,
  programmeId: row.programme.id,
});

function requireOpen({ state }: ProgrammeEnrolmentRow): void {
  if (!isOpen(state)) throw new Conflict('programme_enrolment.closed', { state });
}
