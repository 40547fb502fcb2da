import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { Conflict, Gone, Unprocessable } from '../../platform/errors/domain-error';
import type { AccountLink } from '../account-links/account-link';
import { AccountLinks } from '../account-links/account-links';
import { AuditTrail } from '../audit/audit-trail';
import { Accounts, type KnownAccount } from '../sessions/accounts.service';
import { Credentials } from '../sessions/credentials';
import type { LinkHolder } from '../../platform/auth/link-entry';
import { OwnPasswords } from '../sessions/own-passwords';
import type { SignInPlace } from '../../platform/auth/sign-in-throttle';
import type { InvitationPage, JoiningRequest, JoiningStep } from './invitation-page.dto';
import { type InvitedPerson, InvitationsRepository } from './invitations.repository';

/**
 * What the holder of an invitation does. Passwords are looked at and hashed between two transactions: none is held
 * open meanwhile.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly database: Database,
    private readonly links: AccountLinks,
    private readonly invitations: InvitationsRepository,
    private readonly accounts: Accounts,
    private readonly credentials: Credentials,
    private readonly passwords: OwnPasswords,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, Gone `account_link.…`, Throttled `auth.throttled` */
  open(holder: LinkHolder): Promise<InvitationPage> {
    return this.links.enter('invitation', holder, async (link) => {
      const person = await this.personOf(link);
      const { organisation, invitedBy, displayName, email } = person;
      return {
        ...{ organisation, invitedBy, displayName, email },
        expiresAt: link.expiresAt.toISOString(),
        steps: await this.stepsOf(link, person),
      };
    });
  }

  /**
   * Accepts with a password of one's own, which opens the account, or takes over one whose address nobody has
   * confirmed yet: a letter to it shows better whose it is than a password that somebody set before.
   * @throws as `open` · Conflict `invitation.sign_in` · Unprocessable `password.too_weak`
   */
  async activate(holder: LinkHolder, password: string): Promise<void> {
    const person = await this.links.enter('invitation', holder, (link) => this.personOf(link));
    const passwordHash = await this.passwords.hash(password, person);
    await this.links.enter('invitation', holder, (link) => this.acceptWith(link, passwordHash));
  }

  /**
   * Accepts with the account that the address has.
   * @throws as `open` · Unauthenticated `auth.credentials` · Unprocessable `invitation.own_password`,
   *   `password.too_weak`
   */
  async join(
    holder: LinkHolder,
    { password, newPassword }: JoiningRequest,
    from: SignInPlace,
  ): Promise<void> {
    const person = await this.links.enter('invitation', holder, (link) => this.personOf(link));
    const { account, goOn } = await this.credentials.check({ email: person.email, password }, from);
    const own = await this.ownPassword(account.addressConfirmedAt !== null, person, password, newPassword);
    await this.links.enter('invitation', holder, async (link) => {
      await this.acceptAs(link, account.id);
      await goOn();
      if (own !== null) await this.accounts.setPassword(account.id, own, null);
    });
  }

  /** Within a transaction of the organisation that invites. @throws Conflict `invitation.sign_in`, Gone */
  private async acceptWith(link: AccountLink, passwordHash: string): Promise<void> {
    const { email, displayName } = await this.personOf(link);
    const confirmed = link.delivery === 'mail';
    const account = await this.accounts.ofAddress(email);
    if (account === null) {
      const opened = await this.accounts.open({ email, displayName, passwordHash, confirmed });
      if (opened === null) throw new Conflict('invitation.sign_in');
      return this.acceptAs(link, opened);
    }
    if (!isTakenOver(link, account)) throw new Conflict('invitation.sign_in');
    await this.acceptAs(link, account.id);
    await this.accounts.setPassword(account.id, passwordHash, true);
  }

  /** For acting out the past: with the account that the address has. */
  async comeIn(link: AccountLink): Promise<string> {
    const account = await this.accounts.ofAddress((await this.personOf(link)).email);
    if (account === null) throw new Error('Whoever comes in has an account.');
    await this.acceptAs(link, account.id);
    return account.id;
  }

  /** Within a transaction of the organisation that invites. @throws Gone */
  private async acceptAs(link: AccountLink, accountId: string): Promise<void> {
    const { organisationId } = this.database.scope;
    const { memberId, delivery } = link;
    await this.links.use(link);
    const joined = await this.invitations.join(memberId, accountId, this.clock.now(), delivery === 'mail');
    if (!joined) throw new Gone('account_link.withdrawn');
    await this.database.transaction({ organisationId, memberId }, () =>
      this.audit.record({
        action: 'member.joined',
        subjectId: memberId,
        facts: { linkId: link.id, delivery },
      }),
    );
  }

  private async stepsOf(link: AccountLink, { email }: InvitedPerson): Promise<JoiningStep[]> {
    if (link.delivery === 'handed_over') return ['set_password', 'sign_in'];
    const account = await this.accounts.ofAddress(email);
    return account === null || isTakenOver(link, account) ? ['set_password'] : ['sign_in'];
  }

  /** Who set the present password is not known where the address was never confirmed: then a new one comes along. */
  private async ownPassword(
    confirmed: boolean,
    person: InvitedPerson,
    present: string,
    wanted: string | undefined,
  ): Promise<string | null> {
    if (confirmed) return null;
    if (wanted === undefined || wanted === '' || wanted === present) {
      throw new Unprocessable('invitation.own_password');
    }
    return this.passwords.hash(wanted, person);
  }

  private async personOf(link: AccountLink): Promise<InvitedPerson> {
    const person = await this.invitations.invited(link.memberId, link.madeBy);
    if (person?.state !== 'invited') throw new Gone('account_link.withdrawn');
    return person;
  }
}

const isTakenOver = (link: AccountLink, account: KnownAccount): boolean =>
  link.delivery === 'mail' && !account.addressConfirmed;
