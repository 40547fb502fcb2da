import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { Takes } from '../../platform/limits/route-config';
import { IfMatch, setEtag } from '../../platform/http/versions';
import { AnswersWith } from '../../platform/openapi/route-facts';
import {
  TranslationDecide,
  TranslationLine,
  Translations,
  TranslationsQuery,
  TranslationWrite,
} from './translations.dto';
import { TranslationsService } from './translations.service';

@ApiTags('translations')
@Controller('releases/:id/translations')
export class TranslationsController {
  constructor(private readonly translations: TranslationsService) {}

  @Get()
  @Permit('standard.read')
  @ApiOperation({
    operationId: 'readTranslations',
    summary: 'A second language beside the published text, line by line',
    description: 'Authors see what is being worked on, everybody else what is in use.',
  })
  @ApiOkResponse({ type: Translations })
  read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { locale }: TranslationsQuery,
  ): Promise<Translations> {
    return this.translations.read(actor, id, locale);
  }

  @Put(':sourceId')
  @Permit('translation.edit')
  @ApiOperation({
    operationId: 'writeTranslation',
    summary: 'A further wording of one line, as a draft',
    description:
      'If-Match names the version that was read, "0" for a line without one. What is in use stays in use until another wording takes its place.',
  })
  @ApiOkResponse({ type: TranslationLine })
  @AnswersWith('ETag')
  async write(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('sourceId', ParseUUIDPipe) sourceId: string,
    @IfMatch() version: number,
    @Body() body: TranslationWrite,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TranslationLine> {
    const line = await this.translations.write(actor, id, sourceId, version, body);
    setEtag(reply, line.newest?.version ?? 0);
    return line;
  }

  @Post('decisions')
  @HttpCode(200)
  @Takes(64, 2_100)
  @Permit('translation.edit')
  @ApiOperation({
    operationId: 'decideTranslations',
    summary: 'Check wordings, put them in use, or withdraw them: all of those named or none',
  })
  @ApiOkResponse({ type: Translations })
  @ApiProblems({
    403: ['translation.second_person: nobody checks their own wording'],
    409: ['translation.not_in_state'],
  })
  decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: TranslationDecide,
  ): Promise<Translations> {
    return this.translations.decide(actor, id, body);
  }
}
