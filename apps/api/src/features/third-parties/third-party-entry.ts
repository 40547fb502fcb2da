import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { NotFound } from '../../platform/errors/domain-error';
import { networkOf, refuseWhenBlocked, SignInThrottle } from '../sessions/sign-in-throttle';
import { tokenHash } from './link-tokens';

/** Calls within a quarter of an hour by one link, or from one network that holds none. */
const CALLS_OF_ONE = 120;

const enterByLink = statement('enter_by_link', 'SELECT * FROM enter_by_link($1)');

/** The invitation a link opens, and the link. */
export interface HeldLink {
  readonly invitationId: string;
  readonly linkId: string;
}

interface EntryRow {
  readonly organisation_id: string;
  readonly invitation_id: string;
  readonly link_id: string;
}

/** The way in without an account: a token that opens one invitation, in a transaction of its organisation. */
@Injectable()
export class ThirdPartyEntry {
  constructor(
    private readonly database: Database,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * Unknown, withdrawn and replaced links get the same answer. Whoever holds a link is counted by it: strangers behind
   * the same address who try what opens nothing never keep them out.
   * @throws NotFound, Throttled `auth.throttled`
   */
  async enter<T>(
    { token, address }: { token: string | undefined; address: string },
    work: (held: HeldLink) => Promise<T>,
  ): Promise<T> {
    const sha256 = tokenHash(token);
    const entered =
      sha256 === null
        ? null
        : await this.database.enter<EntryRow & Record<string, unknown>>(enterByLink, [sha256]);
    try {
      const row = entered?.row;
      await this.count(row?.link_id ?? networkOf(address));
      if (!entered || row === undefined) throw new NotFound('link');
      const held = { invitationId: row.invitation_id, linkId: row.link_id };
      return await entered.proceed({ organisationId: row.organisation_id }, () => work(held));
    } finally {
      await entered?.leave();
    }
  }

  /** In a transaction apart: what is refused is counted all the same. */
  private async count(who: string): Promise<void> {
    const counters = this.throttle.door('third party', who, CALLS_OF_ONE);
    refuseWhenBlocked(
      await this.database.apart({ organisationId: null }, () => this.throttle.attempt(counters)),
    );
  }
}
