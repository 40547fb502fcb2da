import { Body, Controller, Get, Headers, HttpCode, Ip, Post, UseGuards } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Public } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { RequestPasswordReset } from './request-password-reset';
import { LINK_TOKEN, linkProblems, LinkTokenHeader } from './link-token-header';
import { OwnPasswordSetting, PasswordResetPage, PasswordResetRequest } from './password-reset.dto';
import { ResetPassword } from './reset-password';
import { SameOriginGuard } from './same-origin.guard';

@ApiTags('auth')
@Controller('auth')
export class PasswordResetController {
  constructor(
    private readonly asking: RequestPasswordReset,
    private readonly resetting: ResetPassword,
  ) {}

  @Post('password-resets')
  @HttpCode(202)
  @Public()
  @UseGuards(SameOriginGuard)
  @ApiOperation({
    operationId: 'askForPasswordReset',
    summary: 'Ask for a letter that lets the owner of an address set a password anew',
    description: 'The answer is the same for every address, at the same time.',
  })
  @ApiAcceptedResponse()
  @ApiProblems({ 429: ['auth.throttled'] })
  ask(@Body() { email }: PasswordResetRequest, @Ip() address: string): Promise<void> {
    return this.asking.ask(email, address);
  }

  @Get('password-reset')
  @Public()
  @LinkTokenHeader()
  @ApiOperation({ operationId: 'openPasswordReset', summary: 'Whose password a link sets anew' })
  @ApiOkResponse({ type: PasswordResetPage })
  @ApiProblems(linkProblems)
  open(@Headers(LINK_TOKEN) token: string | undefined, @Ip() address: string): Promise<PasswordResetPage> {
    return this.resetting.open({ token, address });
  }

  @Post('password-reset')
  @HttpCode(204)
  @Public()
  @UseGuards(SameOriginGuard)
  @LinkTokenHeader()
  @ApiOperation({
    operationId: 'resetPassword',
    summary: 'Set a password anew, once; every session of the account ends',
  })
  @ApiNoContentResponse()
  @ApiProblems({ ...linkProblems, 422: ['password.too_weak'] })
  set(
    @Headers(LINK_TOKEN) token: string | undefined,
    @Ip() address: string,
    @Body() { password }: OwnPasswordSetting,
  ): Promise<void> {
    return this.resetting.set({ token, address }, password);
  }
}
