import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { IfMatch, tagged } from '../../platform/http/versions';
import { AnswersWith } from '../../platform/openapi/route-facts';
import { NextPeople } from '../enrolments/next-people.dto';
import { ChangeEnrolments } from './change-enrolments';
import {
  ElectivesChoice,
  EntryChecksGiven,
  ProgrammeEnrolmentsChange,
  ProgrammeEnrolmentsChanged,
  ProgrammeEnrolmentsWithdraw,
  ProgrammeEnrolmentsWithdrawn,
  ProgrammeEnrolmentWithdraw,
} from './changes.dto';
import { KeepEnrolment } from './keep-enrolment';
import {
  ProgrammeEnrolmentDetail,
  ProgrammeEnrolmentPage,
  ProgrammeEnrolmentQuery,
} from './programme-enrolments.dto';
import { ProgrammeEnrolmentReader } from './programme-enrolment-reader';
import { RenewProgramme } from './renew-programme';
import { ProgrammeRenewal } from './renewal.dto';
import { WithdrawEnrolments } from './withdraw-enrolments';

@ApiTags('programme-enrolments')
@Controller('programme-enrolments')
export class ProgrammeEnrolmentsController {
  constructor(
    private readonly reader: ProgrammeEnrolmentReader,
    private readonly changing: ChangeEnrolments,
    private readonly keeping: KeepEnrolment,
    private readonly withdrawing: WithdrawEnrolments,
    private readonly renewing: RenewProgramme,
  ) {}

  @Get()
  @Permit('programme-enrolment.read')
  @ApiOperation({
    operationId: 'listProgrammeEnrolments',
    summary: 'Who is on which programme, newest first, as far as the actor may see it',
  })
  @ApiOkResponse({ type: ProgrammeEnrolmentPage })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ProgrammeEnrolmentQuery,
  ): Promise<ProgrammeEnrolmentPage> {
    return this.reader.list(actor, query);
  }

  @Get(':id')
  @Permit('programme-enrolment.read')
  @ApiOperation({
    operationId: 'readProgrammeEnrolment',
    summary: 'Somebody on a programme: people, units with what counts for each, entry requirements',
  })
  @ApiOkResponse({ type: ProgrammeEnrolmentDetail })
  @AnswersWith('ETag')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgrammeEnrolmentDetail> {
    return tagged(await this.reader.detail(actor, id), reply);
  }

  @Post('bulk')
  @HttpCode(200)
  @Permit('programme.assign')
  @ApiOperation({
    operationId: 'changeProgrammeEnrolments',
    summary:
      'Another assessor, supervisor or date for up to two hundred; who cannot be changed is listed with the reason',
  })
  @ApiOkResponse({ type: ProgrammeEnrolmentsChanged })
  change(
    @CurrentActor() actor: Actor,
    @Body() given: ProgrammeEnrolmentsChange,
  ): Promise<ProgrammeEnrolmentsChanged> {
    return this.changing.change(actor, given);
  }

  @Post('bulk-withdrawal')
  @HttpCode(200)
  @Permit('programme.assign')
  @ApiOperation({
    operationId: 'withdrawProgrammeEnrolments',
    summary: 'Take up to two hundred people off their programmes; who is on none any more is listed',
  })
  @ApiOkResponse({ type: ProgrammeEnrolmentsWithdrawn })
  withdrawMany(
    @CurrentActor() actor: Actor,
    @Body() given: ProgrammeEnrolmentsWithdraw,
  ): Promise<ProgrammeEnrolmentsWithdrawn> {
    return this.withdrawing.withdrawMany(actor, given);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Permit('programme.assign')
  @ApiOperation({
    operationId: 'withdrawProgrammeEnrolment',
    summary: 'Take somebody off a programme; the record stays, and so do the units unless asked otherwise',
  })
  @ApiOkResponse({ type: ProgrammeEnrolmentDetail })
  @AnswersWith('ETag')
  @ApiProblems({ 409: ['programme_enrolment.closed'] })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() given: ProgrammeEnrolmentWithdraw,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgrammeEnrolmentDetail> {
    return tagged(await this.withdrawing.withdraw(actor, id, version, given), reply);
  }

  @Post(':id/renewal')
  @Permit('programme.assign')
  @ApiOperation({
    operationId: 'renewProgramme',
    summary: 'Put the candidate on a signed programme once more, on the version in use',
    description:
      'Signed units that are valid beyond the longest notice count; for the others the assessors are asked to decide on a renewal, which counts once it is opened.',
  })
  @ApiCreatedResponse({ type: ProgrammeEnrolmentDetail })
  @AnswersWith('ETag')
  @ApiProblems({
    409: [
      'programme_enrolment.not_signed',
      'programme_enrolment.gone_on (facts.programmeEnrolmentId)',
      'programme_enrolment.not_in_use',
      'enrolment.exists',
    ],
    422: [
      'further_attempt.reason_missing (facts.from)',
      'programme_enrolment.people_refused (facts.reason)',
      'enrolment.not_published',
    ],
  })
  async renew(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: ProgrammeRenewal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgrammeEnrolmentDetail> {
    return tagged(await this.renewing.renew(actor, id, given), reply);
  }

  @Get(':id/renewal-people')
  @Permit('programme.assign')
  @ApiOperation({
    operationId: 'listProgrammeRenewalPeople',
    summary:
      'Whether the assessor and the supervisor of a signed whole can go on, and who could in their place',
  })
  @ApiOkResponse({ type: NextPeople })
  @ApiProblems({ 409: ['programme_enrolment.not_signed'] })
  renewalPeople(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<NextPeople> {
    return this.renewing.nextPeople(actor, id);
  }

  @Post(':id/electives')
  @HttpCode(200)
  @Permit('programme.assign')
  @ApiOperation({
    operationId: 'chooseElectives',
    summary: 'Put the candidate on elective units of the programme',
  })
  @ApiOkResponse({ type: ProgrammeEnrolmentDetail })
  @AnswersWith('ETag')
  @ApiProblems({
    409: ['programme_enrolment.closed', 'enrolment.exists'],
    422: [
      'programme_enrolment.unit_unknown',
      'programme_enrolment.too_many_electives',
      'programme_enrolment.people_refused (facts.reason)',
      'enrolment.not_published',
    ],
  })
  async chooseElectives(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { programmeUnitIds }: ElectivesChoice,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgrammeEnrolmentDetail> {
    return tagged(await this.keeping.chooseElectives(actor, id, programmeUnitIds), reply);
  }

  @Post(':id/entry-checks')
  @HttpCode(200)
  @Permit('entry.check')
  @ApiOperation({
    operationId: 'checkEntryRequirements',
    summary: 'Confirm, waive or reopen entry requirements; each check is kept',
  })
  @ApiOkResponse({ type: ProgrammeEnrolmentDetail })
  @AnswersWith('ETag')
  @ApiProblems({
    409: ['programme_enrolment.closed', 'programme_enrolment.nothing_to_take (facts.requirementId)'],
    422: ['programme_enrolment.requirement_unknown', 'programme_enrolment.reason_missing'],
  })
  async checkEntry(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { checks }: EntryChecksGiven,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgrammeEnrolmentDetail> {
    return tagged(await this.keeping.checkEntry(actor, id, checks), reply);
  }
}
