import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
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
export class FilesModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  /** Multipart bodies are left on the wire for the handler that streams them. */
  onModuleInit(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance();
    fastify.addContentTypeParser('multipart/form-data', (_request, _payload, done) => done(null));
  }
}
