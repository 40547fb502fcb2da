import { createHash, timingSafeEqual } from 'node:crypto';
import { Controller, Get, Inject, NotFoundException, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Public } from '../auth/decorators';
import { Metrics } from './metrics';

@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** For this machine, or for who brings the token; for everybody else the route does not exist. */
  @Get()
  @Public()
  @ApiExcludeEndpoint()
  async read(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    if (!isLocal(request) && !this.bringsToken(request)) throw new NotFoundException();
    reply.header('Content-Type', this.metrics.contentType);
    return this.metrics.text();
  }

  private bringsToken({ headers }: FastifyRequest): boolean {
    const { metricsToken } = this.config;
    if (metricsToken === null) return false;
    return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${metricsToken}`));
  }
}

/** Behind a proxy on this machine every request seems to come from it, so one that was passed on is not local. */
const isLocal = ({ ip, headers }: FastifyRequest): boolean =>
  ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(ip) &&
  headers['x-forwarded-for'] === undefined &&
  headers.forwarded === undefined;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
