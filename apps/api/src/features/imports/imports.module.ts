import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module';
import { StandardsModule } from '../standards/standards.module';
import { SuccessionModule } from '../succession/succession.module';
import { DecideFinding } from './decide-finding';
import { DecideFindings } from './decide-findings';
import { DocumentReader } from './document-reader';
import { EditReading } from './edit-reading';
import { EditsController } from './edits.controller';
import { EditsRepository } from './edits.repository';
import { FindingsController } from './findings.controller';
import { FindingsRepository } from './findings.repository';
import { ImportDocument } from './import-document';
import { ImportReviewsController } from './import-reviews.controller';
import { ImportReviewsRepository } from './import-reviews.repository';
import { ImportsController } from './imports.controller';
import { ImportsRepository } from './imports.repository';
import { ImportsService } from './imports.service';
import { LoadImport } from './load-import';
import { PublishImport } from './publish-import';
import { ReviewImport } from './review-import';
import { TemplatesController } from './templates.controller';

@Module({
  imports: [FilesModule, StandardsModule, SuccessionModule],
  controllers: [
    EditsController,
    FindingsController,
    ImportsController,
    ImportReviewsController,
    TemplatesController,
  ],
  providers: [
    DecideFinding,
    DecideFindings,
    DocumentReader,
    EditReading,
    EditsRepository,
    FindingsRepository,
    ImportDocument,
    ImportReviewsRepository,
    ImportsRepository,
    ImportsService,
    LoadImport,
    PublishImport,
    ReviewImport,
  ],
  exports: [PublishImport],
})
export class ImportsModule {}
