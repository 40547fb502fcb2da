import type { SessionEnding } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { RefreshTokenEntity } from './refresh-token.entity';
import { SessionEntity } from './session.entity';

/** A refresh token with the session (the family) it belongs to. */
export interface RefreshTokenRecord {
  readonly tokenId: string;
  readonly usedAt: Date | null;
  readonly expiresAt: Date;
  readonly sessionId: string;
  readonly accountId: string;
  readonly organisationId: string | null;
  readonly startedAt: Date;
  /** The session was ended, or the account is no longer in use. */
  readonly ended: boolean;
}

export interface SessionRecord {
  readonly id: string;
  readonly userAgent: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
}

interface TokenRow {
  id: string;
  used_at: Date | null;
  expires_at: Date;
  session_id: string;
  account_id: string;
  organisation_id: string | null;
  created_at: Date;
  ended: boolean;
}

interface SessionRow {
  id: string;
  user_agent: string;
  created_at: Date;
  last_used_at: Date;
}

const lockToken = statement(
  'refresh_token_lock',
  `SELECT t.id, t.used_at, t.expires_at, t.session_id, s.account_id, s.organisation_id, s.created_at,
          s.ended_at IS NOT NULL OR a.disabled_at IS NOT NULL AS ended
     FROM refresh_token t JOIN session s ON s.id = t.session_id JOIN account a ON a.id = s.account_id
    WHERE t.token_sha256 = $1
      FOR UPDATE OF s, t`,
);
const spendToken = statement(
  'refresh_token_spend',
  `WITH spent AS (UPDATE refresh_token SET used_at = $2 WHERE id = $1 AND used_at IS NULL RETURNING session_id)
   UPDATE session SET last_used_at = $2 WHERE id = (SELECT session_id FROM spent)`,
);
const alive = statement(
  'sessions_alive',
  `SELECT s.id, s.user_agent, s.created_at, s.last_used_at FROM session s
    WHERE s.account_id = $1 AND s.ended_at IS NULL
      AND EXISTS (SELECT 1 FROM refresh_token t WHERE t.session_id = s.id AND t.used_at IS NULL AND t.expires_at > $2)
    ORDER BY s.last_used_at DESC, s.id DESC LIMIT 100`,
);
const forgetTokens = statement(
  'refresh_token_forget',
  `DELETE FROM refresh_token WHERE id IN (
     SELECT id FROM refresh_token WHERE expires_at < $1 ORDER BY expires_at LIMIT 500 FOR UPDATE SKIP LOCKED)`,
);

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  async insertSession(session: {
    id: string;
    accountId: string;
    organisationId: string;
    userAgent: string;
    at: Date;
  }): Promise<void> {
    const { at, ...given } = session;
    await this.sessions.add({ ...given, createdAt: at, lastUsedAt: at, endedAt: null, endReason: null });
  }

  async insertToken(token: {
    id: string;
    sessionId: string;
    sha256: Buffer;
    issuedAt: Date;
    expiresAt: Date;
  }): Promise<void> {
    const { sha256, ...given } = token;
    await this.tokens.add({ ...given, tokenSha256: sha256, usedAt: null });
  }

  /** Holds the family until the transaction ends, so that two exchanges of it follow one another. */
  async lockFamilyByToken(sha256: Buffer): Promise<RefreshTokenRecord | null> {
    const row = await this.database.one<TokenRow>(lockToken, [sha256]);
    if (row === undefined) return null;
    return {
      tokenId: row.id,
      usedAt: row.used_at,
      expiresAt: row.expires_at,
      sessionId: row.session_id,
      accountId: row.account_id,
      organisationId: row.organisation_id,
      startedAt: row.created_at,
      ended: row.ended,
    };
  }

  /** Tokens that have run out tell nothing any more, not even about reuse. */
  async forgetTokens(before: Date): Promise<void> {
    await this.database.execute(forgetTokens, [before]);
  }

  async spendToken(tokenId: string, at: Date): Promise<void> {
    await this.database.execute(spendToken, [tokenId, at]);
  }

  async isUnused(sha256: Buffer): Promise<boolean> {
    return this.tokens.existsBy({ tokenSha256: sha256, usedAt: IsNull() });
  }

  async end(sessionId: string, reason: SessionEnding, at: Date): Promise<void> {
    await this.sessions.change({ id: sessionId, endedAt: IsNull() }, { endedAt: at, endReason: reason });
  }

  async endOfAccount(
    accountId: string,
    reason: SessionEnding,
    at: Date,
    except: string | null = null,
  ): Promise<void> {
    await this.sessions.change(
      { accountId, endedAt: IsNull(), ...(except === null ? {} : { id: Not(except) }) },
      { endedAt: at, endReason: reason },
    );
  }

  /** Sessions that could still be used, newest first. */
  async alive(accountId: string, at: Date): Promise<SessionRecord[]> {
    return (await this.database.query<SessionRow>(alive, [accountId, at])).map((row) => ({
      id: row.id,
      userAgent: row.user_agent,
      createdAt: row.created_at,
      lastUsedAt: row.last_used_at,
    }));
  }

  async moveTo(sessionId: string, organisationId: string): Promise<boolean> {
    return (await this.sessions.change({ id: sessionId, endedAt: IsNull() }, { organisationId })) === 1;
  }

  async lastOrganisationOf(accountId: string): Promise<string | null> {
    const [row] = await this.sessions.pick(['organisationId'], {
      where: { accountId },
      ...{ order: { lastUsedAt: 'DESC' }, take: 1 },
    });
    return row?.organisationId ?? null;
  }

  private get sessions() {
    return this.database.rows(SessionEntity);
  }

  private get tokens() {
    return this.database.rows(RefreshTokenEntity);
  }
}
