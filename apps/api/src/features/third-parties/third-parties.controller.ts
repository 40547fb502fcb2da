import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { Takes } from '../../platform/limits/route-config';
import { SecretAnswer } from '../../platform/idempotency/sealed-answers';
import { InviteThirdParty } from './invite-third-party';
import {
  IdentityCheckCreate,
  ThirdPartyForm,
  ThirdPartyFormQuery,
  ThirdPartyInvitation,
  ThirdPartyInvite,
  ThirdPartyList,
  ThirdPartyProposal,
  ThirdPartyResend,
  ThirdPartySent,
  ThirdPartyWithdraw,
} from './third-parties.dto';
import { ThirdPartiesService } from './third-parties.service';

/** Of an address that must not be asked. */
const refusedAddresses = {
  409: ['third_party.exists while the same address is asked already'],
  422: ['third_party.candidate_address', 'third_party.assessor_address', 'third_party.supervisor_address'],
} as const;

@ApiTags('third-parties')
@Controller()
export class ThirdPartiesController {
  constructor(
    private readonly reading: ThirdPartiesService,
    private readonly inviting: InviteThirdParty,
  ) {}

  @Get('enrolments/:id/third-parties')
  @Permit('third-party.read')
  @ApiOperation({
    operationId: 'listThirdParties',
    summary: 'Who was proposed or asked about the candidate, newest first, at most a hundred',
  })
  @ApiOkResponse({ type: ThirdPartyList })
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ThirdPartyList> {
    return this.reading.list(actor, id);
  }

  @Get('enrolments/:id/third-party-form')
  @Permit('third-party.invite')
  @ApiOperation({
    operationId: 'readThirdPartyForm',
    summary: 'What an invitation would ask: from the form in use, else from the elements of the unit',
  })
  @ApiOkResponse({ type: ThirdPartyForm })
  form(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { locale }: ThirdPartyFormQuery,
  ): Promise<ThirdPartyForm> {
    return this.reading.form(actor, id, locale);
  }

  @Post('enrolments/:id/third-parties')
  @Takes(256, 6_200)
  @Permit('third-party.invite')
  @SecretAnswer()
  @ApiOperation({
    operationId: 'inviteThirdParty',
    summary: 'Ask somebody without an account; the link is in the answer, this once',
  })
  @ApiCreatedResponse({ type: ThirdPartySent })
  @ApiProblems({
    403: ['enrolment.bound_to_method'],
    409: ['enrolment.closed', 'third_party.too_many', ...refusedAddresses[409]],
    422: [...refusedAddresses[422], 'target.unknown', 'evidence.tool_unknown'],
  })
  invite(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: ThirdPartyInvite,
  ): Promise<ThirdPartySent> {
    return this.inviting.invite(actor, id, given);
  }

  @Post('enrolments/:id/third-party-proposals')
  @Permit('third-party.propose')
  @ApiOperation({
    operationId: 'proposeThirdParty',
    summary: 'Name somebody who knows the own work; nothing is sent before the assessor does it',
  })
  @ApiCreatedResponse({ type: ThirdPartyInvitation })
  @ApiProblems({
    409: ['enrolment.closed', 'third_party.too_many', ...refusedAddresses[409]],
    422: [...refusedAddresses[422]],
  })
  propose(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: ThirdPartyProposal,
  ): Promise<ThirdPartyInvitation> {
    return this.inviting.propose(actor, id, given);
  }

  @Post('third-parties/:id/remind')
  @HttpCode(200)
  @Permit('third-party.invite')
  @ApiOperation({
    operationId: 'remindThirdParty',
    summary: 'Write once more, with a further link',
  })
  @ApiOkResponse({ type: ThirdPartyInvitation })
  @ApiProblems({
    409: ['third_party.state', 'third_party.reminded_lately within a day'],
    422: ['third_party.no_address'],
  })
  remind(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ThirdPartyInvitation> {
    return this.inviting.remind(actor, id);
  }

  @Post('third-parties/:id/resend')
  @HttpCode(200)
  @Permit('third-party.invite')
  @SecretAnswer()
  @ApiOperation({
    operationId: 'resendThirdParty',
    summary: 'A new link with a new end; those before it lead nowhere any more',
  })
  @ApiOkResponse({ type: ThirdPartySent })
  @ApiProblems({
    409: ['third_party.state', ...refusedAddresses[409]],
    422: [...refusedAddresses[422]],
  })
  resend(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: ThirdPartyResend,
  ): Promise<ThirdPartySent> {
    return this.inviting.resend(actor, id, given);
  }

  @Post('third-parties/:id/withdraw')
  @HttpCode(200)
  @Permit('third-party.invite')
  @ApiOperation({
    operationId: 'withdrawThirdParty',
    summary: 'Close the link, or leave a proposal; with the reason',
  })
  @ApiOkResponse({ type: ThirdPartyInvitation })
  @ApiProblems({ 409: ['third_party.state once it is answered: an answer is judged, not taken back'] })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ThirdPartyWithdraw,
  ): Promise<ThirdPartyInvitation> {
    return this.inviting.withdraw(actor, id, reason);
  }

  @Post('third-parties/:id/identity-checks')
  @Permit('third-party.invite')
  @ApiOperation({
    operationId: 'confirmThirdParty',
    summary: 'Say how it was made sure who answered',
  })
  @ApiCreatedResponse({ type: ThirdPartyInvitation })
  @ApiProblems({ 409: ['third_party.state before there is an answer'], 422: ['third_party.no_address'] })
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: IdentityCheckCreate,
  ): Promise<ThirdPartyInvitation> {
    return this.inviting.confirm(actor, id, given);
  }
}
