import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { Client } from 'pg';
import type { Config } from '../../../config/config';
import { CONFIG } from '../../../config/config.module';
import { NEWS_CHANNEL } from '../derivation.repository';

const RETRY_MILLISECONDS = 2_000;

export interface NewsHeard {
  /** There may be something for this member. */
  readonly news: (memberId: string) => void;
  /** It is not known what was missed. */
  readonly anything: () => void;
}

/**
 * Hears, on a connection of its own, for whom any server has derived something (LISTEN). It is opened with the first
 * stream; when it breaks it is opened again, and everybody looks once.
 */
@Injectable()
export class NewsListener implements BeforeApplicationShutdown {
  private readonly logger = new Logger(NewsListener.name);
  private client: Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private opening: Promise<void> | undefined;
  private stopped = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Resolves once it listens, or has failed for now and tries again by itself. */
  open(heard: NewsHeard): Promise<void> {
    this.opening ??= this.listen(heard, false);
    return this.opening;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.opening;
    await this.client?.end().catch(() => undefined);
  }

  private async listen(heard: NewsHeard, again: boolean): Promise<void> {
    if (this.stopped) return;
    const client = new Client({
      connectionString: this.config.databaseUrl,
      application_name: 'attest-news',
      keepAlive: true,
    });
    const lost = (error?: Error): void => {
      if (this.client !== client && !again && error === undefined) return;
      if (this.client === client) this.client = undefined;
      if (this.stopped || this.retry !== undefined) return;
      this.logger.warn({ reason: error?.message }, 'the news are not heard; trying again');
      this.retry = setTimeout(() => {
        this.retry = undefined;
        void this.listen(heard, true);
      }, RETRY_MILLISECONDS);
      this.retry.unref();
    };
    client.on('error', lost);
    client.on('end', () => {
      if (!this.stopped && this.client === client) lost();
    });
    client.on('notification', ({ payload = '' }) => {
      const [, memberId] = payload.split(' ');
      if (memberId !== undefined) heard.news(memberId);
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${NEWS_CHANNEL}`);
      this.client = client;
      if (again) heard.anything();
    } catch (error) {
      lost(error instanceof Error ? error : new Error(String(error)));
      await client.end().catch(() => undefined);
    }
  }
}
