import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SlowSenderLimits } from '../../config/slow-sender-limits';

/** Slower than the worst mobile line, and faster than anybody who only wants to hold a connection. */
const LEAST_BYTES_PER_SECOND = 256;

interface Sender {
  readonly request: FastifyRequest;
  readonly window: number;
  /** Milliseconds since 1970; a file may take as long as it gets on. */
  readonly end: number;
  /** Of the socket, when the window began. */
  bytes: number;
  since: number;
}

/**
 * Cuts off whoever sends a body so slowly that it would never end. Not the whole time counts, since a large file may
 * rightly take hours, but progress: so many bytes within each window.
 */
export class SlowSenders {
  private readonly senders = new Set<Sender>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly slowSenderLimits: SlowSenderLimits) {}

  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', (request, _reply, done) => {
      if (hasBody(request)) this.begin(request);
      done();
    });
    fastify.addHook('onClose', (_instance, done) => {
      clearInterval(this.timer);
      done();
    });
    this.timer = setInterval(() => {
      this.look(Date.now());
    }, this.slowSenderLimits.formWindow * 100).unref();
  }

  private begin(request: FastifyRequest): void {
    const { formWindow, wholeForm, fileWindow } = this.slowSenderLimits;
    const isForm = (request.headers['content-type'] ?? '').startsWith('application/json');
    const since = Date.now();
    this.senders.add({
      request,
      window: isForm ? formWindow : fileWindow,
      end: isForm ? since + wholeForm * 1000 : Infinity,
      bytes: request.raw.socket.bytesRead,
      since,
    });
  }

  private look(now: number): void {
    for (const sender of this.senders) {
      const { raw } = sender.request;
      if (raw.complete || raw.destroyed) this.senders.delete(sender);
      else if (now - sender.since >= sender.window * 1000 || now >= sender.end) this.judge(sender, now);
    }
  }

  private judge(sender: Sender, now: number): void {
    const { socket } = sender.request.raw;
    const received = socket.bytesRead - sender.bytes;
    if (now >= sender.end || received < LEAST_BYTES_PER_SECOND * sender.window) {
      this.senders.delete(sender);
      socket.destroy();
    } else Object.assign(sender, { bytes: socket.bytesRead, since: now });
  }
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
