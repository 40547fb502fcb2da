import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { SuggestionsService } from './suggestions.service';
import {
  PiecesWithFile,
  SameFileQuery,
  SuggestionDismissal,
  Suggestions,
  SuggestionsQuery,
  Timeline,
  TimelineQuery,
} from './timelines.dto';
import { TimelinesService } from './timelines.service';

@ApiTags('timelines')
@Controller()
export class TimelinesController {
  constructor(
    private readonly timelines: TimelinesService,
    private readonly suggestions: SuggestionsService,
  ) {}

  @Get('candidates/:id/timeline')
  @Permit('timeline.read')
  @ApiOperation({
    operationId: 'readTimeline',
    summary: 'All evidence of a person by the day it happened, with where it might count too',
    description:
      'Of the units within reach; whoever sees that evidence exists, and not what it says, sees no titles.',
  })
  @ApiOkResponse({ type: Timeline })
  read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: TimelineQuery,
  ): Promise<Timeline> {
    return this.timelines.read(actor, id, query);
  }

  @Get('enrolments/:id/suggestions')
  @Permit('evidence.claim')
  @ApiOperation({
    operationId: 'suggestTargets',
    summary: 'Where a piece for these targets might count too, in other units of the same candidate',
  })
  @ApiOkResponse({ type: Suggestions })
  suggest(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { targetIds }: SuggestionsQuery,
  ): Promise<Suggestions> {
    return this.suggestions.atRecording(actor, id, targetIds.split(','));
  }

  @Post('evidence/:id/dismissals')
  @HttpCode(204)
  @Permit('evidence.claim')
  @ApiOperation({
    operationId: 'dismissSuggestion',
    summary: 'Say that a piece does not count for a target, so that it is not suggested again',
  })
  @ApiNoContentResponse()
  @ApiProblems({
    409: ['enrolment.closed when it is signed or withdrawn'],
    422: ['evidence.target_unknown', 'evidence.other_candidate'],
  })
  dismiss(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: SuggestionDismissal,
  ): Promise<void> {
    return this.suggestions.dismiss(actor, id, given);
  }

  @Get('files/:id/same')
  @Permit('evidence.claim')
  @ApiOperation({
    operationId: 'findSameFile',
    summary: 'Evidence of the same candidate with the same content as a file that one has uploaded',
  })
  @ApiOkResponse({ type: PiecesWithFile })
  withFile(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { enrolmentId }: SameFileQuery,
  ): Promise<PiecesWithFile> {
    return this.timelines.withFile(actor, id, enrolmentId);
  }
}
