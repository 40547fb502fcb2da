import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { NotFound } from '../../platform/errors/domain-error';
import { refuseWhenBlocked, SignInThrottle } from '../sessions/sign-in-throttle';
import { tokenHash } from './link-tokens';

/** Calls within a quarter of an hour from one network: a whole company may sit behind one address. */
const CALLS_OF_A_NETWORK = 120;

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
   * Unknown, withdrawn and replaced links get the same answer.
   * @throws NotFound, Throttled `third_party.throttled`
   */
  async enter<T>(
    { token, address }: { token: string | undefined; address: string },
    work: (held: HeldLink) => Promise<T>,
  ): Promise<T> {
    const wait = await this.database.transaction({ organisationId: null }, () =>
      this.throttle.knock('third party', address, CALLS_OF_A_NETWORK),
    );
    refuseWhenBlocked(wait);
    const sha256 = tokenHash(token);
    if (sha256 === null) throw new NotFound('link');
    const entered = await this.database.enter<EntryRow & Record<string, unknown>>(enterByLink, [sha256]);
    const { row } = entered;
    if (row === undefined) {
      await entered.leave();
      throw new NotFound('link');
    }
    const held = { invitationId: row.invitation_id, linkId: row.link_id };
    return entered.proceed({ organisationId: row.organisation_id }, () => work(held));
  }
}
