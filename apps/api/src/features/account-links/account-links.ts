import type { LinkDelivery, LinkPurpose } from '@attest/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { newToken, pathWith } from '../../platform/auth/link-tokens';
import { Clock, Ids } from '../../platform/database/clock';
import { Gone, NotFound } from '../../platform/errors/domain-error';
import { MailQueue, type MailToSend } from '../../platform/mail/mail-queue';
import { publicUrlOf } from '../../platform/mail/public-url';
import { reachesPeople } from '../../platform/mail/public-url';
import { statement } from '../../platform/database/statement';
import { LinkEntry, type LinkHolder } from '../../platform/auth/link-entry';
import { type AccountLink, type IssuedLink, linkPages, linkStateOf } from './account-link';
import { AccountLinksRepository } from './account-links.repository';

const enter = statement('enter_by_account_link', 'SELECT * FROM enter_by_account_link($1, $2)');

/** Links that lead one person to one thing, once. Whoever makes one withdraws those before it. */
@Injectable()
export class AccountLinks {
  /** To the address itself wherever letters reach people; else an admin has to hand it over. */
  readonly delivery: LinkDelivery;
  private readonly address: string;

  constructor(
    private readonly links: AccountLinksRepository,
    private readonly entry: LinkEntry,
    private readonly mail: MailQueue,
    private readonly clock: Clock,
    private readonly ids: Ids,
    @Inject(CONFIG) config: Config,
  ) {
    this.delivery = reachesPeople(config) ? 'mail' : 'handed_over';
    this.address = publicUrlOf(config);
  }

  async issue(given: {
    purpose: LinkPurpose;
    memberId: string;
    accountId: string | null;
    madeBy: string | null;
    hours: number;
    delivery: LinkDelivery;
  }): Promise<IssuedLink> {
    const { hours, ...link } = given;
    await this.links.lockMember(link.memberId);
    await this.withdraw(link.memberId, link.purpose);
    const { token, sha256 } = newToken();
    const id = this.ids.next();
    const madeAt = this.clock.now();
    const expiresAt = new Date(madeAt.getTime() + hours * 3_600_000);
    this.links.insert({ ...link, id, sha256, madeAt, expiresAt });
    return { id, token, path: pathWith(linkPages[link.purpose], token), delivery: link.delivery, expiresAt };
  }

  /** @param letter from the address of the page */
  send(link: IssuedLink, letter: (url: string) => MailToSend): void {
    const [mailId] = this.mail.enqueue([letter(this.address + link.path)]);
    if (mailId !== undefined) this.links.standsIn(link.id, mailId);
  }

  /** What was not used leads nowhere any more, and its letter is not sent. @returns how many there were */
  async withdraw(memberId: string, purpose: LinkPurpose): Promise<number> {
    const { count, mailIds } = await this.links.withdraw(memberId, purpose, this.clock.now());
    this.mail.cancel(mailIds);
    return count;
  }

  /** What was shown to somebody who is no admin any more leads nowhere. */
  withdrawShownTo(adminId: string): Promise<void> {
    return this.links.withdrawShownTo(adminId, this.clock.now());
  }

  /**
   * Runs the work in a transaction of the organisation behind the link.
   * @throws NotFound for what was never a link of this purpose · Gone `account_link.used`, `account_link.withdrawn`,
   *   `account_link.expired` · Throttled `auth.throttled`
   */
  enter<T>(purpose: LinkPurpose, holder: LinkHolder, work: (link: AccountLink) => Promise<T>): Promise<T> {
    return this.entry.enter('account link', holder, enter, [purpose], async (row) => {
      const link = await this.links.find(row.link_id);
      if (link === undefined) throw new NotFound('link');
      this.requireOpen(link);
      return work(link);
    });
  }

  /**
   * From here on the link is used, unless the transaction fails. The member is locked before the link, in the order in
   * which links are made and withdrawn.
   */
  async use(link: AccountLink): Promise<void> {
    await this.links.lockMember(link.memberId);
    const mailIds = await this.links.use(link.id, this.clock.now());
    if (mailIds === null) {
      this.requireOpen((await this.links.find(link.id)) ?? link);
      throw new Gone('account_link.used');
    }
    this.mail.cancel(mailIds);
  }

  private requireOpen(link: AccountLink): void {
    switch (linkStateOf(link, this.clock.now())) {
      case 'used':
        throw new Gone('account_link.used');
      case 'withdrawn':
        throw new Gone('account_link.withdrawn');
      case 'expired':
        throw new Gone('account_link.expired');
      case 'open':
        return;
    }
  }
}
