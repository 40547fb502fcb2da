import { Body, Controller, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { BeforePasswordChange, CurrentActor, OwnTransactions, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { OwnAccount } from './account.service';
import { Account, AccountUpdate, PasswordChange } from './sessions.dto';

@ApiTags('auth')
@Controller('me')
export class AccountController {
  constructor(private readonly account: OwnAccount) {}

  @Patch()
  @Permit('session.use')
  @ApiOperation({ operationId: 'updateMe', summary: 'Choose the language of the own account' })
  @ApiOkResponse({ type: Account })
  update(@CurrentActor() actor: Actor, @Body() { locale }: AccountUpdate): Promise<Account> {
    return this.account.setLocale(actor, locale);
  }

  @Post('password')
  @HttpCode(204)
  @Permit('session.use')
  @OwnTransactions()
  @BeforePasswordChange()
  @ApiOperation({
    operationId: 'changePassword',
    summary: 'Change the own password; every other session ends',
  })
  @ApiNoContentResponse()
  @ApiProblems({
    401: ['auth.password_wrong'],
    403: ['auth.password_by_mail'],
    422: ['password.too_weak'],
    429: ['auth.throttled'],
  })
  changePassword(@CurrentActor() actor: Actor, @Body() given: PasswordChange): Promise<void> {
    return this.account.changePassword(actor, given);
  }
}
