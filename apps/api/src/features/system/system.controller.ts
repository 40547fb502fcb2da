import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { SettleDeadLetter } from './settle-dead-letter';
import { ReadSystem } from './read-system';
import { SystemState } from './system.dto';

@ApiTags('system')
@Controller('system')
export class SystemController {
  constructor(
    private readonly system: ReadSystem,
    private readonly deadLetters: SettleDeadLetter,
  ) {}

  @Get()
  @Permit('organisation.settings')
  @ApiOperation({
    operationId: 'readSystem',
    summary: 'How scanning, the store, e-mail and the work in the background are doing',
    description:
      'Jobs are those of the own organisation; of those of the whole installation there are figures alone.',
  })
  @ApiOkResponse({ type: SystemState })
  read(): Promise<SystemState> {
    return this.system.read();
  }

  @Post('jobs/:id/retry')
  @HttpCode(204)
  @Permit('organisation.settings')
  @ApiOperation({
    operationId: 'retryJob',
    summary: 'Have a job that was given up tried again',
    description: 'It begins anew, with all its attempts.',
  })
  @ApiNoContentResponse()
  retry(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.deadLetters.tryAgain(actor, id);
  }

  @Post('jobs/:id/discard')
  @HttpCode(204)
  @Permit('organisation.settings')
  @ApiOperation({ operationId: 'discardJob', summary: 'Let go of a job that was given up' })
  @ApiNoContentResponse()
  discard(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.deadLetters.discard(actor, id);
  }
}
