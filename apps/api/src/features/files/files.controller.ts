import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, OwnTransactions, Permit, Public } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { AnswersWith } from '../../platform/openapi/route-facts';
import { ContentQuery, FilePreviewLink, FileTicket, FileUpload, FileView } from './files.dto';
import { FileLinks } from './file-links';
import { ReadFile } from './read-file';
import { sendContent } from './send-content';
import { UploadFile } from './upload-file';

/** As it was uploaded, whatever it is. */
const anyFile = { '*/*': { schema: { type: 'string', format: 'binary' } } };

@ApiTags('files')
@Controller('files')
export class FilesController {
  constructor(
    private readonly uploads: UploadFile,
    private readonly links: FileLinks,
    private readonly reads: ReadFile,
  ) {}

  @Post()
  @Permit('file.upload')
  @OwnTransactions()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: FileUpload })
  @ApiOperation({
    operationId: 'uploadFile',
    summary: 'Upload a file of evidence, streamed, at most 500 MB',
    description: 'Kind by content.',
  })
  @ApiCreatedResponse({ type: FileView })
  @ApiProblems({
    413: ['file.too_large'],
    415: [
      'file.type_mismatch (name or declared type contradicts the content)',
      'file.type_refused',
      'file.encrypted (an office file with a password)',
    ],
    422: ['file.empty', 'file.missing', 'file.malformed'],
  })
  upload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<FileView> {
    return this.uploads.upload(actor, request.raw);
  }

  @Post(':id/ticket')
  @HttpCode(200)
  @Permit('file.read')
  @ApiOperation({
    operationId: 'issueFileTicket',
    summary: 'A link to the content, for this member, for five minutes',
  })
  @ApiOkResponse({ type: FileTicket })
  @ApiProblems({ 404: ['not_found: no such file, or not readable by this member'] })
  ticket(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FileTicket> {
    return this.links.ticket(actor, id);
  }

  @Get(':id/previews')
  @Permit('file.read')
  @ApiOperation({
    operationId: 'listFilePreviews',
    summary: 'What was derived from a file, with links for this member, for five minutes',
    description: 'At most 100; made by a job, so that there may be none yet.',
  })
  @ApiOkResponse({ type: [FilePreviewLink] })
  @ApiProblems({
    404: ['not_found: no such file, or not readable by this member, as while it waits for the scanner'],
  })
  previews(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FilePreviewLink[]> {
    return this.links.previews(actor, id);
  }

  @Get(':id/content')
  @Public()
  @OwnTransactions()
  @ApiOperation({
    operationId: 'readFileContent',
    summary: 'The content, to the holder of a ticket; supports Range',
  })
  @ApiOkResponse({ description: 'The whole of it', content: anyFile })
  @ApiResponse({ status: 206, description: 'The part that Range asked for', content: anyFile })
  @ApiResponse({ status: 304, description: 'If-None-Match names this content' })
  @ApiResponse({ status: 416, description: 'The range lies behind the end' })
  @AnswersWith('ETag', 'Accept-Ranges', 'Content-Range')
  @ApiProblems({
    401: ['file.ticket_invalid, also once the session of the ticket has ended'],
    404: ['not_found: the right to read it was lost'],
  })
  async content(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { ticket, preview, number = 1 }: ContentQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const wanted = { ticket, preview: preview === undefined ? null : { kind: preview, number } };
    await sendContent(await this.reads.content(id, wanted, request.headers.range), request, reply);
  }
}
