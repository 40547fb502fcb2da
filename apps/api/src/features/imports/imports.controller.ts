import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, OwnTransactions, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { IfMatch, tagged } from '../../platform/http/versions';
import { AnswersWith } from '../../platform/openapi/route-facts';
import { FileUpload } from '../files/files.dto';
import { TiedToEdition } from '../succession/succession.dto';
import { DecideFinding } from './decide-finding';
import { FindingDecision } from './findings.dto';
import { ImportDocument } from './import-document';
import {
  ImportDetail,
  ImportsQuery,
  ImportSummary,
  PageOfImportSummary,
  PublishedRelease,
  PublishOptions,
} from './imports.dto';
import { ImportsService } from './imports.service';
import { PublishImport } from './publish-import';

const ifMatchFinding = { name: 'If-Match', required: true, description: 'Version of the finding as shown' };
const ifMatchImport = { name: 'If-Match', required: true, description: 'Version of the import as shown' };

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly documents: ImportDocument,
    private readonly findings: DecideFinding,
    private readonly publishing: PublishImport,
  ) {}

  @Post()
  @Permit('standard.import')
  @OwnTransactions()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: FileUpload })
  @ApiOperation({
    operationId: 'createImport',
    summary: 'Read the document of a standard: text, HTML, PDF, DOCX or ODT of at most 50 MB',
    description: 'Nothing is stored then.',
  })
  @ApiCreatedResponse({ type: ImportDetail })
  @ApiProblems({
    413: ['file.too_large'],
    422: [
      'file.empty',
      'file.missing',
      'file.malformed',
      'reader.unreadable (facts.zh, facts.en, facts.line)',
      'reader.time_limit',
      'reader.memory_limit',
    ],
  })
  create(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ImportDetail> {
    return this.documents.upload(actor, request.raw);
  }

  @Get()
  @Permit('standard.import')
  @ApiOperation({ operationId: 'listImports', summary: 'Documents brought in, newest first' })
  @ApiOkResponse({ type: PageOfImportSummary })
  list(@CurrentActor() actor: Actor, @Query() query: ImportsQuery): Promise<PageOfImportSummary> {
    return this.imports.list(actor, query);
  }

  @Get(':id')
  @Permit('standard.import')
  @ApiOperation({
    operationId: 'readImport',
    summary: 'Source, reading and findings of one import',
    description: 'ETag is its version.',
  })
  @ApiOkResponse({ type: ImportDetail })
  @AnswersWith('ETag')
  async detail(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportDetail> {
    return tagged(await this.imports.detail(actor, id), reply);
  }

  @Put(':id/findings/:findingId/decision')
  @Permit('standard.import')
  @ApiHeader(ifMatchFinding)
  @ApiOperation({
    operationId: 'decideFinding',
    summary: 'Choose how a finding is settled',
  })
  @ApiOkResponse({ type: ImportDetail })
  @AnswersWith('ETag')
  @ApiProblems({
    409: ['import.closed', 'import.in_review'],
    422: [
      'finding.choice_unknown',
      'finding.text_needed',
      'finding.item_choices_needed',
      'finding.custom_not_taken',
    ],
  })
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('findingId', ParseUUIDPipe) findingId: string,
    @IfMatch() version: number,
    @Body() decision: FindingDecision,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportDetail> {
    return tagged(await this.findings.decide(actor, id, findingId, version, decision), reply);
  }

  @Delete(':id/findings/:findingId/decision')
  @Permit('standard.import')
  @ApiHeader(ifMatchFinding)
  @ApiOperation({
    operationId: 'undoFindingDecision',
    summary: 'Take a decision back',
  })
  @ApiOkResponse({ type: ImportDetail })
  @AnswersWith('ETag')
  @ApiProblems({ 409: ['import.closed', 'import.in_review'] })
  async undo(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('findingId', ParseUUIDPipe) findingId: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportDetail> {
    return tagged(await this.findings.undo(actor, id, findingId, version), reply);
  }

  @Post(':id/publish')
  @Permit('standard.publish')
  @ApiHeader(ifMatchImport)
  @ApiOperation({
    operationId: 'publishImport',
    summary: 'Publish what was read, decided and reviewed; it never changes afterwards',
  })
  @ApiCreatedResponse({ type: PublishedRelease })
  @ApiProblems({
    403: ['import.second_person'],
    409: ['import.closed', 'import.changed_since_review', 'release.exists'],
    422: ['import.undecided', 'release.unit_codes_repeat'],
  })
  publish(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() options: PublishOptions,
  ): Promise<PublishedRelease> {
    return this.publishing.publish(actor, id, version, options);
  }

  @Get(':id/succession')
  @Permit('standard.import')
  @ApiOperation({
    operationId: 'readSuccession',
    summary: 'What is tied to the edition in force and would follow when this import is published',
  })
  @ApiOkResponse({ type: TiedToEdition })
  succession(@Param('id', ParseUUIDPipe) id: string): Promise<TiedToEdition> {
    return this.publishing.tied(id);
  }

  @Post(':id/discard')
  @HttpCode(200)
  @Permit('standard.import')
  @ApiOperation({
    operationId: 'discardImport',
    summary: 'Take an import off the list',
  })
  @ApiOkResponse({ type: ImportSummary })
  @ApiProblems({ 409: ['import.closed: it is published', 'import.in_review: send it back first'] })
  discard(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ImportSummary> {
    return this.imports.discard(actor, id);
  }
}
