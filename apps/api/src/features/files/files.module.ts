import { Module } from '@nestjs/common';
import { FileStore } from './file-store';
import { FilesController } from './files.controller';
import { FilesRepository } from './files.repository';
import { ReadFile } from './read-file';
import { TicketKey } from './ticket-key';
import { UploadFile } from './upload-file';

@Module({
  controllers: [FilesController],
  providers: [FileStore, FilesRepository, ReadFile, TicketKey, UploadFile],
  exports: [FileStore],
})
export class FilesModule {}
