import { hkdfSync } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';

/** A key of its own, derived from the secret that signs tokens: a ticket can never pass for a token. */
@Injectable()
export class TicketKey {
  readonly bytes: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.bytes = Buffer.from(hkdfSync('sha256', config.tokenKeys[0].secret, '', 'attest file ticket', 32));
  }
}
