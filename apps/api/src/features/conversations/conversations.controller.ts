import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { Conversation, MessageCreate, Released, Said } from './conversations.dto';
import { ConversationsService } from './conversations.service';
import { PostMessage } from './post-message';

@ApiTags('conversations')
@Controller('enrolments/:id')
export class ConversationsController {
  constructor(
    private readonly conversations: ConversationsService,
    private readonly messages: PostMessage,
  ) {}

  @Get('conversation')
  @Permit('conversation.read')
  @ApiOperation({
    operationId: 'readConversation',
    summary: 'What assessor and candidate say about an enrolment',
    description: 'What the assessor keeps back is shown to the assessor alone until it is released.',
  })
  @ApiOkResponse({ type: Conversation })
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<Conversation> {
    return this.conversations.read(actor, id);
  }

  @Post('messages')
  @Permit('conversation.write')
  @ApiOperation({
    operationId: 'createMessage',
    summary: 'Give feedback, ask, answer, dispute a judgement or resolve a dispute',
  })
  @ApiCreatedResponse({ type: Said })
  @ApiProblems({
    403: ['conversation.kind'],
    409: [
      'conversation.closed',
      'conversation.full',
      'dispute.exists',
      'dispute.superseded',
      'dispute.resolved',
    ],
    422: ['conversation.subject', 'conversation.result', 'dispute.not_judged_again', 'dispute.judged_again'],
  })
  say(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MessageCreate,
  ): Promise<Said> {
    return this.messages.post(actor, id, body);
  }

  @Post('conversation/release')
  @HttpCode(200)
  @Permit('conversation.release')
  @ApiOperation({
    operationId: 'releaseFeedback',
    summary: 'Show the candidate everything that was kept back',
  })
  @ApiOkResponse({ type: Released })
  @ApiProblems({ 409: ['conversation.closed'] })
  release(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<Released> {
    return this.conversations.release(actor, id);
  }

  @Post('conversation/read')
  @HttpCode(204)
  @Permit('conversation.read')
  @ApiOperation({ operationId: 'markConversationRead', summary: 'Everything said up to now is read' })
  @ApiNoContentResponse()
  markRead(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.conversations.markRead(actor, id);
  }
}
