import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Sealer } from '../sealing/sealer';

/**
 * The words of every letter while it waits: a link in them may open a page without a sign-in. They are opened for
 * sending alone, and gone once it is settled.
 */
@Injectable()
export class SealedLetters extends Sealer {
  constructor(@Inject(CONFIG) config: Config) {
    super(config, 'words of a letter that waits');
  }
}
