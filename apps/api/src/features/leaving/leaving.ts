import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Unprocessable } from '../../platform/errors/domain-error';
import { type Assignment, AssignPeople } from '../enrolments/assign-people';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import type { EnrolmentRow } from '../enrolments/enrolment-row';
import { EnrolmentsService } from '../enrolments/enrolments.service';
import { Departure } from '../members/departure';
import type { HandedOver, HandedUnit, Leave, OpenWork } from './leaving.dto';

/** Somebody goes: what is open in their hands is given to others, and then they leave. */
@Injectable()
export class Leaving {
  constructor(
    private readonly departure: Departure,
    private readonly reader: EnrolmentReader,
    private readonly assigning: AssignPeople,
    private readonly enrolments: EnrolmentsService,
  ) {}

  /** @throws NotFound */
  async openWork(actor: Actor, memberId: string): Promise<OpenWork> {
    const { ids, counts, ...rest } = await this.departure.openWork(memberId);
    const { assessor, supervisor, candidate } = ids;
    const summaries = await this.reader.summaries(actor, [...assessor, ...supervisor, ...candidate]);
    const listed = (wanted: readonly string[]) => wanted.flatMap((id) => summaries.get(id) ?? []);
    return {
      ...rest,
      ...{ assessing: listed(assessor), supervising: listed(supervisor), own: listed(candidate) },
      count: counts.assessor + counts.supervisor + counts.candidate,
    };
  }

  /**
   * Gives units to others without anybody leaving, also those of somebody who has left or lost a role.
   * @throws NotFound · Unprocessable member.not_theirs · otherwise as AssignPeople.assign
   */
  async handOver(actor: Actor, memberId: string, units: readonly HandedUnit[]): Promise<HandedOver> {
    const member = await this.departure.read(actor, memberId);
    await this.handOverTo(actor, memberId, units);
    const { counts } = await this.departure.openWork(memberId);
    const open = counts.assessor + counts.supervisor + counts.candidate;
    return { member, handedOver: units.length, withdrawn: 0, open };
  }

  /**
   * Hands over, withdraws, leaves: in one transaction. Everybody whom it concerns is told by what is recorded.
   * @throws as Departure.begin and Departure.complete · otherwise as `handOver`
   */
  async leave(actor: Actor, memberId: string, version: number, given: Leave): Promise<HandedOver> {
    const member = await this.departure.begin(memberId, version);
    await this.handOverTo(actor, memberId, given.units);
    const done = {
      handedOver: given.units.length,
      withdrawn: await this.withdrawOwn(actor, memberId, given.withdrawOwnReason),
    };
    const open = await this.departure.complete(actor, member, { ...done, reason: given.keepOpenReason });
    return { member: await this.departure.read(actor, memberId), ...done, open };
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
      units.flatMap((unit) => {
        const row = byId.get(unit.enrolmentId);
        return row === undefined ? [] : [assignmentOf(row, unit)];
      }),
    );
  }

  private async withdrawOwn(actor: Actor, memberId: string, reason: string | undefined): Promise<number> {
    if (reason === undefined) return 0;
    const { ids } = await this.departure.openWork(memberId);
    const rows = await this.reader.lockMany(actor, ids.candidate);
    await this.enrolments.withdrawMany(actor, rows, reason.trim());
    return rows.length;
  }
}

const assignmentOf = (row: EnrolmentRow, { as, memberId }: HandedUnit): Assignment => ({
  row,
  assessorId: as === 'assessor' ? memberId : row.assessor.id,
  supervisorId: as === 'supervisor' ? memberId : row.supervisor.id,
  dueOn: row.dueOn,
});
