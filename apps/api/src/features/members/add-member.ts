import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { Accounts } from '../sessions/accounts.service';
import type { MemberCreate, MemberCreated } from './members.dto';
import { expiryOf } from './members.policy';
import { presentMember } from './members.presenter';
import { MembersRepository } from './members.repository';

@Injectable()
export class AddMember {
  constructor(
    private readonly members: MembersRepository,
    private readonly accounts: Accounts,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Adds a person. Who has an account already keeps it with its password; anybody else gets a temporary one, which is
   * shown this once.
   * @throws Conflict `member.exists`
   */
  async add(actor: Actor, given: MemberCreate): Promise<MemberCreated> {
    const { email, displayName, department = null, jobTitle = null, roles } = given;
    const { accountId, temporaryPassword } = await this.accounts.findOrOpen({ email, displayName });
    const id = this.ids.next();
    const now = this.clock.now();
    const inserted = await this.members.insert({
      ...{ id, accountId, displayName, department, jobTitle, createdAt: now },
      email: email.trim(),
    });
    if (!inserted) throw new Conflict('member.exists');
    await this.members.grant(
      { id, accountId },
      roles.map((role) => ({ role, expiresAt: expiryOf(role, now) })),
      { memberId: actor.memberId, at: now },
    );
    await this.audit.record({
      action: 'member.added',
      subjectKind: 'member',
      subjectId: id,
      facts: { roles },
    });
    const member = await this.members.findById(id);
    if (member === null) throw new Error('A member just added is not to be found.');
    return { member: presentMember(member, actor), temporaryPassword };
  }
}
