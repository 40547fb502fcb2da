import { linkHours } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Conflict, NotFound } from '../../platform/errors/domain-error';
import { AccountLinks } from '../account-links/account-links';
import { AuditTrail } from '../audit/audit-trail';
import { passwordResetLetter } from '../sessions/account-letters';
import { Accounts } from '../sessions/accounts.service';
import type { ResetLink } from './members.dto';
import { MembersRepository } from './members.repository';

/** An admin helps somebody who has forgotten their password, without ever seeing one. */
@Injectable()
export class PasswordResetLink {
  constructor(
    private readonly members: MembersRepository,
    private readonly accounts: Accounts,
    private readonly links: AccountLinks,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * By mail to the address of the account. Where no letters are sent the admin hands the link over, but only for an
   * account of this organisation alone: elsewhere it would open what is none of theirs.
   * @throws NotFound, Conflict `member.not_joined`, `member.reset_elsewhere`
   */
  async make(actor: Actor, memberId: string): Promise<ResetLink> {
    await this.members.lock(memberId);
    const member = await this.members.findById(memberId);
    if (member === null) throw new NotFound('member');
    const { accountId } = member;
    const recipient = accountId === null ? null : await this.accounts.recipient(accountId);
    if (accountId === null || recipient === null || member.state !== 'active') {
      throw new Conflict('member.not_joined');
    }
    const { delivery } = this.links;
    if (
      delivery === 'handed_over' &&
      (await this.accounts.belongsElsewhere(accountId, actor.organisationId))
    ) {
      throw new Conflict('member.reset_elsewhere');
    }
    const link = await this.links.issue({
      ...{
        purpose: 'password_reset',
        memberId,
        accountId,
        madeBy: actor.memberId,
        hours: linkHours.passwordByAdmin,
        delivery,
      },
    });
    if (delivery === 'mail')
      this.links.send(link, (url) => passwordResetLetter(recipient, url, linkHours.passwordByAdmin));
    await this.audit.record({
      action: 'member.reset_link_made',
      subjectId: memberId,
      facts: { linkId: link.id, delivery },
    });
    return {
      link: delivery === 'handed_over' ? link.path : null,
      expiresAt: link.expiresAt.toISOString(),
    };
  }
}
