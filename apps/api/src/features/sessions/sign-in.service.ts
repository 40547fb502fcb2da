import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { Forbidden } from '../../platform/errors/domain-error';
import type { AccountRecord } from './accounts.repository';
import { Credentials } from './credentials';
import { FirstSignIn } from './first-sign-in';
import { type MembershipRecord, MembershipsRepository } from './memberships.repository';
import { RefreshTokens } from './refresh-tokens';
import { presentSession } from './sessions.presenter';
import type { Session, SignInRequest } from './sessions.dto';
import { SessionsRepository } from './sessions.repository';
import type { SignInPlace } from '../../platform/auth/sign-in-throttle';
import { AccessTokens } from '../../platform/auth/access-tokens';

const noOrganisation = { organisationId: null };
const LONGEST_USER_AGENT = 300;

@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly credentials: Credentials,
    private readonly memberships: MembershipsRepository,
    private readonly sessions: SessionsRepository,
    private readonly refreshTokens: RefreshTokens,
    private readonly accessTokens: AccessTokens,
    private readonly firstSignIn: FirstSignIn,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Begins a session. An unknown address, a wrong password and a disabled account get the same answer, after the same
   * work.
   * @throws Unauthenticated `auth.credentials`, Throttled `auth.throttled`, Forbidden `auth.no_membership`
   */
  async signIn(
    { email, password, organisationId }: SignInRequest,
    from: SignInPlace & { userAgent: string },
  ): Promise<{ session: Session; refreshToken: string }> {
    const { account, goOn } = await this.credentials.check({ email, password }, from);
    const { chosen, begun } = await this.database.transaction(
      { ...noOrganisation, asAccount: account.id },
      async () => {
        await goOn();
        const memberships = await this.memberships.ofAccount(account.id);
        const last = await this.sessions.lastOrganisationOf(account.id);
        const membership = chooseOrganisation(memberships, organisationId ?? null, last);
        return {
          chosen: membership,
          begun: await this.begin(account, membership, memberships, from.userAgent),
        };
      },
    );
    await this.firstSignIn.note(account, chosen);
    return begun;
  }

  private async begin(
    account: AccountRecord,
    membership: MembershipRecord,
    memberships: readonly MembershipRecord[],
    userAgent: string,
  ): Promise<{ session: Session; refreshToken: string }> {
    const id = this.ids.next();
    await this.sessions.insertSession({
      id,
      accountId: account.id,
      organisationId: membership.organisation.id,
      userAgent: userAgent.slice(0, LONGEST_USER_AGENT),
      at: this.clock.now(),
    });
    const refreshToken = await this.refreshTokens.begin(id);
    const token = this.accessTokens.issue({
      sub: account.id,
      sid: id,
      org: membership.organisation.id,
      mem: membership.member.id,
    });
    return { session: presentSession(token, account, membership, memberships), refreshToken };
  }
}

/** The one asked for and no other; else the one used last, else the first by name. */
export function chooseOrganisation(
  memberships: readonly MembershipRecord[],
  wanted: string | null,
  last: string | null,
): MembershipRecord {
  const by = (id: string | null) => memberships.find(({ organisation }) => organisation.id === id);
  const chosen = wanted === null ? (by(last) ?? memberships[0]) : by(wanted);
  if (chosen === undefined) throw new Forbidden('auth.no_membership');
  return chosen;
}
