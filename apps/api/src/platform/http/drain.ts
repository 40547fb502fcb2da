import type { Server } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';

/** Connections whose last answer has left are looked for so often, in milliseconds. */
const SWEEP_MILLISECONDS = 50;
/** What came while jobs were finished, just before the service stopped listening, has at least so long. */
const LAST_MILLISECONDS = 1_000;

/**
 * How the service ends without a request being lost: it says first that it is not ready (`begin`), answers everything
 * that still comes with `connection: close`, and once it listens no more, closes each connection as it becomes idle.
 * What takes longer than its patience is cut off; uploads in pieces go on where they were. The patience begins with the
 * end itself: while jobs are finished, which comes before the last connection is closed, it passes as well.
 */
@Injectable()
export class Drain {
  private begun = false;
  /** When its patience ends, in milliseconds since 1970. */
  private cutAt = 0;
  private readonly listeners: (() => void)[] = [];

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** From here on nobody is to send more requests here. */
  begin(): void {
    if (this.begun) return;
    this.begun = true;
    const { announcedSeconds, cutSeconds } = this.config.ending;
    this.cutAt = Date.now() + (announcedSeconds + cutSeconds) * 1000;
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
    const until = Math.max(this.cutAt, Date.now() + LAST_MILLISECONDS);
    return setInterval(() => {
      if (Date.now() < until) server.closeIdleConnections();
      else server.closeAllConnections();
    }, SWEEP_MILLISECONDS);
  }
}
