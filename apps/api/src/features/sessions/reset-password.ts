import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { Gone, NotFound } from '../../platform/errors/domain-error';
import type { AccountLink } from '../account-links/account-link';
import { AccountLinks } from '../account-links/account-links';
import { type AccountRecord, AccountsRepository } from './accounts.repository';
import type { LinkHolder } from '../../platform/auth/link-entry';
import { OwnPasswords } from './own-passwords';
import type { PasswordResetPage } from './password-reset.dto';

/** The page behind a link that lets an owner set a password anew. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly database: Database,
    private readonly links: AccountLinks,
    private readonly accounts: AccountsRepository,
    private readonly passwords: OwnPasswords,
  ) {}

  /** @throws NotFound, Gone `account_link.…`, Throttled `auth.throttled` */
  async open(holder: LinkHolder): Promise<PasswordResetPage> {
    const { link, account } = await this.held(holder);
    return { email: account.email, expiresAt: link.expiresAt.toISOString() };
  }

  /**
   * Every session of the account ends, and each of its organisations has it in its trail.
   * @throws NotFound, Gone `account_link.…`, Unprocessable `password.too_weak`, Throttled `auth.throttled`
   */
  async set(holder: LinkHolder, password: string): Promise<void> {
    const { account } = await this.held(holder);
    const hash = await this.passwords.hash(password, account);
    await this.links.enter('password_reset', holder, async (link) => {
      const current = await this.accountOf(link);
      await this.links.use(link);
      await this.passwords.replace(
        current,
        { hash, confirmed: link.delivery === 'mail' },
        { action: 'member.password_reset', facts: { linkId: link.id, delivery: link.delivery } },
      );
    });
  }

  private held(holder: LinkHolder): Promise<{ link: AccountLink; account: AccountRecord }> {
    return this.links.enter('password_reset', holder, async (link) => ({
      link,
      account: await this.accountOf(link),
    }));
  }

  /**
   * A link older than the password leads nowhere. One that an admin was shown holds only as long as the account
   * belongs to that admin's organisation alone: it must not open what others keep under it.
   */
  private async accountOf(link: AccountLink): Promise<AccountRecord> {
    const account = link.accountId === null ? null : await this.accounts.findById(link.accountId);
    if (account === null || account.disabled) throw new NotFound('link');
    if (account.passwordSetAt !== null && account.passwordSetAt > link.madeAt) {
      throw new Gone('account_link.withdrawn');
    }
    const { organisationId } = this.database.scope;
    if (
      link.delivery === 'handed_over' &&
      (organisationId === null || (await this.accounts.belongsElsewhere(account.id, organisationId)))
    ) {
      throw new Gone('account_link.withdrawn');
    }
    return account;
  }
}
