import type { OpenWorkCause } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, NotFound, Stale } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { HeldPlaces } from './held-places';
import { Invitations } from './invitations';
import type { Member } from './members.dto';
import { leavesNoAdmin } from './members.policy';
import { presentMember } from './members.presenter';
import { type MemberRecord, MembersRepository } from './members.repository';
import { type OpenPart, openParts, OpenWorkRepository, type OpenWorkRow } from './open-work.repository';

/** What a member may not leave behind, and the leaving itself. What is open is handed over by `Leaving`. */
@Injectable()
export class Departure {
  constructor(
    private readonly members: MembersRepository,
    private readonly invitations: Invitations,
    private readonly work: OpenWorkRepository,
    private readonly places: HeldPlaces,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws NotFound */
  async read(actor: Actor, memberId: string): Promise<Member> {
    return presentMember(await this.visible(memberId), actor, this.clock.now());
  }

  /** @throws NotFound */
  async openWork(memberId: string): Promise<OpenWorkRow> {
    await this.visible(memberId);
    return this.work.read(memberId);
  }

  /**
   * Holds whoever leaves, and with them those who are given something, before anything that names them is locked: nothing
   * comes into their hands from here on.
   * @throws NotFound · Stale · Conflict member.has_left
   */
  async begin(memberId: string, version: number, takers: readonly string[]): Promise<MemberRecord> {
    await this.members.lockToLeave(memberId, takers);
    const member = await this.visible(memberId);
    if (member.version !== version) throw new Stale({ version: member.version });
    if (member.state === 'left') throw new Conflict('member.has_left');
    return member;
  }

  /**
   * Marks as left whom `begin` has found, once what is open was handed over or withdrawn. Places on teams just end: the
   * lead goes on.
   * @returns how many open enrolments go on naming them
   * @throws Stale · Conflict member.last_admin, member.open_work when something is open without a reason why it stays
   */
  async complete(
    actor: Actor,
    member: MemberRecord,
    { handedOver, withdrawn, reason }: { handedOver: number; withdrawn: number; reason: string | undefined },
  ): Promise<number> {
    const { id } = member;
    if (member.roles.includes('admin')) await this.keepAnAdmin(id);
    const open = await this.requireSettled(actor, id, { parts: openParts, because: 'left', reason });
    if (!(await this.members.update(id, member.version, { ...member, state: 'left' }))) throw new Stale();
    await this.places.endAllOf(actor.memberId, id);
    await this.invitations.end(id);
    await this.audit.record({
      ...{ action: 'member.left', subjectId: id },
      facts: { handedOver, withdrawn, open },
    });
    return open;
  }

  /**
   * Before a member leaves or loses roles: nothing stays open in their name without a reason, which is kept.
   * @param parts as what they would go on being named
   * @returns how many open enrolments go on naming them; @throws Conflict member.open_work
   */
  async requireSettled(
    actor: Actor,
    memberId: string,
    {
      parts,
      because,
      reason,
    }: { parts: readonly OpenPart[]; because: OpenWorkCause; reason: string | undefined },
  ): Promise<number> {
    if (parts.length === 0) return 0;
    await this.members.lock(memberId);
    const { counts, programmeCounts, groups } = await this.work.read(memberId);
    const openAs = (part: OpenPart) => counts[part] + programmeCounts[part];
    const open = parts.reduce((sum, part) => sum + openAs(part), because === 'left' ? groups.length : 0);
    if (open === 0) return 0;
    if (reason === undefined)
      throw new Conflict('member.open_work', { open, parts: parts.filter((part) => openAs(part) > 0) });
    await this.work.keepOpen({
      ...{ id: this.ids.next(), memberId, because, reason: reason.trim(), enrolments: open },
      ...{ by: actor.memberId, at: this.clock.now() },
    });
    return open;
  }

  /** Before the member is locked, so that two admins of whom each lets the other go do not wait for one another. */
  async keepAnAdmin(memberId: string): Promise<void> {
    if (leavesNoAdmin(memberId, await this.members.lockAdmins())) throw new Conflict('member.last_admin');
  }

  private async visible(id: string): Promise<MemberRecord> {
    const member = await this.members.findById(id);
    if (member === null) throw new NotFound('member');
    return member;
  }
}
