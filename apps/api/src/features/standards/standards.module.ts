import { Module } from '@nestjs/common';
import { PublishReading } from './publish-reading';
import { ReleaseLifeRepository } from './release-life.repository';
import { ReleaseWriterRepository } from './release-writer.repository';
import { StandardsController } from './standards.controller';
import { StandardsRepository } from './standards.repository';
import { StandardsService } from './standards.service';
import { WithdrawRelease } from './withdraw-release';

@Module({
  controllers: [StandardsController],
  providers: [
    PublishReading,
    ReleaseLifeRepository,
    ReleaseWriterRepository,
    StandardsRepository,
    StandardsService,
    WithdrawRelease,
  ],
  exports: [PublishReading, StandardsService],
})
export class StandardsModule {}
