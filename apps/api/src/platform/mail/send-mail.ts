import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import nodemailer, { type Transporter } from 'nodemailer';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock } from '../database/clock';
import { Database } from '../database/database';
import { type Job, type JobHandler, JobHandlers, type JobSubject } from '../jobs/job-handlers';
import { type DueMail, MailRepository } from './mail.repository';
import { SealedLetters } from './sealed-letters';
import { staleReason, staleSince } from './tidy-mail';

const SERVER_MILLISECONDS = 20_000;

/**
 * Hands one letter to the mail server. It may arrive twice after a crash between the server's answer and its record; its
 * Message-ID stays the same, by which programs tell.
 */
@Injectable()
export class SendMail implements JobHandler<'mail.send'>, BeforeApplicationShutdown {
  readonly kind = 'mail.send';
  private readonly transport: Transporter | null;

  constructor(
    private readonly database: Database,
    private readonly mail: MailRepository,
    private readonly sealed: SealedLetters,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    handlers: JobHandlers,
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
    handlers.enter(this);
  }

  beforeApplicationShutdown(): void {
    this.transport?.close();
  }

  async run({ organisationId, ids: { mailId } }: Job<'mail.send'>): Promise<void> {
    // The setting was taken away meanwhile: the letter waits for it to come back.
    if (this.transport === null) return;
    const letter = await this.database.apart({ organisationId }, () => this.mail.take(mailId));
    if (letter === undefined) return;
    const words = this.sealed.open(letter.body);
    if (words === null) return this.settle(organisationId, mailId, 'sealed under a key that is gone');
    if (letter.createdAt <= staleSince(this.clock.now())) {
      return this.settle(organisationId, mailId, staleReason);
    }
    try {
      await this.handOver(this.transport, letter, words);
    } catch (error) {
      if (isFinal(error)) return this.settle(organisationId, mailId, wordsOf(error));
      await this.within(organisationId, () => {
        this.mail.noteError(mailId, wordsOf(error));
      });
      throw new Error(`The mail server does not take the letter now (${codeOf(error)}).`, { cause: error });
    }
    await this.settle(organisationId, mailId, null);
  }

  givenUp({ organisationId, ids: { mailId } }: JobSubject<'mail.send'>): Promise<void> {
    return this.database.transaction({ organisationId }, () => {
      this.mail.giveUp(mailId);
      return Promise.resolve();
    });
  }

  private async handOver(transport: Transporter, letter: DueMail, words: string): Promise<void> {
    const calendar = letter.calendar === null ? null : this.sealed.open(letter.calendar);
    await transport.sendMail({
      from: this.config.smtp?.from,
      to: letter.to,
      subject: letter.subject,
      text: words,
      ...(calendar === null
        ? {}
        : { icalEvent: { filename: 'appointment.ics', method: methodOf(calendar), content: calendar } }),
      messageId: `<${letter.id}@attest>`,
      headers: { 'Content-Language': letter.locale, 'Auto-Submitted': 'auto-generated' },
    });
  }

  /** @param error null when it was sent */
  private settle(organisationId: string, id: string, error: string | null): Promise<void> {
    return this.within(organisationId, () => {
      this.mail.settle(id, error === null ? 'sent' : 'failed', error, this.clock.now());
    });
  }

  private within(organisationId: string, write: () => void): Promise<void> {
    return this.database.apart({ organisationId }, () => {
      write();
      return Promise.resolve();
    });
  }
}

/** What the letter asks of a program has to say the same as the file in it. */
const methodOf = (calendar: string): string => /^METHOD:([A-Z]+)\r$/m.exec(calendar)?.[1] ?? 'PUBLISH';

/** 5yz to the address or the message itself (RFC 5321, 4.2.1); a refused sign-in is the operator's to mend. */
const isFinal = (error: unknown): boolean => {
  const { code, reply } = answerOf(error);
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && typeof reply === 'number' && reply >= 500;
};

/** What the server said, without the address and the words it said it about. */
const codeOf = (error: unknown): string => {
  const { code, reply } = answerOf(error);
  return typeof reply === 'number' ? String(reply) : typeof code === 'string' ? code : 'no answer';
};

const answerOf = (error: unknown): { code: unknown; reply: unknown } =>
  typeof error === 'object' && error !== null
    ? { code: Reflect.get(error, 'code'), reply: Reflect.get(error, 'responseCode') }
    : { code: undefined, reply: undefined };

const wordsOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, 300);
