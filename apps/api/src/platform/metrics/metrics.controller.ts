import { createHash, timingSafeEqual } from 'node:crypto';
import { Controller, Get, Inject, NotFoundException, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Public } from '../auth/decorators';
import { isLocalRequest } from '../http/is-local-request';
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
    if (!isLocalRequest(request) && !this.bringsToken(request)) throw new NotFoundException();
    reply.header('Content-Type', this.metrics.contentType);
    return this.metrics.text();
  }

  private bringsToken({ headers }: FastifyRequest): boolean {
    const { metricsToken } = this.config;
    if (metricsToken === null) return false;
    return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${metricsToken}`));
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
