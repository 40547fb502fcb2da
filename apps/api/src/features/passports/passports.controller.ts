import { Controller, Get, Headers, HttpStatus, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { AnswersWith } from '../../platform/openapi/route-facts';
import { MyPassports, Passport } from './passports.dto';
import { PassportsService } from './passports.service';

@ApiTags('passports')
@Controller('programme-enrolments')
export class PassportsController {
  constructor(private readonly passports: PassportsService) {}

  @Get('mine')
  @Permit('my-units.read')
  @ApiOperation({ operationId: 'listMyPassports', summary: 'The programmes this candidate is on' })
  @ApiOkResponse({ type: MyPassports })
  mine(@CurrentActor() actor: Actor): Promise<MyPassports> {
    return this.passports.mine(actor);
  }

  @Get(':id/passport')
  @Permit('programme-enrolment.read')
  @ApiOperation({
    operationId: 'readPassport',
    summary:
      'One person on one programme: units by kinds of targets, attitudes once, what is missing of the whole',
  })
  @ApiHeader({
    name: 'If-None-Match',
    required: false,
    description: 'the ETag of an answer that is still at hand',
  })
  @ApiOkResponse({ type: Passport })
  @ApiResponse({ status: 304, description: 'If-None-Match names what would be answered' })
  @AnswersWith('ETag')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Passport | undefined> {
    const { etag, passport } = await this.passports.read(actor, id, known);
    reply.header('ETag', etag);
    if (passport !== null) return passport;
    reply.status(HttpStatus.NOT_MODIFIED);
    return undefined;
  }
}
