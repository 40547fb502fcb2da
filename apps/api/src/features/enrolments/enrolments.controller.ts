import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { IfMatch, setEtag } from '../../platform/http/versions';
import { AnswersWith } from '../../platform/openapi/route-facts';
import { ChangeEnrolments } from './change-enrolments';
import { EnrolmentsChange, EnrolmentsChanged } from './change-enrolments.dto';
import { EnrolCandidates } from './enrol-candidates';
import { EnrolmentReader } from './enrolment-reader';
import { EnrolmentSummary } from './enrolment-summary.dto';
import {
  EnrolmentCreate,
  EnrolmentPage,
  EnrolmentQuery,
  EnrolmentsCreated,
  EnrolmentUpdate,
  EnrolmentWithdraw,
} from './enrolments.dto';
import { EnrolmentsService } from './enrolments.service';

@ApiTags('enrolments')
@Controller('enrolments')
export class EnrolmentsController {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly enrolling: EnrolCandidates,
    private readonly reader: EnrolmentReader,
    private readonly changing: ChangeEnrolments,
  ) {}

  @Get()
  @Permit('enrolment.read')
  @ApiOperation({ operationId: 'listEnrolments', summary: 'Enrolments the actor may see, newest first' })
  @ApiOkResponse({ type: EnrolmentPage })
  list(@CurrentActor() actor: Actor, @Query() query: EnrolmentQuery): Promise<EnrolmentPage> {
    return this.reader.list(actor, query);
  }

  @Post()
  @Permit('enrolment.create')
  @ApiOperation({
    operationId: 'createEnrolments',
    summary: 'Enrol one to fifty candidates on a unit, all or none, or those who can be',
  })
  @ApiCreatedResponse({ type: EnrolmentsCreated })
  @ApiProblems({
    409: ['enrolment.candidates_refused (facts.candidates: RefusedCandidate[])'],
    422: [
      'enrolment.unit_unknown',
      'enrolment.not_published',
      'enrolment.same_person',
      'enrolment.person_unknown',
      'enrolment.person_invited',
      'enrolment.role_missing',
    ],
  })
  create(@CurrentActor() actor: Actor, @Body() body: EnrolmentCreate): Promise<EnrolmentsCreated> {
    return this.enrolling.enrol(actor, body);
  }

  @Post('bulk')
  @HttpCode(200)
  @Permit('enrolment.manage')
  @ApiOperation({
    operationId: 'changeEnrolments',
    summary:
      'Another due date, assessor or supervisor for up to 500 enrolments, where it can be; or what would become of them',
  })
  @ApiOkResponse({ type: EnrolmentsChanged })
  @ApiProblems({ 422: ['enrolment.nothing_asked', 'enrolment.too_many (facts.most)'] })
  changeMany(@CurrentActor() actor: Actor, @Body() body: EnrolmentsChange): Promise<EnrolmentsChanged> {
    return this.changing.change(actor, body);
  }

  @Patch(':id')
  @Permit('enrolment.manage')
  @ApiOperation({
    operationId: 'updateEnrolment',
    summary: 'Name another assessor, supervisor or due date',
  })
  @ApiOkResponse({ type: EnrolmentSummary })
  @AnswersWith('ETag')
  @ApiProblems({
    409: ['enrolment.closed'],
    422: [
      'enrolment.same_person',
      'enrolment.person_unknown',
      'enrolment.person_invited',
      'enrolment.role_missing',
      'enrolment.not_independent (facts.problems: what they have to do with the case)',
    ],
  })
  async update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: EnrolmentUpdate,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnrolmentSummary> {
    const summary = await this.enrolments.update(actor, id, version, body);
    setEtag(reply, summary.version);
    return summary;
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Permit('enrolment.manage')
  @ApiOperation({
    operationId: 'withdrawEnrolment',
    summary: 'Stop an enrolment; its record stays',
  })
  @ApiOkResponse({ type: EnrolmentSummary })
  @AnswersWith('ETag')
  @ApiProblems({ 409: ['enrolment.closed'] })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: EnrolmentWithdraw,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnrolmentSummary> {
    const summary = await this.enrolments.withdraw(actor, id, version, body.reason.trim());
    setEtag(reply, summary.version);
    return summary;
  }
}
