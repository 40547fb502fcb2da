import type { OpenWorkCause } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, NotFound, Stale, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { type Assignment, AssignPeople } from '../enrolments/assign-people';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import type { EnrolmentRow } from '../enrolments/enrolment-row';
import { EnrolmentsService } from '../enrolments/enrolments.service';
import { Invitations } from '../members/invitations';
import { leavesNoAdmin } from '../members/members.policy';
import { presentMember } from '../members/members.presenter';
import { type MemberRecord, MembersRepository } from '../members/members.repository';
import type { HandedOver, HandedUnit, Leave, OpenWork } from './leaving.dto';
import { type OpenPart, openParts, OpenWorkRepository } from './open-work.repository';

/** Somebody goes: what is open in their hands is given to others, and then they leave. */
@Injectable()
export class Leaving {
  constructor(
    private readonly members: MembersRepository,
    private readonly invitations: Invitations,
    private readonly work: OpenWorkRepository,
    private readonly reader: EnrolmentReader,
    private readonly assigning: AssignPeople,
    private readonly enrolments: EnrolmentsService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws NotFound */
  async openWork(actor: Actor, memberId: string): Promise<OpenWork> {
    await this.visible(memberId);
    const { ids, counts, ...rest } = await this.work.read(memberId);
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
    const member = await this.visible(memberId);
    await this.handOverTo(actor, memberId, units);
    const open = await this.countOpen(memberId);
    return {
      member: presentMember(member, actor, this.clock.now()),
      handedOver: units.length,
      withdrawn: 0,
      open,
    };
  }

  /**
   * Hands over, withdraws, leaves: in one transaction. Everybody whom it concerns is told by what is recorded.
   * @throws NotFound · Stale · Conflict member.has_left, member.last_admin, member.open_work when something is open in
   *   their name that is neither handed over nor kept open with a reason · otherwise as `handOver`
   */
  async leave(actor: Actor, memberId: string, version: number, given: Leave): Promise<HandedOver> {
    const member = await this.visible(memberId);
    if (member.version !== version) throw new Stale({ version: member.version });
    if (member.state === 'left') throw new Conflict('member.has_left');
    await this.handOverTo(actor, memberId, given.units);
    const withdrawn = await this.withdrawOwn(actor, memberId, given.withdrawOwnReason);
    await this.keepAnAdmin(member);
    const open = await this.requireSettled(actor, memberId, {
      ...{ parts: openParts, because: 'left' },
      ...(given.keepOpenReason === undefined ? {} : { reason: given.keepOpenReason }),
    });
    if (!(await this.members.update(memberId, version, { ...member, state: 'left' }))) throw new Stale();
    await this.invitations.end(memberId);
    await this.audit.record({
      ...{ action: 'member.left', subjectId: memberId },
      facts: { handedOver: given.units.length, withdrawn, open },
    });
    return {
      member: presentMember(await this.visible(memberId), actor, this.clock.now()),
      ...{ handedOver: given.units.length, withdrawn, open },
    };
  }

  /**
   * Before a member leaves or loses roles: nothing stays open in their name without a reason, which is kept.
   * @param parts as what they would go on being named
   * @returns how many open enrolments go on naming them; @throws Conflict member.open_work
   */
  async requireSettled(
    actor: Actor,
    memberId: string,
    { parts, because, reason }: { parts: readonly OpenPart[]; because: OpenWorkCause; reason?: string },
  ): Promise<number> {
    if (parts.length === 0) return 0;
    await this.members.lock(memberId);
    const { counts } = await this.work.read(memberId);
    const open = parts.reduce((sum, part) => sum + counts[part], 0);
    if (open === 0) return 0;
    if (reason === undefined)
      throw new Conflict('member.open_work', { open, parts: parts.filter((part) => counts[part] > 0) });
    await this.work.keepOpen({
      ...{ id: this.ids.next(), memberId, because, reason: reason.trim(), enrolments: open },
      ...{ by: actor.memberId, at: this.clock.now() },
    });
    return open;
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
    const { ids } = await this.work.read(memberId);
    const rows = await this.reader.lockMany(actor, ids.candidate);
    await this.enrolments.withdrawMany(actor, rows, reason.trim());
    return rows.length;
  }

  private async countOpen(memberId: string): Promise<number> {
    const { counts } = await this.work.read(memberId);
    return counts.assessor + counts.supervisor + counts.candidate;
  }

  /** Before the member is locked, so that two admins of whom each lets the other go do not wait for one another. */
  private async keepAnAdmin({ id, roles }: MemberRecord): Promise<void> {
    if (!roles.includes('admin')) return;
    if (leavesNoAdmin(id, await this.members.lockAdmins())) throw new Conflict('member.last_admin');
  }

  private async visible(id: string): Promise<MemberRecord> {
    const member = await this.members.findById(id);
    if (member === null) throw new NotFound('member');
    return member;
  }
}

const assignmentOf = (row: EnrolmentRow, { as, memberId }: HandedUnit): Assignment => ({
  row,
  assessorId: as === 'assessor' ? memberId : row.assessor.id,
  supervisorId: as === 'supervisor' ? memberId : row.supervisor.id,
  dueOn: row.dueOn,
});
