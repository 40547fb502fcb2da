import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { Takes } from '../../platform/limits/route-config';
import { ApiProblems } from '../../platform/http/api-problems';
import { IfMatch, tagged } from '../../platform/http/versions';
import { AnswersWith } from '../../platform/openapi/route-facts';
import { AssessmentTool, ToolDraft, ToolVersionDetail, ToolVersions, UnitTools } from './tools.dto';
import { ToolsService } from './tools.service';

@ApiTags('tools')
@Controller()
export class ToolsController {
  constructor(private readonly tools: ToolsService) {}

  @Get('units/:id/tools')
  @Permit('tool.read')
  @ApiOperation({
    operationId: 'readUnitTools',
    summary: 'The tools of a unit with all they are tied to, and what is left without one',
  })
  @ApiOkResponse({ type: UnitTools })
  ofUnit(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<UnitTools> {
    return this.tools.ofUnit(actor, id);
  }

  @Post('units/:id/tools')
  @Permit('tool.edit')
  @ApiOperation({
    operationId: 'proposeTools',
    summary: 'Propose the tools that the unit does not have yet from its indicators and guide',
  })
  @ApiCreatedResponse({ type: UnitTools })
  @ApiProblems({ 409: ['tool.exists'] })
  propose(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<UnitTools> {
    return this.tools.propose(actor, id);
  }

  @Get('tools/:id')
  @Permit('tool.read')
  @ApiOperation({ operationId: 'readTool', summary: 'One tool in its newest version, with an ETag' })
  @ApiOkResponse({ type: AssessmentTool })
  @AnswersWith('ETag')
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentTool> {
    return tagged(await this.tools.read(id), reply);
  }

  @Get('tools/:id/versions')
  @Permit('tool.read')
  @ApiOperation({ operationId: 'listToolVersions', summary: 'The newest 200 versions of a tool' })
  @ApiOkResponse({ type: ToolVersions })
  versions(@Param('id', ParseUUIDPipe) id: string): Promise<ToolVersions> {
    return this.tools.versions(id);
  }

  @Get('tool-versions/:id')
  @Permit('tool.read')
  @ApiOperation({ operationId: 'readToolVersion', summary: 'A version of a tool as it was written' })
  @ApiOkResponse({ type: ToolVersionDetail })
  version(@Param('id', ParseUUIDPipe) id: string): Promise<ToolVersionDetail> {
    return this.tools.version(id);
  }

  @Put('tools/:id/draft')
  @Takes(512, 8_000)
  @Permit('tool.edit')
  @ApiOperation({
    operationId: 'saveToolDraft',
    summary: 'Write the lines of a tool as its next version; what is in use stays in use',
  })
  @ApiOkResponse({ type: AssessmentTool })
  @ApiProblems({ 422: ['tool.target_unknown'] })
  @AnswersWith('ETag')
  async save(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() draft: ToolDraft,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentTool> {
    return tagged(await this.tools.save(actor, id, version, draft), reply);
  }

  @Post('tools/:id/put-in-use')
  @HttpCode(200)
  @Permit('tool.edit')
  @ApiOperation({ operationId: 'putToolInUse', summary: 'Use the newest version from now on' })
  @ApiOkResponse({ type: AssessmentTool })
  @ApiProblems({ 422: ['tool.empty', 'tool.untied'] })
  @AnswersWith('ETag')
  async putInUse(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentTool> {
    return tagged(await this.tools.putInUse(id, version), reply);
  }

  @Post('tools/:id/retire')
  @HttpCode(200)
  @Permit('tool.edit')
  @ApiOperation({ operationId: 'retireTool', summary: 'Use a tool no longer; its versions are kept' })
  @ApiOkResponse({ type: AssessmentTool })
  @AnswersWith('ETag')
  async retire(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentTool> {
    return tagged(await this.tools.retire(id, version), reply);
  }
}
