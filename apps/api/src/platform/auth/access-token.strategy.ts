import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { TOKEN_ISSUER, type TokenClaims } from './access-tokens';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Checks signature, time and shape of a bearer token; whether it still counts is the database's answer. */
@Injectable()
export class AccessTokenStrategy extends PassportStrategy(Strategy, 'access-token') {
  constructor(@Inject(CONFIG) { tokenKeys }: Config) {
    const secrets = new Map(tokenKeys.map(({ id, secret }) => [id, secret]));
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      algorithms: ['HS256'],
      issuer: TOKEN_ISSUER,
      audience: TOKEN_ISSUER,
      secretOrKeyProvider: (
        _request: unknown,
        token: string,
        done: (error: unknown, secret?: string) => void,
      ) => {
        const secret = secrets.get(keyIdOf(token));
        if (secret === undefined) done(new Error('unknown key'));
        else done(null, secret);
      },
    });
  }

  validate(claims: Record<string, unknown>): TokenClaims | false {
    const { sub, sid, org, mem } = claims;
    return isUuid(sub) && isUuid(sid) && isUuid(org) && isUuid(mem) ? { sub, sid, org, mem } : false;
  }
}

const isUuid = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);

function keyIdOf(token: string): string {
  try {
    const header: unknown = JSON.parse(
      Buffer.from(token.split('.', 1)[0] ?? '', 'base64url').toString('utf8'),
    );
    return typeof header === 'object' && header !== null && 'kid' in header ? String(header.kid) : '';
  } catch {
    return '';
  }
}
