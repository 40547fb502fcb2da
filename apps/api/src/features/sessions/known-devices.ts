import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { RefreshCookie } from './refresh-cookie';

const NAME = 'attest_device';
const KEPT_SECONDS = 365 * 24 * 60 * 60;
/** A tablet of a training room has several people. */
const ACCOUNTS_OF_A_DEVICE = 8;
const shape = /^[\w-]{22}(\.[\w-]{22})+$/;

/**
 * Remembers in the browser for which accounts somebody has signed in here: a random number for the device, and for
 * each account a mark that only this server can make. It opens nothing. It tells the owner's own device from
 * those of others, so that wrong passwords there never keep the owner out.
 */
@Injectable()
export class KnownDevices {
  private readonly key: Buffer;

  constructor(
    private readonly cookie: RefreshCookie,
    @Inject(CONFIG) { tokenKeys }: Config,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', tokenKeys[0].secret, '', 'known device', 32));
  }

  /** @param email as its key @returns the id of the device; null where this account was never used on it */
  read(request: FastifyRequest, email: string): string | null {
    const { device, marks } = this.kept(request);
    return device !== null && marks.includes(this.mark(device, email)) ? device : null;
  }

  /** To be called once the password was right. */
  write(request: FastifyRequest, reply: FastifyReply, email: string): void {
    const kept = this.kept(request);
    const device = kept.device ?? randomBytes(16).toString('base64url');
    const mark = this.mark(device, email);
    const others = kept.marks.filter((each) => each !== mark).slice(0, ACCOUNTS_OF_A_DEVICE - 1);
    void reply.setCookie(NAME, [device, mark, ...others].join('.'), {
      ...this.cookie.attributes(reply),
      maxAge: KEPT_SECONDS,
    });
  }

  private kept(request: FastifyRequest): { device: string | null; marks: string[] } {
    const value = request.cookies[NAME] ?? '';
    const [device, ...marks] = shape.test(value) ? value.split('.') : [];
    return { device: device ?? null, marks: marks.slice(0, ACCOUNTS_OF_A_DEVICE) };
  }

  private mark = (device: string, email: string): string =>
    createHmac('sha256', this.key).update(`${device} ${email}`).digest('base64url').slice(0, 22);
}
