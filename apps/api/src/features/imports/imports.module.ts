import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module';
import { StandardsModule } from '../standards/standards.module';
import { DecideFinding } from './decide-finding';
import { DocumentReader } from './document-reader';
import { ImportDocument } from './import-document';
import { ImportsController } from './imports.controller';
import { ImportsRepository } from './imports.repository';
import { ImportsService } from './imports.service';
import { PublishImport } from './publish-import';

@Module({
  imports: [FilesModule, StandardsModule],
  controllers: [ImportsController],
  providers: [
    DecideFinding,
    DocumentReader,
    ImportDocument,
    ImportsRepository,
    ImportsService,
    PublishImport,
  ],
  exports: [PublishImport],
})
export class ImportsModule {}
