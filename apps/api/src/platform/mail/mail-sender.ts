import { mailAttempts, pauseAfter } from '@attest/domain';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import nodemailer, { type Transporter } from 'nodemailer';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock } from '../database/clock';
import { Database } from '../database/database';
import { type DueMail, MailRepository, type Settled } from './mail.repository';
import { SealedLetters } from './sealed-letters';

const ROUND_MILLISECONDS = 5_000;
const BATCH = 20;
/** Longer than a server needs for a whole batch: nobody else takes the messages meanwhile. */
const LEASE_MINUTES = 10;
const SERVER_MILLISECONDS = 20_000;
/** News of last week is no news: what could not be sent for so long is given up rather than sent. */
const STALE_DAYS = 3;
const STALE_MILLISECONDS = STALE_DAYS * 86_400_000;

/**
 * Hands queued e-mail to the mail server, each organisation's by itself. A message may arrive twice after a crash
 * between the server's answer and its record; its Message-ID stays the same, by which programs tell.
 */
@Injectable()
export class MailSender implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(MailSender.name);
  private readonly transport: Transporter | null;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<number> = Promise.resolve(0);

  constructor(
    private readonly database: Database,
    private readonly mail: MailRepository,
    private readonly sealed: SealedLetters,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.transport =
      config.smtp === null
        ? null
        : nodemailer.createTransport({
            url: config.smtp.url,
            connectionTimeout: SERVER_MILLISECONDS,
            greetingTimeout: SERVER_MILLISECONDS,
            socketTimeout: SERVER_MILLISECONDS,
          });
  }

  onApplicationBootstrap(): void {
    // The page of kept e-mail shows what is never sent.
    if (!this.config.rounds || this.config.mailPage) return;
    this.timer = setInterval(() => void this.send(), ROUND_MILLISECONDS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
    this.transport?.close();
  }

  /**
   * One round; never two at once. A failure of the round is told in the log and tried again the next time. Without a
   * mail server it gives up what is old, so that no words stay that nobody will send.
   * @returns how many messages the server took
   */
  send(): Promise<number> {
    this.running = this.running
      .then(() => this.round())
      .catch((error: unknown) => {
        this.logger.error(error, 'e-mail could not be sent');
        return 0;
      });
    return this.running;
  }

  private async round(): Promise<number> {
    const now = this.clock.now();
    const dueAt = this.transport === null ? new Date(now.getTime() - STALE_MILLISECONDS) : now;
    const due = await this.database.apart({ organisationId: null }, () => this.mail.organisationsDue(dueAt));
    let sent = 0;
    for (const organisationId of due) sent += await this.sendOf(organisationId, now, dueAt);
    return sent;
  }

  private async sendOf(organisationId: string, now: Date, dueAt: Date): Promise<number> {
    const lease = new Date(now.getTime() + LEASE_MINUTES * 60_000);
    const claimed = await this.database.apart({ organisationId }, () => this.mail.claim(dueAt, lease, BATCH));
    const settled: Settled[] = [];
    for (const message of claimed) settled.push(await this.deliver(message, now));
    if (settled.length > 0) {
      await this.database.apart({ organisationId }, () => this.mail.settle(settled, this.clock.now()));
    }
    return settled.filter(({ state }) => state === 'sent').length;
  }

  private async deliver(message: DueMail, now: Date): Promise<Settled> {
    const { id, createdAt, attempts } = message;
    const words = this.sealed.open(message.body);
    const stale = now.getTime() - createdAt.getTime() >= STALE_MILLISECONDS;
    if (this.transport === null || stale || words === null) {
      const error = words === null ? 'sealed under a key that is gone' : `not sent within ${STALE_DAYS} days`;
      return { id, state: 'failed', error, notBefore: null };
    }
    try {
      await this.transport.sendMail({
        from: this.config.smtp?.from,
        to: message.to,
        subject: message.subject,
        text: words,
        messageId: `<${id}@attest>`,
        headers: { 'Content-Language': message.locale, 'Auto-Submitted': 'auto-generated' },
      });
      return { id, state: 'sent', error: null, notBefore: null };
    } catch (error) {
      const pause = isFinal(error) ? null : pauseAfter(attempts);
      this.logger.warn(
        { messageId: id, attempts, of: mailAttempts, final: pause === null },
        'e-mail refused',
      );
      return {
        id,
        state: pause === null ? 'failed' : 'queued',
        error: wordsOf(error),
        notBefore: pause === null ? null : new Date(now.getTime() + pause * 60_000),
      };
    }
  }
}

/** 5yz to the address or the message itself (RFC 5321, 4.2.1); a refused sign-in is the operator's to mend. */
const isFinal = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  const code: unknown = Reflect.get(error, 'code');
  const reply: unknown = Reflect.get(error, 'responseCode');
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && typeof reply === 'number' && reply >= 500;
};

const wordsOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, 300);
