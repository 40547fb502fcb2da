import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Clock } from '../database/clock';
import { makeStorage } from './make-storage';
import { PartialFiles } from './partial-files';
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
    {
      // On the volume of the stored files, so that keeping a whole one is a rename.
      provide: PartialFiles,
      inject: [CONFIG],
      useFactory: async ({ dataDir }: Config): Promise<PartialFiles> => {
        const partial = new PartialFiles(join(dataDir, 'files', 'uploads'));
        await partial.prepare();
        return partial;
      },
    },
  ],
  exports: [PartialFiles, Storage],
})
export class StorageModule {}
