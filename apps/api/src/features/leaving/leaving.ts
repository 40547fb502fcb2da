import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Unprocessable } from '../../platform/errors/domain-error';
import { AgreeOnAppointments } from '../appointments/agree-on-appointments';
import { AssessorTeams } from '../enrolments/assessor-teams';
import { type Assignment, AssignPeople } from '../enrolments/assign-people';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import type { EnrolmentRow } from '../enrolments/enrolment-row';
import { HoldPeople } from '../enrolments/hold-people';
import { EnrolmentsService } from '../enrolments/enrolments.service';
import { Departure } from '../members/departure';
import { GroupsService } from '../groups/groups.service';
import { MOST_HANDED_OVER } from '../members/members.policy';
import { isEditable } from '../enrolments/enrolments.policy';
import { ChangeEnrolments } from '../programme-enrolments/change-enrolments';
import { ProgrammeEnrolmentReader } from '../programme-enrolments/programme-enrolment-reader';
import { WithdrawEnrolments } from '../programme-enrolments/withdraw-enrolments';
import type { HandedOver, HandedProgramme, HandedUnit, HandOver, Leave, OpenWork } from './leaving.dto';

/** Why an appointment is cancelled that nobody takes over; read by those who were to come. */
const LEFT = '原定的人已離開機構。 The person it was agreed with has left.';

/** What somebody is on as the candidate; none of it where it stays open. */
interface Own {
  readonly unitIds: readonly string[];
  readonly programmeIds: readonly string[];
}

const nothingOfTheirs: Own = { unitIds: [], programmeIds: [] };

/** Who is given anything. */
const takersOf = ({ units, programmes = [], groups = [] }: HandOver): string[] =>
  [...units, ...programmes, ...groups].flatMap(({ memberId }) => memberId ?? []);

/** Somebody goes: what is open in their hands is given to others, and then they leave. */
@Injectable()
export class Leaving {
  constructor(
    private readonly departure: Departure,
    private readonly holding: HoldPeople,
    private readonly reader: EnrolmentReader,
    private readonly assigning: AssignPeople,
    private readonly enrolments: EnrolmentsService,
    private readonly teams: AssessorTeams,
    private readonly wholes: ProgrammeEnrolmentReader,
    private readonly changing: ChangeEnrolments,
    private readonly withdrawing: WithdrawEnrolments,
    private readonly groups: GroupsService,
    private readonly appointments: AgreeOnAppointments,
  ) {}

  /** @throws NotFound */
  async openWork(actor: Actor, memberId: string): Promise<OpenWork> {
    const { ids, counts, programmeIds, programmeCounts, ...rest } = await this.departure.openWork(memberId);
    const { assessor, supervisor, candidate } = ids;
    const held = await this.teams.heldBy(memberId);
    const beside = held.slice(0, MOST_HANDED_OVER);
    const all = [...assessor, ...supervisor, ...candidate, ...beside];
    const summaries = await this.reader.summaries(actor, all);
    const wholes = await this.wholes.summaries(actor, Object.values(programmeIds).flat());
    const listedWholes = (wanted: readonly string[]) => wanted.flatMap((id) => wholes.get(id) ?? []);
    const listed = (wanted: readonly string[]) => wanted.flatMap((id) => summaries.get(id) ?? []);
    return {
      ...rest,
      ...{ assessing: listed(assessor), supervising: listed(supervisor), own: listed(candidate) },
      ...{ teams: listed(beside), teamCount: held.length },
      programmesAssessing: listedWholes(programmeIds.assessor),
      programmesSupervising: listedWholes(programmeIds.supervisor),
      programmesOwn: listedWholes(programmeIds.candidate),
      count:
        counts.assessor +
        counts.supervisor +
        counts.candidate +
        programmeCounts.assessor +
        programmeCounts.supervisor +
        programmeCounts.candidate +
        rest.groups.length,
    };
  }

  /**
   * Gives units to others without anybody leaving, also those of somebody who has left or lost a role.
   * @throws NotFound · Unprocessable member.not_theirs · otherwise as AssignPeople.assign
   */
  async handOver(actor: Actor, memberId: string, given: HandOver): Promise<HandedOver> {
    const member = await this.departure.read(actor, memberId);
    await this.holding.named(takersOf(given));
    await this.lockAll(actor, given, nothingOfTheirs);
    const handedOver = await this.handAll(actor, memberId, given);
    const { count: open } = await this.openWork(actor, memberId);
    return { member, handedOver, withdrawn: 0, open };
  }

