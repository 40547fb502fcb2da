import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { MailQueue } from '../../platform/mail/mail-queue';
import { publicUrlOf } from '../../platform/mail/public-url';
import type { PageRow } from './invitation-row';
import { letterFor } from './letters';
import { linkPath } from './link-path';

/** Letters to people without an account. They leave with the commit of what they tell about. */
@Injectable()
export class InvitationMail {
  private readonly address: string;

  constructor(
    private readonly mail: MailQueue,
    @Inject(CONFIG) config: Config,
  ) {
    this.address = publicUrlOf(config);
  }

  /** Nothing is sent where the link is handed over in person. */
  send(letter: 'third_party_invitation' | 'third_party_reminder', row: PageRow, token: string): void {
    if (row.inviteeEmail === null) return;
    this.mail.enqueue([letterFor(letter, row, row.inviteeEmail, this.address + linkPath(token))]);
  }
}
