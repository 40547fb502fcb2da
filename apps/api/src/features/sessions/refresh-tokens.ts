import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock, Ids } from '../../platform/database/clock';
import { type RefreshTokenRecord, SessionsRepository } from './sessions.repository';

const DAY = 24 * 60 * 60 * 1000;

/** A device may be away for this long; the offline record is kept no longer either. */
export const IDLE_DAYS = 30;
/** Then the password is asked for again, however busy the session was. */
const LIFE_DAYS = 90;
/** An answer that was lost on the way, or a second tab, may repeat the exchange for so long. */
const LEEWAY_MILLISECONDS = 10_000;

/** Tidying up goes along with every so many exchanges. */
const TIDY_EVERY = 200;

export type Exchange =
  | { readonly kind: 'exchanged'; readonly token: string; readonly family: RefreshTokenRecord }
  | { readonly kind: 'ended' }
  | { readonly kind: 'reused'; readonly sessionId: string };

/**
 * Refresh tokens rotate: each is good for one exchange, and a spent one that turns up again ends its whole family,
 * because somebody else must hold a copy.
 *
 * The successor is derived from its predecessor under a key of the server. An exchange repeated within the leeway
 * therefore hands out the same successor instead of a second branch: a lost answer is mended, and a thief who repeats
 * the exchange gets a token that ends the family as soon as both parties have used it.
 */
@Injectable()
export class RefreshTokens {
  private readonly key: Buffer;
  private exchanges = 0;

  constructor(
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
    private readonly ids: Ids,
    @Inject(CONFIG) { tokenKeys }: Config,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', tokenKeys[0].secret, '', 'refresh token successor', 32));
  }

  /** The first token of a session. */
  async begin(sessionId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.keep(token, sessionId);
    return token;
  }

  /** To be run in a transaction that is committed whatever the answer is: ending a family must stand. */
  async exchange(token: string): Promise<Exchange> {
    const family = await this.sessions.lockFamilyByToken(digest(token));
    if (family === null || family.ended) return { kind: 'ended' };
    const now = this.clock.now();
    if (family.expiresAt <= now || now.getTime() - family.startedAt.getTime() > LIFE_DAYS * DAY) {
      await this.sessions.end(family.sessionId, 'expired', now);
      return { kind: 'ended' };
    }
    const successor = createHmac('sha256', this.key).update(token).digest('base64url');
    if (this.exchanges++ % TIDY_EVERY === 0) await this.sessions.forgetTokens(now);
    if (family.usedAt === null) {
      await this.sessions.spendToken(family.tokenId, now);
      await this.keep(successor, family.sessionId);
      return { kind: 'exchanged', token: successor, family };
    }
    const repeated = now.getTime() - family.usedAt.getTime() <= LEEWAY_MILLISECONDS;
    if (repeated && (await this.sessions.isUnused(digest(successor)))) {
      return { kind: 'exchanged', token: successor, family };
    }
    await this.sessions.end(family.sessionId, 'token_reused', now);
    return { kind: 'reused', sessionId: family.sessionId };
  }

  /** Ends the session of a token; an unknown one is as good as ended. */
  async end(token: string): Promise<void> {
    const family = await this.sessions.lockFamilyByToken(digest(token));
    if (family !== null) await this.sessions.end(family.sessionId, 'signed_out', this.clock.now());
  }

  private async keep(token: string, sessionId: string): Promise<void> {
    const issuedAt = this.clock.now();
    const expiresAt = new Date(issuedAt.getTime() + IDLE_DAYS * DAY);
    await this.sessions.insertToken({
      id: this.ids.next(),
      sessionId,
      sha256: digest(token),
      issuedAt,
      expiresAt,
    });
  }
}

/** The database keeps digests only: who reads it cannot use what they find. */
const digest = (token: string): Buffer => createHash('sha256').update(token).digest();
