import { Global, Module } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock } from '../database/clock';
import { makeStores, type Stores } from './make-storage';
import { PartialFiles } from './partial-files';
import { Storage } from './storage';

const STORES = Symbol('stores');

/** Files lie in a folder of this machine or in a bucket; features know neither. */
@Global()
@Module({
  providers: [
    {
      provide: STORES,
      inject: [CONFIG, Clock],
      useFactory: (config: Config, clock: Clock): Promise<Stores> => makeStores(config, clock.now()),
    },
    { provide: Storage, inject: [STORES], useFactory: ({ storage }: Stores): Storage => storage },
    { provide: PartialFiles, inject: [STORES], useFactory: ({ partial }: Stores): PartialFiles => partial },
  ],
  exports: [PartialFiles, Storage],
})
export class StorageModule {}
