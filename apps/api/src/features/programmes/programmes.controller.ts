import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { PageQuery } from '../../platform/http/page';
import { IfMatch, tagged } from '../../platform/http/versions';
import { Takes } from '../../platform/limits/route-config';
import { AnswersWith } from '../../platform/openapi/route-facts';
import {
  PageOfProgrammeSummary,
  PageOfProgrammeVersion,
  Programme,
  ProgrammeDraft,
  ProgrammesQuery,
  ProgrammeVersionDetail,
} from './programmes.dto';
import { ProgrammesService } from './programmes.service';

/** What is refused of a content, wherever one is written. */
const contentProblems = [
  'programme.no_sections',
  'programme.section_empty (facts.section)',
  'programme.choose_too_many (facts.section)',
  'programme.too_many_units',
  'programme.unit_twice (facts.unitIds)',
  'programme.unit_unknown (facts.unitIds)',
  'programme.requires_unknown (facts.unitIds)',
  'programme.requires_circle (facts.unitIds)',
  'programme.requires_not_reached (facts.unitIds)',
];

@ApiTags('programmes')
@Controller()
export class ProgrammesController {
  constructor(private readonly programmes: ProgrammesService) {}

  @Get('programmes')
  @Permit('programme.read')
  @ApiOperation({
    operationId: 'listProgrammes',
    summary: 'Programmes, the newest first, with how many are on them',
  })
  @ApiOkResponse({ type: PageOfProgrammeSummary })
  list(@Query() query: ProgrammesQuery): Promise<PageOfProgrammeSummary> {
    return this.programmes.list(query);
  }

  @Get('programmes/:id')
  @Permit('programme.read')
  @ApiOperation({ operationId: 'readProgramme', summary: 'A programme in its newest version, with an ETag' })
  @ApiOkResponse({ type: Programme })
  @AnswersWith('ETag')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Programme> {
    return tagged(await this.programmes.read(actor, id), reply);
  }

  @Get('programmes/:id/versions')
  @Permit('programme.read')
  @ApiOperation({
    operationId: 'listProgrammeVersions',
    summary: 'The versions of a programme, newest first',
  })
  @ApiOkResponse({ type: PageOfProgrammeVersion })
  versions(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<PageOfProgrammeVersion> {
    return this.programmes.versions(id, query);
  }

  @Get('programme-versions/:id')
  @Permit('programme.read')
  @ApiOperation({
    operationId: 'readProgrammeVersion',
    summary: 'A version of a programme as it was written',
  })
  @ApiOkResponse({ type: ProgrammeVersionDetail })
  version(@Param('id', ParseUUIDPipe) id: string): Promise<ProgrammeVersionDetail> {
    return this.programmes.versionContent(id);
  }

  @Post('programmes')
  @Takes(256, 8_000)
  @Permit('programme.edit')
  @ApiOperation({
    operationId: 'createProgramme',
    summary: 'A programme of units of one or several standards',
  })
  @ApiCreatedResponse({ type: Programme })
  @ApiProblems({ 422: contentProblems })
  @AnswersWith('ETag')
  async create(
    @CurrentActor() actor: Actor,
    @Body() draft: ProgrammeDraft,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Programme> {
    return tagged(await this.programmes.create(actor, draft), reply);
  }

  @Post('releases/:id/programmes')
  @Permit('programme.edit')
  @ApiOperation({
    operationId: 'createProgrammeOfRelease',
    summary: 'A programme of all units of a standard',
  })
  @ApiCreatedResponse({ type: Programme })
  @ApiProblems({ 422: ['programme.not_published (facts.state)'] })
  @AnswersWith('ETag')
  async createFromRelease(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Programme> {
    return tagged(await this.programmes.createFromRelease(actor, id), reply);
  }

  @Post('programmes/:id/versions')
  @Takes(256, 8_000)
  @Permit('programme.edit')
  @ApiOperation({
    operationId: 'addProgrammeVersion',
    summary: 'Write the next version of a programme; what is in use stays in use',
  })
  @ApiCreatedResponse({ type: Programme })
  @ApiProblems({ 409: ['programme.unchanged'], 422: contentProblems })
  @AnswersWith('ETag')
  async addVersion(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() draft: ProgrammeDraft,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Programme> {
    return tagged(await this.programmes.addVersion(actor, id, version, draft), reply);
  }

  @Post('programmes/:id/newer-editions')
  @Permit('programme.edit')
  @ApiOperation({
    operationId: 'takeNewerEditions',
    summary: 'Write the next version with the units of newer editions, found by their codes',
  })
  @ApiCreatedResponse({ type: Programme })
  @ApiProblems({ 409: ['programme.no_newer_edition', 'programme.unchanged'], 422: contentProblems })
  @AnswersWith('ETag')
  async takeNewerEditions(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Programme> {
    return tagged(await this.programmes.takeNewerEditions(actor, id, version), reply);
  }

  @Post('programmes/:id/put-in-use')
  @HttpCode(200)
  @Permit('programme.edit')
  @ApiOperation({
    operationId: 'putProgrammeInUse',
    summary: 'Assign people to the newest version from now on',
  })
  @ApiOkResponse({ type: Programme })
  @ApiProblems({ 422: ['programme.out_of_force (facts.unitIds)'] })
  @AnswersWith('ETag')
  async putInUse(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Programme> {
    return tagged(await this.programmes.putInUse(actor, id, version), reply);
  }

  @Post('programmes/:id/retire')
  @HttpCode(200)
  @Permit('programme.edit')
  @ApiOperation({
    operationId: 'retireProgramme',
    summary: 'Assign nobody to it any more; whoever is on it goes on',
  })
  @ApiOkResponse({ type: Programme })
  @AnswersWith('ETag')
  async retire(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Programme> {
    return tagged(await this.programmes.retire(actor, id, version), reply);
  }

  @Post('programmes/:id/bring-back')
  @HttpCode(200)
  @Permit('programme.edit')
  @ApiOperation({ operationId: 'bringProgrammeBack', summary: 'A retired programme as it was before' })
  @ApiOkResponse({ type: Programme })
  @AnswersWith('ETag')
  async bringBack(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Programme> {
    return tagged(await this.programmes.bringBack(actor, id, version), reply);
  }
}
