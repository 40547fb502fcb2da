import { Global, Module } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock } from '../database/clock';
import { makeStorage } from './make-storage';
import { Storage } from './storage';

/** Files lie in a folder of this machine or in a bucket; features know neither. */
@Global()
@Module({
  providers: [
    {
      provide: Storage,
      inject: [CONFIG, Clock],
      useFactory: (config: Config, clock: Clock): Promise<Storage> => makeStorage(config, clock.now()),
    },
  ],
  exports: [Storage],
})
export class StorageModule {}
