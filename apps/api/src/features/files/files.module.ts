import { Module } from '@nestjs/common';
import { FileStore } from './file-store';
import { FilesController } from './files.controller';
import { FileLinks } from './file-links';
import { FilesRepository } from './files.repository';
import { FileJobsRepository } from './file-jobs.repository';
import { FollowUp } from './jobs/follow-up';
import { FileStanding } from './jobs/file-standing';
import { TidyFiles } from './jobs/tidy-files';
import { DrawPreviews } from './previews/draw-previews';
import { Ffmpeg } from './previews/ffmpeg';
import { PreviewsRepository } from './previews/previews.repository';
import { ReadFile } from './read-file';
import { ScanFile } from './scanning/scan-file';
import { Scanner } from './scanning/scanner';
import { ScansRepository } from './scans.repository';
import { TicketKey } from './file-tickets';
import { UploadFile } from './upload-file';
import { ReceiveUpload } from './uploads/receive-upload';
import { UploadsController } from './uploads/uploads.controller';
import { UploadLocks } from './uploads/upload-locks';
import { UploadLocksRepository } from './uploads/upload-locks.repository';
import { UploadsRepository } from './uploads/uploads.repository';

const uploads = [ReceiveUpload, UploadFile, UploadLocks, UploadLocksRepository, UploadsRepository];
const afterwards = [FileJobsRepository, FileStanding, FollowUp, TidyFiles];
const scanning = [ScanFile, Scanner, ScansRepository];
const previews = [DrawPreviews, Ffmpeg, PreviewsRepository];

@Module({
  controllers: [FilesController, UploadsController],
  providers: [
    FileStore,
    FilesRepository,
    FileLinks,
    ReadFile,
    TicketKey,
    ...uploads,
    ...afterwards,
    ...scanning,
    ...previews,
  ],
  exports: [FileStanding, FileStore],
})
export class FilesModule {}
