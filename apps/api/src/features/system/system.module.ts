import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module';
import { ReadSystem } from './read-system';
import { SettleDeadLetter } from './settle-dead-letter';
import { SystemController } from './system.controller';

@Module({
  imports: [FilesModule],
  controllers: [SystemController],
  providers: [ReadSystem, SettleDeadLetter],
})
export class SystemModule {}
