import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module';
import { StandardsModule } from '../standards/standards.module';
import { DecideFinding } from './decide-finding';
import { DocumentReader } from './document-reader';
import { ImportDocument } from './import-document';
import { ImportReviewsController } from './import-reviews.controller';
import { ImportReviewsRepository } from './import-reviews.repository';
import { ImportsController } from './imports.controller';
import { ImportsRepository } from './imports.repository';
import { ImportsService } from './imports.service';
import { PublishImport } from './publish-import';
import { ReviewImport } from './review-import';
import { TemplatesController } from './templates.controller';

@Module({
  imports: [FilesModule, StandardsModule],
  controllers: [ImportsController, ImportReviewsController, TemplatesController],
  providers: [
    DecideFinding,
    DocumentReader,
    ImportDocument,
    ImportReviewsRepository,
    ImportsRepository,
    ImportsService,
    PublishImport,
    ReviewImport,
  ],
  exports: [PublishImport],
})
export class ImportsModule {}
