import { Injectable } from '@nestjs/common';
import { statement } from '../../platform/database/statement';
import { LinkEntry, type LinkHolder } from '../../platform/auth/link-entry';

const enterByLink = statement('enter_by_link', 'SELECT * FROM enter_by_link($1)');

/** The invitation a link opens, and the link. */
export interface HeldLink {
  readonly invitationId: string;
  readonly linkId: string;
}

/** The way in without an account: a token that opens one invitation, in a transaction of its organisation. */
@Injectable()
export class ThirdPartyEntry {
  constructor(private readonly links: LinkEntry) {}

  /** Whoever holds no link is not heard. @throws NotFound, Throttled `auth.throttled` */
  admit(holder: LinkHolder): Promise<void> {
    return this.links.admit('third party', holder, enterByLink, []);
  }

  /**
   * Unknown, withdrawn and replaced links get the same answer.
   * @throws NotFound, Throttled `auth.throttled`
   */
  enter<T>(holder: LinkHolder, work: (held: HeldLink) => Promise<T>): Promise<T> {
    return this.links.enter('third party', holder, enterByLink, [], (row) =>
      work({ invitationId: String(row['invitation_id']), linkId: row.link_id }),
    );
  }
}
