import { type LinkDelivery, linkHours, type Locale } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Conflict, NotFound } from '../../platform/errors/domain-error';
import type { IssuedLink } from '../account-links/account-link';
import { AccountLinks } from '../account-links/account-links';
import { AuditTrail } from '../audit/audit-trail';
import { invitationLetter } from './invitation-letter';
import { type InvitedPerson, InvitationsRepository } from './invitations.repository';

/** How people are asked into an organisation; until they accept, they stand as invited. */
@Injectable()
export class Invitations {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly links: AccountLinks,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * A new link; those before it lead nowhere any more. No account is looked up: whether the address has one, neither
   * the answer nor its time says.
   * @param by null for the operator
   * @returns what an admin has to hand over, or null when it went out by mail
   */
  async invite(memberId: string, by: Pick<Actor, 'memberId' | 'locale'> | null): Promise<IssuedLink | null> {
    const link = await this.issue(memberId, by?.memberId ?? null, this.links.delivery);
    if (link.delivery === 'handed_over') return link;
    await this.write(memberId, by, link);
    return null;
  }

  /** Makes the link alone: for whoever brings it to the person in a way of their own. */
  async issue(memberId: string, madeBy: string | null, delivery: LinkDelivery): Promise<IssuedLink> {
    await this.invitations.invite(memberId);
    const link = await this.links.issue({
      ...{ purpose: 'invitation', memberId, accountId: null, madeBy, delivery },
      hours: linkHours.invitation,
    });
    await this.audit.record({
      action: 'member.invited',
      subjectId: memberId,
      facts: { linkId: link.id, delivery },
    });
    return link;
  }

  /** @throws Conflict `member.no_invitation` when there is none that is open */
  async withdraw(memberId: string): Promise<void> {
    if ((await this.links.withdraw(memberId, 'invitation')) === 0) throw new Conflict('member.no_invitation');
    await this.audit.record({
      action: 'member.invitation_withdrawn',
      subjectId: memberId,
    });
  }

  /** Nobody comes in by a link to where they have been marked as left, nor by one they were shown as an admin. */
  async end(memberId: string): Promise<void> {
    await this.endShownTo(memberId);
    await this.links.withdraw(memberId, 'invitation');
    await this.links.withdraw(memberId, 'password_reset');
  }

  /** Whoever was shown links to hand over, and is no admin any more, gets in by none of them. */
  endShownTo(adminId: string): Promise<void> {
    return this.links.withdrawShownTo(adminId);
  }

  private async write(memberId: string, by: { memberId: string; locale: Locale } | null, link: IssuedLink) {
    const person: InvitedPerson | undefined = await this.invitations.invited(memberId, by?.memberId ?? null);
    if (person === undefined) throw new NotFound('member');
    this.links.send(link, (url) =>
      invitationLetter(person, by?.locale ?? 'zh-TW', { url, expiresAt: link.expiresAt }),
    );
  }
}
