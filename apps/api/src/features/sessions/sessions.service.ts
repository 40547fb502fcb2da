import { Injectable, Logger } from '@nestjs/common';
import { AccessTokens } from '../../platform/auth/access-tokens';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { NotFound, Unauthenticated } from '../../platform/errors/domain-error';
import { type AccountRecord, AccountsRepository } from './accounts.repository';
import { FirstSignIn } from './first-sign-in';
import { type MembershipRecord, MembershipsRepository } from './memberships.repository';
import { RefreshTokens } from './refresh-tokens';
import type { Session, SessionInfo } from './sessions.dto';
import { presentSession, presentSessionInfo } from './sessions.presenter';
import { SessionsRepository } from './sessions.repository';
import { chooseOrganisation } from './sign-in.service';

const noOrganisation = { organisationId: null };

/** A session from its first exchange to its end. Each use case runs its own transactions: none belongs to an organisation. */
@Injectable()
export class Sessions {
  private readonly logger = new Logger(Sessions.name);

  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly memberships: MembershipsRepository,
    private readonly sessions: SessionsRepository,
    private readonly refreshTokens: RefreshTokens,
    private readonly accessTokens: AccessTokens,
    private readonly firstSignIn: FirstSignIn,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws Unauthenticated `auth.session_ended` for every token that is not good (any more)
   */
  async refresh(token: string | null): Promise<{ session: Session; refreshToken: string }> {
    if (token === null) throw new Unauthenticated('auth.session_ended');
    // Committed before anything is thrown: the end of a stolen family has to stand.
    const exchange = await this.database.transaction(noOrganisation, () =>
      this.refreshTokens.exchange(token),
    );
    if (exchange.kind === 'reused')
      this.logger.warn({ session: exchange.sessionId }, 'a spent refresh token was used again');
    if (exchange.kind !== 'exchanged') throw new Unauthenticated('auth.session_ended');
    const { accountId, sessionId, organisationId } = exchange.family;
    const session = await this.entered(accountId, async (account) => {
      if (account === null) throw new Unauthenticated('auth.session_ended');
      return this.present(account, sessionId, null, organisationId);
    });
    return { session, refreshToken: exchange.token };
  }

  /**
   * Goes on in another organisation of the same account, in the same session.
   * @throws NotFound for an organisation the account does not belong to, or that does not exist
   */
  switch(actor: Actor, organisationId: string): Promise<Session> {
    return this.entered(actor.accountId, async (account) => {
      const memberships = await this.memberships.ofAccount(actor.accountId);
      if (account === null || !memberships.some(({ organisation }) => organisation.id === organisationId)) {
        throw new NotFound('organisation');
      }
      if (!(await this.sessions.moveTo(actor.sessionId, organisationId))) {
        throw new Unauthenticated('auth.session_ended');
      }
      return this.present(account, actor.sessionId, organisationId, null);
    });
  }

  async signOut(token: string | null): Promise<void> {
    if (token !== null) await this.database.transaction(noOrganisation, () => this.refreshTokens.end(token));
  }

  async signOutEverywhere({ accountId }: Actor): Promise<void> {
    await this.sessions.endOfAccount(accountId, 'signed_out_everywhere', this.clock.now());
  }

  async list(actor: Actor): Promise<SessionInfo[]> {
    const alive = await this.sessions.alive(actor.accountId, this.clock.now());
    return alive.map((session) => presentSessionInfo(session, actor.sessionId));
  }

  private async present(
    account: AccountRecord,
    sessionId: string,
    wanted: string | null,
    last: string | null,
  ): Promise<{ account: AccountRecord; chosen: MembershipRecord; session: Session }> {
    const memberships = await this.memberships.ofAccount(account.id);
    const chosen = chooseOrganisation(memberships, wanted, last);
    const token = this.accessTokens.issue({
      sub: account.id,
      sid: sessionId,
      org: chosen.organisation.id,
      mem: chosen.member.id,
    });
    return { account, chosen, session: presentSession(token, account, chosen, memberships) };
  }

  /** Goes on as the account, and notes when its member of the organisation is there for the first time. */
  private async entered(
    accountId: string,
    work: (account: AccountRecord | null) => ReturnType<Sessions['present']>,
  ): Promise<Session> {
    const { account, chosen, session } = await this.database.transaction(
      { ...noOrganisation, asAccount: accountId },
      async () => work(await this.accounts.findById(accountId)),
    );
    await this.firstSignIn.note(account, chosen);
    return session;
  }
}
