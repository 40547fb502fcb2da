import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '../../platform/database/clock';
import { AuditTrail } from '../audit/audit-trail';
import { Accounts } from '../sessions/accounts.service';
import { MembersRepository } from './members.repository';

/** Somebody has to be let in before there is an admin who could. */
@Injectable()
export class FirstAdmin {
  constructor(
    private readonly members: MembersRepository,
    private readonly accounts: Accounts,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @returns accountOpened: false when the address had an account, whose password stays as it is */
  async add(admin: {
    email: string;
    displayName: string;
    password: string;
  }): Promise<{ memberId: string; accountOpened: boolean }> {
    const { accountId, opened } = await this.accounts.findOrOpen(admin);
    const id = this.ids.next();
    const now = this.clock.now();
    const { displayName, email } = admin;
    await this.members.insert({
      ...{ id, accountId, displayName, email, createdAt: now },
      department: null,
      jobTitle: null,
    });
    await this.members.grant({ id, accountId }, [{ role: 'admin', expiresAt: null }], {
      memberId: null,
      at: now,
    });
    await this.audit.record({
      action: 'member.added',
      subjectKind: 'member',
      subjectId: id,
      facts: { roles: ['admin'] },
    });
    return { memberId: id, accountOpened: opened };
  }
}
