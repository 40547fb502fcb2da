import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { AuditTrail } from '../audit/audit-trail';
import type { AccountRecord } from './accounts.repository';
import { type MembershipRecord, MembershipsRepository } from './memberships.repository';

/** Who comes in, and where. */
export interface CameIn extends Pick<MembershipRecord, 'firstSignInAt'> {
  readonly organisation: Pick<MembershipRecord['organisation'], 'id'>;
  readonly member: Pick<MembershipRecord['member'], 'id'>;
}

/** When a member first came in: it belongs to how their account came to be. */
@Injectable()
export class FirstSignIn {
  constructor(
    private readonly database: Database,
    private readonly memberships: MembershipsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** In a transaction of its own: whoever enters an organisation has none of it yet. */
  async note(
    account: Pick<AccountRecord, 'passwordChangeDue'>,
    { organisation, member, firstSignInAt }: CameIn,
  ): Promise<void> {
    // With a password that somebody else has seen, it is not known who comes in.
    if (firstSignInAt !== null || account.passwordChangeDue) return;
    const scope = { organisationId: organisation.id, memberId: member.id };
    await this.database.transaction(scope, async () => {
      if (!(await this.memberships.cameIn(member.id, this.clock.now()))) return;
      await this.audit.record({
        action: 'member.first_sign_in',
        subjectId: member.id,
      });
    });
  }
}
