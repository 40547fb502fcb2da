import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Forbidden } from '../../platform/errors/domain-error';

/**
 * For routes that act on a cookie: a browser says where a POST comes from, and nowhere else but here may it come from.
 * Programs without a browser send no Origin; they have no cookies of somebody else's either.
 */
@Injectable()
export class SameOriginGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
    if (foreignSite || (origin !== undefined && !this.isOwn(origin, request))) {
      throw new Forbidden('auth.origin_refused');
    }
    return true;
  }

  private isOwn = (origin: string, request: FastifyRequest): boolean =>
    origin === this.config.publicUrl ||
    (URL.canParse(origin) && new URL(origin).host === hostAsked(new URL(origin).protocol, request));
}

/**
 * The host the request was sent to, without the port that goes without saying. A proxy may speak https to the browser
 * and http to us, so the scheme is the browser's word; the host is not.
 */
function hostAsked(protocol: string, { host }: FastifyRequest): string | null {
  const url = `${protocol}//${host}`;
  return URL.canParse(url) ? new URL(url).host : null;
}
