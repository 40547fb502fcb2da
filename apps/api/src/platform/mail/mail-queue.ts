import { type Locale, shortened, singleLine } from '@attest/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock, Ids } from '../database/clock';
import { Jobs } from '../jobs/jobs';
import { SealedLetters } from './sealed-letters';
import { MailRepository, type MailStanding } from './mail.repository';

export interface MailToSend {
  /** What it is about, such as 'third_party_invitation'. */
  readonly kind: string;
  /** The member it is for; null for somebody without an account. */
  readonly memberId: string | null;
  readonly to: string;
  readonly locale: Locale;
  /** One line. */
  readonly subject: string;
  /** Plain text; links stand on lines of their own. Kept sealed until it is sent, so it may hold what opens something. */
  readonly body: string;
  /** A calendar file (RFC 5545) that goes along; sealed like the words. */
  readonly calendar?: string;
  /** Not sent before; now, without it. */
  readonly notBefore?: Date;
}

/** For a subject: a name or a title could hold a line break. */
export const oneLine = (text: string): string => shortened(singleLine(text).replace(/\s+/g, ' '), 200);

/**
 * E-mail leaves with the commit of what it tells about: the letter is a row of the same transaction, and so is the job
 * that sends it. Where there is no mail server there is no job; `TidyMail` adds it when one is set.
 */
@Injectable()
export class MailQueue {
  constructor(
    private readonly letters: MailRepository,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly sealed: SealedLetters,
    private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns the ids of the messages, in the order given, to take them back by */
  enqueue(messages: readonly MailToSend[]): string[] {
    if (messages.length === 0) return [];
    const createdAt = this.clock.now();
    const rows = messages.map((message) => ({
      ...{ id: this.ids.next(), ...message, createdAt },
      body: this.sealed.seal(message.body),
      calendar: message.calendar === undefined ? null : this.sealed.seal(message.calendar),
    }));
    this.letters.add(rows);
    if (this.config.smtp !== null) {
      this.jobs.addAll(
        'mail.send',
        rows.map(({ id, notBefore }) => ({ ids: { mailId: id }, notBefore })),
      );
    }
    return rows.map((row) => row.id);
  }

  /** @param since what was given up earlier is no news any more */
  standing(since: Date): Promise<MailStanding> {
    return this.letters.standing(since);
  }

  /** Takes back what was not sent yet. */
  cancel(ids: readonly string[]): void {
    if (ids.length > 0) this.letters.cancel(ids);
  }
}
