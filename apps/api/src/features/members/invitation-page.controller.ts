import { Body, Controller, Get, Headers, HttpCode, Ip, Post, Req, UseGuards } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { LINK_TOKEN, linkProblems, LinkTokenHeader } from '../sessions/link-token-header';
import { OwnPasswordSetting } from '../sessions/password-reset.dto';
import { SameOriginGuard } from '../sessions/same-origin.guard';
import { InvitationPage, JoiningRequest } from './invitation-page.dto';
import { AcceptInvitation } from './accept-invitation';

@ApiTags('invitation page')
@Controller('invitation')
export class InvitationPageController {
  constructor(private readonly joining: AcceptInvitation) {}

  @Get()
  @Public()
  @LinkTokenHeader()
  @ApiOperation({ operationId: 'openInvitation', summary: 'Who invites the holder of a link, and where to' })
  @ApiOkResponse({ type: InvitationPage })
  @ApiProblems(linkProblems)
  open(@Headers(LINK_TOKEN) token: string | undefined, @Ip() address: string): Promise<InvitationPage> {
    return this.joining.open({ token, address });
  }

  @Post('activation')
  @HttpCode(204)
  @Public()
  @UseGuards(SameOriginGuard)
  @LinkTokenHeader()
  @ApiOperation({
    operationId: 'activateInvitation',
    summary: 'Accept with a password of one’s own, once; then sign in with it',
  })
  @ApiNoContentResponse()
  @ApiProblems({ ...linkProblems, 409: ['invitation.sign_in'], 422: ['password.too_weak'] })
  activate(
    @Headers(LINK_TOKEN) token: string | undefined,
    @Ip() address: string,
    @Body() { password }: OwnPasswordSetting,
  ): Promise<void> {
    return this.joining.activate({ token, address }, password);
  }

  @Post('joining')
  @HttpCode(204)
  @Public()
  @UseGuards(SameOriginGuard)
  @LinkTokenHeader()
  @ApiOperation({
    operationId: 'joinByInvitation',
    summary: 'Accept with the account one has, once; then sign in with it',
  })
  @ApiNoContentResponse()
  @ApiProblems({
    ...linkProblems,
    401: ['auth.credentials'],
    422: ['invitation.own_password', 'password.too_weak'],
  })
  join(
    @Headers(LINK_TOKEN) token: string | undefined,
    @Req() { ip }: FastifyRequest,
    @Body() given: JoiningRequest,
  ): Promise<void> {
    return this.joining.join({ token, address: ip }, given, { address: ip, deviceId: null });
  }
}
