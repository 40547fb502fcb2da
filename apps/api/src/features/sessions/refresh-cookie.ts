import { Inject, Injectable } from '@nestjs/common';
import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { IDLE_DAYS } from './refresh-tokens';

interface Place {
  readonly name: string;
  readonly path: string;
  readonly secure: boolean;
}

const plain: Place = { name: 'attest_refresh', path: '/api/v1/auth', secure: false };
/** A browser takes this name from this very host over https alone: no neighbour under the same domain can plant it. */
const secure: Place = { name: '__Host-attest_refresh', path: '/', secure: true };

/** Where the refresh token lives in a browser: out of reach of scripts and of other sites. */
@Injectable()
export class RefreshCookie {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  read(request: FastifyRequest): string | null {
    const token = request.cookies[this.placeFor(request).name];
    return token === undefined || token === '' ? null : token;
  }

  write(reply: FastifyReply, token: string): void {
    const { name, ...where } = this.placeFor(reply.request);
    void reply.setCookie(name, token, { ...where, ...always, maxAge: IDLE_DAYS * 24 * 60 * 60 });
  }

  clear(reply: FastifyReply): void {
    const { name, ...where } = this.placeFor(reply.request);
    void reply.clearCookie(name, { ...where, ...always });
  }

  /** Of every other cookie of the sign-in. */
  attributes = (reply: FastifyReply) => ({
    ...always,
    path: plain.path,
    secure: this.placeFor(reply.request).secure,
  });

  private placeFor = ({ protocol }: FastifyRequest): Place =>
    this.config.secureCookies || protocol === 'https' ? secure : plain;
}

const always = { httpOnly: true, sameSite: 'strict' } as const;
