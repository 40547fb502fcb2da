import { Body, Controller, Get, Header, Headers, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/auth/decorators';
import { Takes } from '../../platform/limits/route-config';
import { ApiProblems } from '../../platform/http/api-problems';
import { AdmittedBy } from '../../platform/limits/request-admission';
import { AnswerInvitation } from './answer-invitation';
import { ThirdPartyAnswer, ThirdPartyDecline, ThirdPartyPage } from './third-party-page.dto';
import { ThirdPartyAdmission, TOKEN_HEADER } from './third-party-admission';
import { ThirdPartyEntry } from './third-party-entry';

const tokenHeader = ApiHeader({
  name: 'Invitation-Token',
  required: true,
  description: 'what follows the # of the link',
});

@ApiTags('third-party page')
@Controller('third-party')
export class ThirdPartyPageController {
  constructor(
    private readonly entry: ThirdPartyEntry,
    private readonly answering: AnswerInvitation,
  ) {}

  @Get()
  @Public()
  @AdmittedBy(ThirdPartyAdmission)
  @Header('X-Robots-Tag', 'noindex')
  @tokenHeader
  @ApiOperation({ operationId: 'openThirdPartyPage', summary: 'What the holder of a link is asked' })
  @ApiOkResponse({ type: ThirdPartyPage })
  @ApiProblems({ 404: ['not_found'], 429: ['auth.throttled'] })
  open(@Headers(TOKEN_HEADER) token: string | undefined, @Ip() address: string): Promise<ThirdPartyPage> {
    return this.entry.enter({ token, address }, (held) => this.answering.open(held));
  }

  @Post('answer')
  @HttpCode(200)
  @Takes(256, 200)
  @Public()
  @AdmittedBy(ThirdPartyAdmission)
  @tokenHeader
  @ApiOperation({
    operationId: 'answerThirdParty',
    summary: 'Answer, once; the same answer sent again changes nothing',
  })
  @ApiOkResponse({ type: ThirdPartyPage })
  @ApiProblems({
    404: ['not_found'],
    409: ['third_party.closed'],
    422: ['third_party.answers_missing'],
    429: ['auth.throttled'],
  })
  answer(
    @Headers(TOKEN_HEADER) token: string | undefined,
    @Ip() address: string,
    @Body() given: ThirdPartyAnswer,
  ): Promise<ThirdPartyPage> {
    return this.entry.enter({ token, address }, (held) => this.answering.answer(held, given));
  }

  @Post('decline')
  @HttpCode(200)
  @Public()
  @AdmittedBy(ThirdPartyAdmission)
  @tokenHeader
  @ApiOperation({ operationId: 'declineThirdParty', summary: 'Rather not answer' })
  @ApiOkResponse({ type: ThirdPartyPage })
  @ApiProblems({ 404: ['not_found'], 409: ['third_party.closed'], 429: ['auth.throttled'] })
  decline(
    @Headers(TOKEN_HEADER) token: string | undefined,
    @Ip() address: string,
    @Body() { reason }: ThirdPartyDecline,
  ): Promise<ThirdPartyPage> {
    return this.entry.enter({ token, address }, (held) => this.answering.decline(held, reason));
  }
}
