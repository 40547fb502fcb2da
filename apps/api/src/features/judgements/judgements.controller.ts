import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { Takes } from '../../platform/limits/route-config';
import { RecordedEvidence } from '../evidence/evidence.dto';
import { JudgeEvidence } from './judge-evidence';
import { JudgementsCreate } from './judgements.dto';

@ApiTags('judgements')
@Controller('evidence-versions/:id/judgements')
export class JudgementsController {
  constructor(private readonly judging: JudgeEvidence) {}

  @Post()
  @Takes(512, 4_000)
  @Permit('judgement.create')
  @ApiOperation({
    operationId: 'judgeEvidence',
    summary: 'Judge a version of evidence, target by target',
    description:
      'Replaces the judgements named in supersedesId. One that contradicts another assessor counts for nothing before the lead has judged the same; the lead says why.',
  })
  @ApiCreatedResponse({ type: RecordedEvidence })
  @ApiProblems({
    403: ['enrolment.bound_to_method'],
    409: [
      'judgement.changed when another one stands',
      'judgement.version_superseded when there is a newer version',
      'evidence.withdrawn',
      'enrolment.closed',
    ],
    422: [
      'judgement.marks_missing',
      'judgement.reason_missing (facts.targetIds: where the lead contradicts an assessor, or settles a disagreement)',
      'judgement.identity_not_recorded',
      'judgement.other_candidate',
      'evidence.target_unknown',
    ],
  })
  judge(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: JudgementsCreate,
  ): Promise<RecordedEvidence> {
    return this.judging.judge(actor, id, given);
  }
}
