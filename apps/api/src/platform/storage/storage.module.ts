import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock } from '../database/clock';
import { LocalStorage } from './local-storage';
import { Storage } from './storage';

/** Files lie in a folder of this machine; another place is another adapter of the same port. */
@Global()
@Module({
  providers: [
    {
      provide: Storage,
      inject: [CONFIG, Clock],
      useFactory: async (config: Config, clock: Clock): Promise<Storage> => {
        const storage = new LocalStorage(join(config.dataDir, 'files'));
        await storage.prepare(clock.now());
        return storage;
      },
    },
  ],
  exports: [Storage],
})
export class StorageModule {}
