import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { Takes } from '../../platform/limits/route-config';
import { SignOff, SignOffCreate, SignOffReturn, SignOffReturnCreate } from './sign-offs.dto';
import { SignOffsService } from './sign-offs.service';

@ApiTags('sign-offs')
@Controller()
export class SignOffsController {
  constructor(private readonly signOffs: SignOffsService) {}

  @Post('enrolments/:id/sign-off')
  @Takes(512, 10_100)
  @Permit('sign-off.sign')
  @ApiOperation({
    operationId: 'signOff',
    summary: 'Sign under exactly the versions and judgements displayed',
  })
  @ApiCreatedResponse({ type: SignOff })
  @ApiProblems({
    401: ['sign_off.password'],
    403: ['sign_off.not_independent', 'sign_off.signer_unconfirmed'],
    409: [
      'sign_off.changed (facts: added, removed, changed, outcomeChanged, otherChanged; nothing is signed)',
      'sign_off.not_signable (facts.blockers)',
    ],
    429: ['auth.throttled'],
  })
  sign(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SignOffCreate,
  ): Promise<SignOff> {
    return this.signOffs.sign(actor, id, body);
  }

  @Post('enrolments/:id/return')
  @Permit('sign-off.sign')
  @ApiOperation({
    operationId: 'returnForAssessment',
    summary: 'Send a decided unit back to its assessor with a reason',
  })
  @ApiCreatedResponse({ type: SignOffReturn })
  @ApiProblems({
    409: ['sign_off.changed when another outcome stands', 'sign_off.not_signable (facts.blockers)'],
  })
  return(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SignOffReturnCreate,
  ): Promise<SignOffReturn> {
    return this.signOffs.return(actor, id, body);
  }
}
