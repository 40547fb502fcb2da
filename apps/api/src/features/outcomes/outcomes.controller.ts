import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { IfMatch } from '../../platform/http/versions';
import { Outcome, OutcomeCreate } from './outcomes.dto';
import { OutcomesService } from './outcomes.service';

@ApiTags('outcomes')
@Controller('enrolments/:id/outcomes')
export class OutcomesController {
  constructor(private readonly outcomes: OutcomesService) {}

  @Post()
  @Permit('outcome.create')
  @ApiOperation({
    operationId: 'decideOutcome',
    summary: 'Decide the unit: competent, or not yet with what to do',
  })
  @ApiCreatedResponse({ type: Outcome })
  @ApiProblems({
    409: [
      'outcome.not_covered (facts.missing: targetId, code, kind, status, reasons)',
      'outcome.prerequisites (facts.programmeEnrolmentId; facts.units: id, code, text): not signed yet',
      'outcome.attitudes_missing (facts.programmeEnrolmentId; facts.attitudes: targetId, status, code, text)',
      'outcome.disagreement_open (facts.targets: targetId, code)',
      'outcome.decided',
      'enrolment.closed',
    ],
    412: ['stale when anything was recorded since the version in If-Match'],
  })
  decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: OutcomeCreate,
  ): Promise<Outcome> {
    return this.outcomes.decide(actor, id, version, body);
  }
}
