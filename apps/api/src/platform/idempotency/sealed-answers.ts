import { Inject, Injectable, SetMetadata } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Sealer } from '../sealing/sealer';

export const SECRET_ANSWER = 'attest:secret-answer';

/** The answer shows a secret this once: it is kept sealed, so that neither the database nor a backup tells it. */
export const SecretAnswer = () => SetMetadata(SECRET_ANSWER, true);

@Injectable()
export class SealedAnswers extends Sealer {
  constructor(@Inject(CONFIG) config: Config) {
    super(config, 'sealed idempotent answers');
  }
}
