import { largestFileBytes, largestFileGigabytes } from '@attest/domain';
import {
  Controller,
  Delete,
  Get,
  Head,
  HttpCode,
  Options,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiExcludeEndpoint,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../platform/auth/actor';
import { CurrentActor, OwnTransactions, Permit, Public } from '../../../platform/auth/decorators';
import { ApiProblems } from '../../../platform/http/api-problems';
import { UnsupportedType } from '../../../platform/errors/domain-error';
import { AnswersWith } from '../../../platform/openapi/route-facts';
import { ReceiveUpload } from './receive-upload';
import {
  CHECKSUM_ALGORITHMS,
  PIECE_TYPE,
  readChecksum,
  readCreation,
  requireVersion,
  TUS_EXTENSIONS,
  TUS_VERSION,
  wholeNumber,
} from './tus-headers';
import { UploadView } from './uploads.dto';

const speaksTus = { name: 'Tus-Resumable', required: true, schema: { type: 'string', enum: [TUS_VERSION] } };

/** Resumable uploads by tus 1.0: creation, expiration, checksum, termination. */
@ApiTags('files')
@Controller('uploads')
export class UploadsController {
  constructor(private readonly uploads: ReceiveUpload) {}

  @Options()
  @HttpCode(204)
  @Public()
  @ApiExcludeEndpoint()
  capabilities(@Res({ passthrough: true }) reply: FastifyReply): void {
    void answer(reply).headers({
      'tus-version': TUS_VERSION,
      'tus-extension': TUS_EXTENSIONS,
      'tus-max-size': String(largestFileBytes),
      'tus-checksum-algorithm': CHECKSUM_ALGORITHMS.join(','),
    });
  }

  @Post()
  @Permit('file.upload')
  @OwnTransactions()
  @ApiHeader(speaksTus)
  @ApiHeader({
    name: 'Upload-Length',
    required: true,
    description: `Bytes, at most ${largestFileGigabytes} GiB`,
  })
  @ApiHeader({
    name: 'Upload-Metadata',
    required: true,
    description: 'filename, filetype, and sha256 (hexadecimal, of the whole file), each in Base64',
  })
  @ApiOperation({
    operationId: 'createUpload',
    summary: 'Begin to upload a file in pieces (tus 1.0)',
    description: 'Location names the upload.',
  })
  @ApiCreatedResponse({ type: UploadView })
  @AnswersWith('Location', 'Tus-Resumable', 'Upload-Offset', 'Upload-Length', 'Upload-Expires')
  @ApiProblems({
    400: ['upload.malformed'],
    409: [
      'file.already_uploaded (facts: fileId, name, uploadedAt, evidenceId, evidenceTitle)',
      'upload.too_many',
      'upload.too_much',
    ],
    412: ['upload.version'],
    413: ['file.too_large'],
    422: ['file.empty'],
  })
  async create(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UploadView> {
    answer(reply);
    requireVersion(request.headers);
    const upload = await this.uploads.start(actor, readCreation(request.headers));
    void reply.headers({ location: `/api/v1/uploads/${upload.id}`, ...standing(upload) });
    return upload;
  }

  @Get()
  @Permit('file.upload')
  @ApiOperation({
    operationId: 'listUploads',
    summary: 'What this member has begun to upload and not finished, oldest first, at most 100',
  })
  @ApiOkResponse({ type: [UploadView] })
  list(@CurrentActor() actor: Actor): Promise<UploadView[]> {
    return this.uploads.list(actor);
  }

  // Declared before GET of the same address: Fastify would otherwise answer HEAD by it.
  @Head(':id')
  @Permit('file.upload')
  @OwnTransactions()
  @ApiHeader(speaksTus)
  @ApiOperation({
    operationId: 'readUploadOffset',
    summary: 'How many bytes were received (Upload-Offset): from there it goes on',
  })
  @ApiOkResponse({ description: 'The headers say how far it is' })
  @AnswersWith('Tus-Resumable', 'Upload-Offset', 'Upload-Length', 'Upload-Expires')
  async offset(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    answer(reply);
    requireVersion(request.headers);
    void reply.headers({ ...standing(await this.uploads.lookOpen(actor, id)), 'cache-control': 'no-store' });
  }

  @Get(':id')
  @Permit('file.upload')
  @OwnTransactions()
  @ApiOperation({
    operationId: 'readUpload',
    summary: 'Where an upload stands, and the file it became',
  })
  @ApiOkResponse({ type: UploadView })
  @ApiProblems({ 404: ['not_found: no such upload, or somebody else’s'] })
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<UploadView> {
    return this.uploads.look(actor, id);
  }

  @Patch(':id')
  @HttpCode(204)
  @Permit('file.upload')
  @OwnTransactions()
  @ApiHeader(speaksTus)
  @ApiHeader({ name: 'Upload-Offset', required: true, description: 'Where this piece begins' })
  @ApiHeader({ name: 'Upload-Checksum', required: false, description: '«sha256 <Base64>» of this piece' })
  @ApiConsumes(PIECE_TYPE)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({
    operationId: 'appendUpload',
    summary: 'Send a piece; the last one stores the file',
  })
  @ApiNoContentResponse({ description: 'What was sent is kept' })
  @AnswersWith('Tus-Resumable', 'Upload-Offset', 'Upload-Length', 'Upload-Expires')
  @ApiProblems({
    409: ['upload.offset_mismatch'],
    410: ['upload.over'],
    413: ['file.too_large'],
    415: ['file.type_mismatch', 'file.type_refused', 'file.encrypted'],
    422: ['file.hash_mismatch (nothing is kept)'],
    460: ['upload.checksum_mismatch'],
    503: ['upload.busy: another piece of it is being taken'],
  })
  async append(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    answer(reply);
    requireVersion(request.headers);
    if (request.headers['content-type'] !== PIECE_TYPE) throw new UnsupportedType('media_type_unsupported');
    const offset = wholeNumber(request.headers['upload-offset']);
    const checksum = readChecksum(request.headers['upload-checksum']);
    const upload = await this.uploads.append(actor, id, offset, request.raw, checksum);
    void reply.headers(standing(upload));
  }

  @Delete(':id')
  @HttpCode(204)
  @Permit('file.upload')
  @OwnTransactions()
  @ApiHeader(speaksTus)
  @ApiOperation({ operationId: 'cancelUpload', summary: 'Give an upload up; what was received is removed' })
  @ApiNoContentResponse()
  @AnswersWith('Tus-Resumable')
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    answer(reply);
    requireVersion(request.headers);
    await this.uploads.cancel(actor, id);
  }
}

/** Every answer names the version, refusals too. */
const answer = (reply: FastifyReply): FastifyReply => reply.header('tus-resumable', TUS_VERSION);

const standing = ({ offset, size, expiresAt }: UploadView): Record<string, string> => ({
  'upload-offset': String(offset),
  'upload-length': String(size),
  'upload-expires': new Date(expiresAt).toUTCString(),
});
