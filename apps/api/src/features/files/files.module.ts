import { Module } from '@nestjs/common';
import { FileStore } from './file-store';
import { FilesController } from './files.controller';
import { FilesRepository } from './files.repository';
import { ReadFile } from './read-file';
import { TicketKey } from './ticket-key';
import { UploadFile } from './upload-file';
import { ReceiveUpload } from './uploads/receive-upload';
import { UploadsController } from './uploads/uploads.controller';
import { UploadsRepository } from './uploads/uploads.repository';

@Module({
  controllers: [FilesController, UploadsController],
  providers: [FileStore, FilesRepository, ReadFile, ReceiveUpload, TicketKey, UploadFile, UploadsRepository],
  exports: [FileStore],
})
export class FilesModule {}
