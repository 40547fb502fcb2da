import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, NotFound } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { Invitations } from './invitations';
import type { MemberCreate, MemberInvited } from './members.dto';
import { expiryOf } from './members.policy';
import { presentMember } from './members.presenter';
import { type MemberRecord, MembersRepository } from './members.repository';

/** How somebody new comes in: invited, and a member once they accept. */
@Injectable()
export class AddMember {
  constructor(
    private readonly members: MembersRepository,
    private readonly invitations: Invitations,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws Conflict `member.exists` for an address that somebody of this organisation has */
  async add(actor: Actor, given: MemberCreate): Promise<MemberInvited> {
    return this.invite(actor, await this.register(actor, given));
  }

  /** Anew, of somebody who has not accepted. @throws NotFound, Conflict `member.joined` */
  async inviteAgain(actor: Actor, id: string): Promise<MemberInvited> {
    await this.members.lock(id);
    const member = await this.members.findById(id);
    if (member === null) throw new NotFound('member');
    if (member.accountId !== null) throw new Conflict('member.joined');
    return this.invite(actor, id);
  }

  /** @throws NotFound, Conflict `member.no_invitation` */
  async withdraw(actor: Actor, id: string): Promise<MemberInvited['member']> {
    await this.members.lock(id);
    if ((await this.members.findById(id)) === null) throw new NotFound('member');
    await this.invitations.withdraw(id);
    return presentMember(await this.found(id), actor, this.clock.now());
  }

  /** A member who cannot come in yet. @returns the id · @throws Conflict `member.exists` */
  async register(actor: Pick<Actor, 'memberId'>, given: MemberCreate): Promise<string> {
    const { email, displayName, department = null, jobTitle = null, roles } = given;
    const id = this.ids.next();
    const now = this.clock.now();
    const inserted = await this.members.insert({
      ...{ id, displayName, department, jobTitle, createdAt: now },
      ...{ accountId: null, state: 'invited', email: email.trim() },
    });
    if (!inserted) throw new Conflict('member.exists');
    await this.members.grant(
      { id, accountId: null },
      roles.map((role) => ({ role, expiresAt: expiryOf(role, now) })),
      { memberId: actor.memberId, at: now },
    );
    await this.audit.record({
      action: 'member.added',
      subjectId: id,
      facts: { roles },
    });
    return id;
  }

  private async invite(actor: Actor, id: string): Promise<MemberInvited> {
    const link = await this.invitations.invite(id, actor);
    return {
      member: presentMember(await this.found(id), actor, this.clock.now()),
      link: link?.path ?? null,
    };
  }

  private async found(id: string): Promise<MemberRecord> {
    const member = await this.members.findById(id);
    if (member === null) throw new Error('A member just invited is not to be found.');
    return member;
  }
}
