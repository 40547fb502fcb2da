import { Module } from '@nestjs/common';
import { PublishReading } from './publish-reading';
import { ReleaseWriterRepository } from './release-writer.repository';
import { StandardsController } from './standards.controller';
import { StandardsRepository } from './standards.repository';
import { StandardsService } from './standards.service';

@Module({
  controllers: [StandardsController],
  providers: [PublishReading, ReleaseWriterRepository, StandardsRepository, StandardsService],
  exports: [PublishReading, StandardsService],
})
export class StandardsModule {}
