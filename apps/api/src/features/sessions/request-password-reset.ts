import { linkHours } from '@attest/domain';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { AccountLinks } from '../account-links/account-links';
import { passwordResetLetter } from './account-letters';
import { type AccountRecord, AccountsRepository } from './accounts.repository';
import { MembershipsRepository } from './memberships.repository';
import { SessionsRepository } from './sessions.repository';
import { networkOf } from '../../platform/http/network-of';
import { refuseWhenBlocked, SignInThrottle } from '../../platform/auth/sign-in-throttle';

const noOrganisation = { organisationId: null };
/** Within a quarter of an hour. */
const ASKED_FROM_A_NETWORK = 30;
const LETTERS_TO_AN_ACCOUNT = 5;

/**
 * A forgotten password. Everybody gets the same answer at once, and only then it is looked whether there is such an
 * account: neither the answer nor the time it takes says so.
 */
@Injectable()
export class RequestPasswordReset implements BeforeApplicationShutdown {
  private readonly logger = new Logger(RequestPasswordReset.name);
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly memberships: MembershipsRepository,
    private readonly sessions: SessionsRepository,
    private readonly links: AccountLinks,
    private readonly throttle: SignInThrottle,
  ) {}

  /** @throws Throttled `auth.throttled` by network alone */
  async ask(email: string, address: string): Promise<void> {
    const counters = this.throttle.entrance('password reset', networkOf(address), ASKED_FROM_A_NETWORK);
    refuseWhenBlocked(await this.database.transaction(noOrganisation, () => this.throttle.attempt(counters)));
    const work = this.write(email)
      .catch((error: unknown) => {
        this.logger.error(error, 'a letter about a forgotten password was not written');
      })
      .finally(() => this.underWay.delete(work));
    this.underWay.add(work);
  }

  /** Until what was asked for so far is done. */
  async settled(): Promise<void> {
    await Promise.all(this.underWay);
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.settled();
  }

  private async write(email: string): Promise<void> {
    if (this.links.delivery !== 'mail') return;
    const found = await this.database.transaction(noOrganisation, () => this.accounts.findByEmail(email));
    if (found === null || found.disabled) return;
    const place = await this.placeOf(found);
    if (place === null) return;
    await this.database.transaction({ organisationId: place.organisationId }, async () => {
      const link = await this.links.issue({
        ...{ purpose: 'password_reset', memberId: place.memberId, accountId: found.id },
        ...{ madeBy: null, hours: linkHours.passwordAskedFor, delivery: 'mail' },
      });
      this.links.send(link, (url) => passwordResetLetter(found, url, linkHours.passwordAskedFor));
    });
  }

  /** The organisation in whose name the letter is written: the one used last. Null where no letter is due. */
  private placeOf(account: AccountRecord): Promise<{ organisationId: string; memberId: string } | null> {
    return this.database.transaction({ ...noOrganisation, asAccount: account.id }, async () => {
      const counters = this.throttle.entrance('letters to', account.id, LETTERS_TO_AN_ACCOUNT);
      if ((await this.throttle.attempt(counters)) !== null) return null;
      const memberships = await this.memberships.ofAccount(account.id);
      const last = await this.sessions.lastOrganisationOf(account.id);
      const chosen = memberships.find(({ organisation }) => organisation.id === last) ?? memberships[0];
      return chosen === undefined
        ? null
        : { organisationId: chosen.organisation.id, memberId: chosen.member.id };
    });
  }
}
