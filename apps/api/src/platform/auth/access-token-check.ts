import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { TOKEN_ISSUER, type TokenClaims } from './access-tokens';

const STRATEGY = 'access-token';
const MOST_REMEMBERED = 2_000;

interface CheckedToken {
  readonly claims: TokenClaims;
  /** Seconds since 1970. */
  readonly exp: number;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Checks signature, time and shape of a bearer token; whether it still counts is the database's answer. It keeps a
 * passport of its own: the one the package shares would let a second application in the process replace the keys.
 */
@Injectable()
export class AccessTokenCheck {
  private readonly passport = new passport.Passport();
  /** Tokens whose signature was right, until they expire: the same bytes need not be checked for every request. */
  private readonly checked = new Map<string, CheckedToken>();

  constructor(@Inject(CONFIG) { tokenKeys }: Config) {
    const secrets = new Map(tokenKeys.map(({ id, secret }) => [id, secret]));
    const options = {
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      algorithms: ['HS256' as const],
      issuer: TOKEN_ISSUER,
      audience: TOKEN_ISSUER,
      secretOrKeyProvider: (_: unknown, token: string, done: (error: unknown, secret?: string) => void) => {
        const secret = secrets.get(keyIdOf(token));
        if (secret === undefined) done(new Error('unknown key'));
        else done(null, secret);
      },
    };
    this.passport.use(
      STRATEGY,
      new Strategy(options, (claims: Record<string, unknown>, done) => {
        const found = claimsOf(claims);
        done(
          null,
          found === null || typeof claims['exp'] !== 'number' ? false : { claims: found, exp: claims['exp'] },
        );
      }),
    );
  }

  /** Passport gives a middleware that it does not type. */
  private authenticate(
    answer: (error: unknown, checked?: CheckedToken | false | null) => void,
  ): (request: object, response: object, next: (error: Error) => void) => void {
    const middleware: unknown = this.passport.authenticate(STRATEGY, { session: false }, answer);
    if (typeof middleware !== 'function') throw new Error('Passport gave no middleware.');
    return (...given) => {
      Reflect.apply(middleware, undefined, given);
    };
  }

  /** What the token of a request says; null when there is none, or none that holds. */
  async claims(request: FastifyRequest): Promise<TokenClaims | null> {
    const header = request.headers.authorization;
    const known = header === undefined ? undefined : this.checked.get(header);
    if (known !== undefined && known.exp * 1000 > Date.now()) return known.claims;
    const checked = await this.check(request);
    if (checked !== null && header !== undefined) this.remember(header, checked);
    return checked?.claims ?? null;
  }

  private check(request: FastifyRequest): Promise<CheckedToken | null> {
    return new Promise((settle, fail) => {
      const answer = (error: unknown, checked?: CheckedToken | false | null): void => {
        // A token under an unknown key is no failure of ours.
        settle(error || !checked ? null : checked);
      };
      this.authenticate(answer)(request, {}, fail);
    });
  }

  /** The oldest goes first; an expired one is found out when it is asked for. */
  private remember(header: string, checked: CheckedToken): void {
    this.checked.delete(header);
    this.checked.set(header, checked);
    const [oldest] = this.checked.keys();
    if (this.checked.size > MOST_REMEMBERED && oldest !== undefined) this.checked.delete(oldest);
  }
}

function claimsOf({ sub, sid, org, mem }: Record<string, unknown>): TokenClaims | null {
  return isUuid(sub) && isUuid(sid) && isUuid(org) && isUuid(mem) ? { sub, sid, org, mem } : null;
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
