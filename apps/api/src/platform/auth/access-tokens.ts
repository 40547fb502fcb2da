import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import type { Config, TokenKey } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock } from '../database/clock';

/** What an access token says. Never roles: those are read from the database on every request. */
export interface TokenClaims {
  readonly sub: string;
  readonly sid: string;
  readonly org: string;
  readonly mem: string;
}

export const TOKEN_ISSUER = 'attest';
export const ACCESS_TOKEN_SECONDS = 10 * 60;

@Injectable()
export class AccessTokens {
  private readonly signing: TokenKey;

  constructor(
    private readonly jwt: JwtService,
    private readonly clock: Clock,
    @Inject(CONFIG) { tokenKeys }: Config,
  ) {
    this.signing = tokenKeys[0];
  }

  /** A token for one member of one organisation within one session, good for ten minutes. */
  issue(claims: TokenClaims): { accessToken: string; expiresAt: Date } {
    const issuedAt = Math.floor(this.clock.now().getTime() / 1000);
    const accessToken = this.jwt.sign(
      { ...claims, iat: issuedAt, exp: issuedAt + ACCESS_TOKEN_SECONDS },
      {
        algorithm: 'HS256',
        secret: this.signing.secret,
        keyid: this.signing.id,
        issuer: TOKEN_ISSUER,
        audience: TOKEN_ISSUER,
      },
    );
    return { accessToken, expiresAt: new Date((issuedAt + ACCESS_TOKEN_SECONDS) * 1000) };
  }
}
