import { Injectable } from '@nestjs/common';
import { tokenHash } from './link-tokens';
import { Database } from '../database/database';
import type { Statement } from '../database/statement';
import { NotFound } from '../errors/domain-error';
import { networkOf } from '../http/network-of';
import { refuseWhenBlocked, SignInThrottle } from './sign-in-throttle';

/** Calls within a quarter of an hour by one link, or from one network that holds none. */
const CALLS_OF_ONE = 120;

/** What every statement finds that a link is entered by, with the organisation named to the transaction. */
export interface LinkRow extends Readonly<Record<string, unknown>> {
  readonly organisation_id: string;
  readonly link_id: string;
}

/** How somebody comes who holds a link and no session. */
export interface LinkHolder {
  /** As it was sent; what no link could be is answered like an unknown one. */
  readonly token: string | undefined;
  readonly address: string;
}

/** The way in by a link: one transaction of the organisation behind its token. */
@Injectable()
export class LinkEntry {
  constructor(
    private readonly database: Database,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * Whoever holds a link is counted by it: others behind the same address who try what opens nothing never keep
   * them out.
   * @param entrance what is counted together
   * @param statement finds the link by the hash of its token, its first parameter
   * @throws NotFound, Throttled `auth.throttled`
   */
  async enter<T>(
    entrance: string,
    { token, address }: LinkHolder,
    statement: Statement,
    values: readonly unknown[],
    work: (row: LinkRow) => Promise<T>,
  ): Promise<T> {
    const sha256 = tokenHash(token);
    const entered =
      sha256 === null ? null : await this.database.enter<LinkRow>(statement, [sha256, ...values]);
    try {
      const row = entered?.row;
      await this.count(entrance, row?.link_id ?? networkOf(address));
      if (!entered || row === undefined) throw new NotFound('link');
      return await entered.proceed({ organisationId: row.organisation_id }, () => work(row));
    } finally {
      await entered?.leave();
    }
  }

  /**
   * Turns away whoever holds no link, before what they send is read; whoever holds one is counted as they enter.
   * @throws NotFound, Throttled `auth.throttled`
   */
  async admit(
    entrance: string,
    { token, address }: LinkHolder,
    statement: Statement,
    values: readonly unknown[],
  ): Promise<void> {
    const sha256 = tokenHash(token);
    if (sha256 !== null) {
      const entered = await this.database.enter(statement, [sha256, ...values]);
      await entered.leave();
      if (entered.row !== undefined) return;
    }
    await this.count(entrance, networkOf(address));
    throw new NotFound('link');
  }

  /** In a transaction apart: what is refused is counted all the same. */
  private async count(entrance: string, who: string): Promise<void> {
    const counters = this.throttle.entrance(entrance, who, CALLS_OF_ONE);
    refuseWhenBlocked(
      await this.database.apart({ organisationId: null }, () => this.throttle.attempt(counters)),
    );
  }
}
