import type { Server } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';

/** Connections whose last answer has left are looked for so often, in milliseconds. */
const SWEEP_MILLISECONDS = 50;

/**
 * How the service ends without a request being lost: it says first that it is not ready (`begin`), answers everything
 * that still comes with `connection: close`, and once it listens no more, closes each connection as it becomes idle.
 * What takes longer than its patience is cut off; uploads in pieces go on where they were.
 */
@Injectable()
export class Drain {
  private begun = false;
  private readonly listeners: (() => void)[] = [];

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** From here on nobody is to send more requests here. */
  begin(): void {
    if (this.begun) return;
    this.begun = true;
    for (const listener of this.listeners) listener();
  }

  get hasBegun(): boolean {
    return this.begun;
  }

  /** For answers that would otherwise never end. */
  onBegin(listener: () => void): void {
    this.listeners.push(listener);
  }

  watch(fastify: FastifyInstance): void {
    let sweep: NodeJS.Timeout | undefined;
    fastify.addHook('onSend', (_request, reply, payload, done) => {
      if (this.begun) reply.header('connection', 'close');
      done(null, payload);
    });
    fastify.addHook('preClose', (done) => {
      this.begin();
      sweep = this.closeIdle(fastify.server);
      done();
    });
    fastify.addHook('onClose', (_instance, done) => {
      clearInterval(sweep);
      done();
    });
  }

  /** A connection whose answer began before the end is kept alive by it, and would be waited for until its client goes. */
  private closeIdle(server: Server): NodeJS.Timeout {
    const until = Date.now() + this.config.ending.cutSeconds * 1000;
    return setInterval(() => {
      if (Date.now() < until) server.closeIdleConnections();
      else server.closeAllConnections();
    }, SWEEP_MILLISECONDS);
  }
}
