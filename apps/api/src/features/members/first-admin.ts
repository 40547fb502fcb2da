import { singleLine } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '../../platform/database/clock';
import { AuditTrail } from '../audit/audit-trail';
import { Accounts } from '../sessions/accounts.service';
import { OwnPasswords } from '../sessions/own-passwords';
import { Invitations } from './invitations';
import { MembersRepository } from './members.repository';

/** Who is let in before there is an admin who could invite. */
export interface NewAdmin {
  readonly email: string;
  readonly displayName: string;
  /** Of the new account, typed by its owner. An address that has one accepts a link instead. */
  readonly password: string;
}

export interface AddedAdmin {
  readonly memberId: string;
  /** To be handed over, where the address had an account: below the address people reach the service at. */
  readonly invitation: string | null;
}

/** Somebody has to be let in before there is an admin who could. */
@Injectable()
export class FirstAdmin {
  constructor(
    private readonly members: MembersRepository,
    private readonly accounts: Accounts,
    private readonly passwords: OwnPasswords,
    private readonly invitations: Invitations,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws Unprocessable `password.too_weak` */
  async add({ email, displayName: given, password }: NewAdmin): Promise<AddedAdmin> {
    const displayName = singleLine(given);
    const passwordHash = await this.passwords.hash(password, { email, displayName });
    const accountId = await this.accounts.open({ email, displayName, passwordHash, confirmed: false });
    const id = this.ids.next();
    const at = this.clock.now();
    const state = accountId === null ? 'invited' : 'active';
    await this.members.insert({
      ...{ id, accountId, state, displayName, email, createdAt: at },
      ...{ department: null, jobTitle: null },
    });
    await this.members.grant({ id, accountId }, [{ role: 'admin', expiresAt: null }], { memberId: null, at });
    await this.audit.record({
      action: 'member.added',
      subjectId: id,
      facts: { roles: ['admin'] },
    });
    if (accountId !== null) return { memberId: id, invitation: null };
    // Whoever knows the password of that account may be somebody else: its owner accepts as anybody does.
    const { path } = await this.invitations.issue(id, null, 'handed_over');
    return { memberId: id, invitation: path };
  }
}
