import { scopesFor } from '@attest/domain';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { Entry, rolesOf } from '../../../platform/auth/entry';
import type { TokenClaims } from '../../../platform/auth/access-tokens';
import { Throttled, Unavailable } from '../../../platform/errors/domain-error';
import { Drain } from '../../../platform/http/drain';
import { presentNotification, partiesOf } from '../notifications.service';
import { NotificationsRepository } from '../notifications.repository';
import { NewsListener } from './news-listener';

const HEARTBEAT_MILLISECONDS = 20_000;
const STREAMS_OF_A_MEMBER = 6;
const STREAMS_AT_ALL = 2_000;
const ITEMS_AT_ONCE = 100;
/** Of what was missed; whoever was away for longer finds the rest in the list, page by page. */
const MISSED_AT_MOST = 100;
/** Somebody who takes nothing for so long is not there. */
const UNSENT_BYTES = 256 * 1024;

interface Stream {
  readonly claims: TokenClaims;
  readonly response: ServerResponse;
  /** Everything up to this sequence was sent, or is not going to be; null until it is known where to begin. */
  after: number | null;
  /** Whether it is still to be looked how much was missed. */
  away: boolean;
  /** Looking now; whether to look again afterwards. */
  looking: boolean;
  again: boolean;
}

/**
 * Open streams of this process. Each look asks the database anew who reads: a session that ended or a role that was
 * taken away closes the stream with the next news, and with the next heartbeat at the latest.
 */
@Injectable()
export class NewsStreams implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(NewsStreams.name);
  private readonly streams = new Map<string, Set<Stream>>();
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly entry: Entry,
    private readonly notifications: NotificationsRepository,
    private readonly listener: NewsListener,
    drain: Drain,
  ) {
    // A stream that stays open would keep the server from ending; its reader asks again, elsewhere.
    drain.onBegin(() => {
      this.stop();
    });
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.beat(), HEARTBEAT_MILLISECONDS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    this.stop();
  }

  private stop(): void {
    this.stopped = true;
    clearInterval(this.timer);
    for (const stream of this.all()) this.close(stream);
  }

  /**
   * Begins a stream on an answer whose head was sent.
   * @param lastEventId the last sequence the reader has; without it, what comes from now on
   */
  async open(claims: TokenClaims, response: ServerResponse, lastEventId: number | null): Promise<void> {
    const stream: Stream = {
      ...{ claims, response, after: lastEventId, away: lastEventId !== null },
      ...{ looking: false, again: false },
    };
    const own = this.streams.get(claims.mem) ?? new Set<Stream>();
    this.streams.set(claims.mem, own.add(stream));
    const [oldest] = own;
    if (own.size > STREAMS_OF_A_MEMBER && oldest !== undefined) this.close(oldest);
    response.on('close', () => {
      this.forget(stream);
    });
    await this.listener.open({
      news: (memberId) => {
        for (const each of this.streams.get(memberId) ?? []) void this.look(each);
      },
      anything: () => {
        for (const each of this.all()) void this.look(each);
      },
    });
    await this.look(stream);
    // Last, and with it the head: whoever hears that the stream has begun reads the rest anew, and misses nothing between.
    if (!response.writableEnded) response.write('retry: 3000\n\n');
  }

  /** Closes the stream on this answer, once everything written to it has left. */
  end(response: ServerResponse): void {
    for (const stream of this.all()) if (stream.response === response) this.close(stream);
  }

  /** @throws Throttled stream.full when this process has as many as it can serve */
  requireRoom(): void {
    if (this.stopped) throw new Unavailable('stopping');
    if (this.all().length >= STREAMS_AT_ALL) throw new Throttled('stream.full', 30);
  }

  /** Keeps proxies from closing quiet streams, and finds those that may not go on. */
  async beat(): Promise<void> {
    for (const stream of this.all()) {
      stream.response.write(': still here\n\n');
      await this.look(stream);
    }
  }

  get count(): number {
    return this.all().length;
  }

  private all(): Stream[] {
    return [...this.streams.values()].flatMap((own) => [...own]);
  }

  /** One look at a time for each stream, so that nothing is sent twice or out of order. */
  private async look(stream: Stream): Promise<void> {
    if (stream.looking) {
      stream.again = true;
      return;
    }
    stream.looking = true;
    try {
      await this.lookUntilQuiet(stream);
    } catch (error) {
      // The next news or heartbeat looks again from the same place.
      this.logger.warn(error, 'the news of a stream could not be read');
    } finally {
      stream.looking = false;
    }
  }

  /** What was heard while looking is looked for as well. */
  private async lookUntilQuiet(stream: Stream): Promise<void> {
    stream.again = false;
    if (!(await this.send(stream))) this.close(stream);
    else if (isAskedAgain(stream)) await this.lookUntilQuiet(stream);
  }

  /** @returns false when the reader may not go on */
  private async send(stream: Stream): Promise<boolean> {
    const { claims, response } = stream;
    const entered = await this.entry.open(claims, null, null);
    try {
      if (entered.row === undefined) return false;
      const roles = rolesOf(entered.row);
      if (scopesFor('notification.read', roles).length === 0) return false;
      const scope = { organisationId: claims.org, memberId: claims.mem };
      const rows = await entered.proceed(
        scope,
        async () => {
          stream.after ??= await this.notifications.position();
          if (stream.away) {
            stream.after = await this.notifications.afterAllBut(claims.mem, MISSED_AT_MOST, stream.after);
            stream.away = false;
          }
          return this.notifications.since(claims.mem, partiesOf(roles), stream.after, ITEMS_AT_ONCE);
        },
        true,
      );
      for (const row of rows) {
        response.write(
          `id: ${row.sequence}\nevent: notification\ndata: ${JSON.stringify(presentNotification(row))}\n\n`,
        );
        stream.after = row.sequence;
      }
      if (rows.length === ITEMS_AT_ONCE) stream.again = true;
      return response.writableLength <= UNSENT_BYTES;
    } finally {
      await entered.leave();
    }
  }

  private close(stream: Stream): void {
    this.forget(stream);
    stream.response.end();
  }

  private forget(stream: Stream): void {
    const own = this.streams.get(stream.claims.mem);
    if (own === undefined) return;
    own.delete(stream);
    if (own.size === 0) this.streams.delete(stream.claims.mem);
  }
}

const isAskedAgain = ({ again, response }: Stream): boolean => again && !response.destroyed;
