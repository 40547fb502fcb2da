import { Body, Controller, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, OwnTransactions, Permit, Public } from '../../platform/auth/decorators';
import { Unauthenticated } from '../../platform/errors/domain-error';
import { ApiProblems } from '../../platform/http/api-problems';
import { emailKey } from './accounts.repository';
import { KnownDevices } from './known-devices';
import { RefreshCookie } from './refresh-cookie';
import { SameOriginGuard } from './same-origin.guard';
import { Session, SessionList, SignInRequest, SwitchRequest } from './sessions.dto';
import { Sessions } from './sessions.service';
import { SignIn } from './sign-in.service';

@ApiTags('auth')
@Controller('auth')
export class SessionsController {
  constructor(
    private readonly signing: SignIn,
    private readonly sessions: Sessions,
    private readonly cookie: RefreshCookie,
    private readonly devices: KnownDevices,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  @Public()
  @UseGuards(SameOriginGuard)
  @ApiOperation({
    operationId: 'signIn',
    summary: 'Begin a session',
    description: 'Answers with an access token for ten minutes and sets the refresh token as a cookie.',
  })
  @ApiOkResponse({ type: Session })
  @ApiProblems({
    401: ['auth.credentials'],
    403: ['auth.no_membership', 'auth.origin_refused'],
    429: ['auth.throttled'],
  })
  async signIn(
    @Body() given: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const key = emailKey(given.email);
    const { session, refreshToken } = await this.signing.signIn(given, {
      address: request.ip,
      deviceId: this.devices.read(request, key),
      userAgent: request.headers['user-agent'] ?? '',
    });
    this.cookie.write(reply, refreshToken);
    this.devices.write(request, reply, key);
    return session;
  }

  @Post('refresh')
  @HttpCode(200)
  @Public()
  @UseGuards(SameOriginGuard)
  @ApiCookieAuth('refresh')
  @ApiOperation({
    operationId: 'refreshSession',
    summary: 'Exchange the refresh cookie for a new access token',
    description: 'The cookie rotates. A spent one that turns up again ends the session.',
  })
  @ApiOkResponse({ type: Session })
  @ApiProblems({ 401: ['auth.session_ended'], 403: ['auth.no_membership', 'auth.origin_refused'] })
  async refresh(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    try {
      const { session, refreshToken } = await this.sessions.refresh(this.cookie.read(request));
      this.cookie.write(reply, refreshToken);
      return session;
    } catch (error) {
      // Only what has ended is forgotten: after a hiccup the same cookie may be tried again.
      if (error instanceof Unauthenticated) this.cookie.clear(reply);
      throw error;
    }
  }

  @Post('switch')
  @HttpCode(200)
  @Permit('session.use')
  @OwnTransactions()
  @ApiOperation({
    operationId: 'switchOrganisation',
    summary: 'Go on in another organisation of the same account',
  })
  @ApiOkResponse({ type: Session })
  @ApiProblems({ 404: ['not_found'] })
  switch(@CurrentActor() actor: Actor, @Body() { organisationId }: SwitchRequest): Promise<Session> {
    return this.sessions.switch(actor, organisationId);
  }

  @Post('sign-out')
  @HttpCode(204)
  @Public()
  @UseGuards(SameOriginGuard)
  @ApiCookieAuth('refresh')
  @ApiOperation({ operationId: 'signOut', summary: 'End the session of the refresh cookie' })
  @ApiNoContentResponse()
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.signOut(this.cookie.read(request));
    this.cookie.clear(reply);
  }

  @Post('sign-out-everywhere')
  @HttpCode(204)
  @Permit('session.use')
  @ApiOperation({ operationId: 'signOutEverywhere', summary: 'End every session of the account' })
  @ApiNoContentResponse()
  async signOutEverywhere(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.signOutEverywhere(actor);
    this.cookie.clear(reply);
  }

  @Get('sessions')
  @Permit('session.use')
  @ApiOperation({ operationId: 'listSessions', summary: 'Sessions of the account that could still be used' })
  @ApiOkResponse({ type: SessionList })
  async list(@CurrentActor() actor: Actor): Promise<SessionList> {
    return { items: await this.sessions.list(actor) };
  }
}
