import { Inject, Injectable } from '@nestjs/common';
import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { IDLE_DAYS } from './refresh-tokens';

const NAME = 'attest_refresh';
const PATH = '/api/v1/auth';

/** Where the refresh token lives in a browser: out of reach of scripts and of other sites. */
@Injectable()
export class RefreshCookie {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  read(request: FastifyRequest): string | null {
    const token = request.cookies[NAME];
    return token === undefined || token === '' ? null : token;
  }

  write(reply: FastifyReply, token: string): void {
    void reply.setCookie(NAME, token, { ...this.attributes(reply), maxAge: IDLE_DAYS * 24 * 60 * 60 });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(NAME, this.attributes(reply));
  }

  /** Of every cookie of the sign-in. */
  attributes = (reply: FastifyReply) => ({
    path: PATH,
    httpOnly: true,
    sameSite: 'strict' as const,
    secure: this.config.secureCookies || reply.request.protocol === 'https',
  });
}
