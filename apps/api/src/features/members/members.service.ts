import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Conflict, Forbidden, NotFound, Stale } from '../../platform/errors/domain-error';
import { decodeCursor, pageOf, personNameShape, uuidShape } from '../../platform/http/page';
import { AuditTrail } from '../audit/audit-trail';
import { Departure } from './departure';
import { HeldPlaces } from './held-places';
import { Invitations } from './invitations';
import type { Member, MemberPage, MembersQuery, MemberUpdate, RolesChange } from './members.dto';
import { expiryOf, raisesThemselves } from './members.policy';
import { presentMember } from './members.presenter';
import { type MemberRecord, MembersRepository } from './members.repository';
import { openParts } from './open-work.repository';

@Injectable()
export class Members {
  constructor(
    private readonly members: MembersRepository,
    private readonly departure: Departure,
    private readonly invitations: Invitations,
    private readonly places: HeldPlaces,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { cursor, limit, ...filter }: MembersQuery): Promise<MemberPage> {
    const [displayName, id] = decodeCursor(cursor, [personNameShape, uuidShape]) ?? [];
    const after = displayName === undefined || id === undefined ? null : { displayName, id };
    const rows = await this.members.page(filter, after, limit + 1);
    return pageOf(
      rows,
      limit,
      (row) => presentMember(row, actor, this.clock.now()),
      (row) => [row.displayName, row.id],
    );
  }

  async read(actor: Actor, id: string): Promise<Member> {
    return presentMember(await this.visible(id), actor, this.clock.now());
  }

  /**
   * Leaving is no change beside others: with open work it is refused, and `Leaving.leave` hands that over.
   * @throws NotFound, Stale, Conflict `member.last_admin`, `member.open_work`, `member.not_joined`
   */
  async update(actor: Actor, id: string, version: number, changes: MemberUpdate): Promise<Member> {
    const member = await this.visible(id);
    if (member.version !== version) throw new Stale();
    if (changes.state === 'left' && member.state !== 'left') {
      const leaver = await this.departure.begin(id, version, []);
      await this.departure.complete(actor, leaver, { handedOver: 0, withdrawn: 0, reason: undefined });
      return this.read(actor, id);
    }
    const state = changes.state ?? member.state;
    if (state === 'active' && member.accountId === null) throw new Conflict('member.not_joined');
    const after = {
      displayName: changes.displayName ?? member.displayName,
      department: changes.department === undefined ? member.department : changes.department,
      jobTitle: changes.jobTitle === undefined ? member.jobTitle : changes.jobTitle,
      state,
    };
    if (!(await this.members.update(id, version, after))) throw new Stale();
    const changed = (['displayName', 'department', 'jobTitle', 'state'] as const).filter(
      (field) => after[field] !== member[field],
    );
    await this.audit.record({
      action: 'member.updated',
      subjectId: id,
      facts: { changed, state },
    });
    return this.read(actor, id);
  }

  /**
   * Gives and takes roles, so that the member holds exactly these.
   * @throws NotFound, Stale, Forbidden `member.self_raise`, Conflict `member.last_admin`, `member.open_work` when open
   *   enrolments name the member for a role that is taken, and no reason is given why they stay
   */
  async setRoles(
    actor: Actor,
    id: string,
    version: number,
    { roles: wanted, keepOpenReason: reason }: RolesChange,
  ): Promise<Member> {
    const member = await this.visible(id);
    if (member.version !== version) throw new Stale();
    const added = wanted.filter((role) => !member.roles.includes(role));
    const taken = member.roles.filter((role) => !wanted.includes(role));
    if (raisesThemselves(actor.memberId, id, added)) throw new Forbidden('member.self_raise');
    if (taken.includes('admin')) await this.departure.keepAnAdmin(id);
    const parts = openParts.filter((part) => taken.includes(part));
    await this.departure.requireSettled(actor, id, { parts, because: 'roles', reason });
    if (!(await this.members.bumpVersion(id, version))) throw new Stale();
    const now = this.clock.now();
    const by = { memberId: actor.memberId, at: now };
    await this.members.revoke(id, taken, by);
    if (taken.includes('assessor')) await this.places.endAllOf(actor.memberId, id);
    if (taken.includes('admin')) await this.invitations.endShownTo(id);
    await this.members.grant(
      member,
      added.map((role) => ({ role, expiresAt: expiryOf(role, now) })),
      by,
    );
    await this.audit.record({
      action: 'member.roles_changed',
      subjectId: id,
      facts: { added, taken },
    });
    return this.read(actor, id);
  }

  private async visible(id: string): Promise<MemberRecord> {
    const member = await this.members.findById(id);
    if (member === null) throw new NotFound('member');
    return member;
  }
}