  /**
   * Hands over, withdraws, leaves: in one transaction. Everybody whom it concerns is told by what is recorded.
   * @throws as Departure.begin and Departure.complete · otherwise as `handOver`
   */
  async leave(actor: Actor, memberId: string, version: number, given: Leave): Promise<HandedOver> {
    const member = await this.departure.begin(memberId, version, takersOf(given));
    const { withdrawOwnReason } = given;
    const own = withdrawOwnReason === undefined ? nothingOfTheirs : await this.ownOf(memberId);
    await this.lockAll(actor, given, own);
    const done = {
      handedOver: await this.handAll(actor, memberId, given),
      withdrawn: await this.withdrawOwn(actor, own, withdrawOwnReason?.trim() ?? ''),
    };
    await this.appointments.release(actor, memberId, LEFT);
    const open = await this.departure.complete(actor, member, { ...done, reason: given.keepOpenReason });
    return { member: await this.departure.read(actor, memberId), ...done, open };
  }

  /** @returns how many units, programmes and groups were given */
  private async handAll(
    actor: Actor,
    memberId: string,
    { units, programmes = [], groups = [] }: HandOver,
  ): Promise<number> {
    // Units that are given to somebody else do not go along with their programme.
    const rows = await this.wholes.lockMany(
      actor,
      programmes.map(({ programmeEnrolmentId }) => programmeEnrolmentId),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    const strange = programmes.filter(
      (each) => byId.get(each.programmeEnrolmentId)?.[each.as].id !== memberId,
    );
    if (strange.length > 0)
      throw new Unprocessable('member.not_theirs', {
        programmeEnrolmentIds: strange.map(({ programmeEnrolmentId }) => programmeEnrolmentId),
      });
    await this.handOverTo(actor, memberId, units);
    await this.handProgrammes(actor, programmes);
    await this.groups.giveLeadership(
      memberId,
      groups.map((group) => ({ groupId: group.groupId, leaderId: group.memberId })),
    );
    return units.length + programmes.length + groups.length;
  }

  private async handProgrammes(actor: Actor, programmes: readonly HandedProgramme[]): Promise<void> {
    if (programmes.length === 0) return;
    const ids = [...new Set(programmes.map(({ programmeEnrolmentId }) => programmeEnrolmentId))];
    const takers = new Map(
      programmes.map(({ programmeEnrolmentId, as, memberId }) => [`${programmeEnrolmentId} ${as}`, memberId]),
    );
    const { refused } = await this.changing.changeEach(actor, ids, (id) => ({
      assessorId: takers.get(`${id} assessor`),
      supervisorId: takers.get(`${id} supervisor`),
    }));
    if (refused.length > 0)
      throw new Unprocessable('member.programme_kept', {
        programmeEnrolmentIds: refused.map(({ id }) => id),
        reasons: refused.map(({ reason }) => reason),
      });
  }

  private async handOverTo(actor: Actor, memberId: string, units: readonly HandedUnit[]): Promise<void> {
    if (units.length === 0) return;
    const rows = await this.reader.lockMany(
      actor,
      units.map(({ enrolmentId }) => enrolmentId),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    const strange = units.filter(({ enrolmentId, as }) => byId.get(enrolmentId)?.[as].id !== memberId);
    if (strange.length > 0 || byId.size !== units.length) {
      throw new Unprocessable('member.not_theirs', { enrolmentIds: strange.map((unit) => unit.enrolmentId) });
    }
    await this.assigning.assign(
      actor,
      units.flatMap((unit) => {
        const row = byId.get(unit.enrolmentId);
        return row === undefined ? [] : [assignmentOf(row, unit)];
      }),
    );
  }

  private async ownOf(memberId: string): Promise<Own> {
    const { ids, programmeIds } = await this.departure.openWork(memberId);
    return { unitIds: ids.candidate, programmeIds: programmeIds.candidate };
  }

  /**
   * People are held already. Wholes before units, all of each in one go and so in the order of their ids: what is given and what is withdrawn are
   * rows of one transaction, and others change many at once too.
   */
  private async lockAll(actor: Actor, { units, programmes = [] }: HandOver, own: Own): Promise<void> {
    const given = programmes.map(({ programmeEnrolmentId }) => programmeEnrolmentId);
    await this.wholes.lockMany(actor, [...given, ...own.programmeIds]);
    const ofWholes = await this.changing.openUnitsOf(given);
    await this.reader.lockMany(actor, [
      ...units.map(({ enrolmentId }) => enrolmentId),
      ...ofWholes,
      ...own.unitIds,
    ]);
  }

  /** What is locked already. @returns how many units and programmes are withdrawn */
  private async withdrawOwn(actor: Actor, own: Own, reason: string): Promise<number> {
    const units = (await this.reader.lockMany(actor, own.unitIds)).filter(({ state }) => isEditable(state));
    await this.enrolments.withdrawMany(actor, units, reason);
    const wholes = await this.wholes.lockMany(actor, own.programmeIds);
    return units.length + (await this.withdrawing.withdrawLocked(actor, wholes, reason));
  }
}

const assignmentOf = (row: EnrolmentRow, { as, memberId }: HandedUnit): Assignment => ({
  row,
  assessorId: as === 'assessor' ? memberId : row.assessor.id,
  supervisorId: as === 'supervisor' ? memberId : row.supervisor.id,
  dueOn: row.dueOn,
});
