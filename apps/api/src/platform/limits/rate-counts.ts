import { createHmac } from 'node:crypto';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { RateCountsRepository } from './rate-counts.repository';

export const WINDOW_SECONDS = 60;
/** Accounts and networks remembered at once; the one that came first is forgotten first. */
const REMEMBERED = 50_000;
const EXCHANGE_MILLISECONDS = 1_000;
/** Told in one statement. */
const TOLD_AT_ONCE = 5_000;
const ROUNDS_BETWEEN_TIDYING = 60;

interface Count {
  readonly sha256: Buffer;
  /** When its window began, in milliseconds since 1970. */
  since: number;
  /** What all processes together had counted when they last compared. */
  byAll: number;
  /** What was counted here since. */
  own: number;
}

/**
 * Requests within a minute, by account or network, counted by all processes together and cheaply: each counts in
 * memory, and once a second one statement adds up what is new and brings back what the others have counted. A limit may
 * be passed by what comes within that second. Without a database each process counts for itself.
 */
@Injectable()
export class RateCounts implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(RateCounts.name);
  private readonly counts = new Map<string, Count>();
  private readonly untold = new Set<string>();
  private readonly pepper: string;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private rounds = 0;

  constructor(
    private readonly shared: RateCountsRepository,
    @Inject(CONFIG) { tokenKeys }: Config,
  ) {
    this.pepper = tokenKeys[0].secret;
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.exchange(), EXCHANGE_MILLISECONDS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Counts one request. `ttl`: milliseconds until the count starts anew. */
  count(key: string): { current: number; ttl: number } {
    const now = Date.now();
    const count = this.counts.get(key) ?? this.begin(key, now);
    if (count.since + WINDOW_SECONDS * 1000 <= now) Object.assign(count, { since: now, byAll: 0, own: 0 });
    count.own += 1;
    this.untold.add(key);
    return { current: count.byAll + count.own, ttl: WINDOW_SECONDS * 1000 - (now - count.since) };
  }

  /** Tells the others what was counted here, and hears what they have. A second call waits for the first. */
  exchange(): Promise<void> {
    this.running ??= this.compare().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private begin(key: string, now: number): Count {
    const [oldest] = this.counts.keys();
    if (this.counts.size >= REMEMBERED && oldest !== undefined) {
      this.counts.delete(oldest);
      this.untold.delete(oldest);
    }
    const sha256 = createHmac('sha256', this.pepper).update(`requests of ${key}`).digest();
    const count = { sha256, since: now, byAll: 0, own: 0 };
    this.counts.set(key, count);
    return count;
  }

  private async compare(): Promise<void> {
    const told = [...this.untold].slice(0, TOLD_AT_ONCE).flatMap((key) => {
      const count = this.counts.get(key);
      return count === undefined ? [] : [{ key, count, own: count.own, since: count.since }];
    });
    try {
      if (told.length > 0) await this.tell(told);
      this.rounds += 1;
      if (this.rounds % ROUNDS_BETWEEN_TIDYING === 0) await this.shared.forget(2 * WINDOW_SECONDS);
    } catch (error) {
      this.logger.warn(error, 'requests are counted by each process for itself');
    }
  }

  private async tell(
    told: readonly { key: string; count: Count; own: number; since: number }[],
  ): Promise<void> {
    const now = Date.now();
    const answers = await this.shared.add(
      told.map(({ count: { sha256 }, own, since }) => ({ sha256, requests: own, age: (now - since) / 1000 })),
      WINDOW_SECONDS,
    );
    const heard = new Map(answers.map((answer) => [answer.sha256.toString('hex'), answer]));
    for (const { key, count, own, since } of told) {
      const answer = heard.get(count.sha256.toString('hex'));
      // Started anew meanwhile: what was told belongs to the window before.
      if (answer === undefined || count.since !== since) continue;
      count.byAll = answer.requests;
      count.own -= own;
      count.since = Date.now() - answer.age * 1000;
      if (count.own === 0) this.untold.delete(key);
    }
  }
}
