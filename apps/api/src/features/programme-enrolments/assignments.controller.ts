import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { Takes } from '../../platform/limits/route-config';
import { AssignProgramme } from './assign-programme';
import { AssignmentCreate, AssignmentDone, AssignmentProposal, AssignmentRequest } from './assignment.dto';

const refused = [
  'programme_enrolment.too_many',
  'programme_enrolment.unit_unknown',
  'programme_enrolment.choice_for_nobody',
];

@ApiTags('programme-enrolments')
@Controller('programmes')
export class AssignmentsController {
  constructor(private readonly assigning: AssignProgramme) {}

  @Post(':id/assignment-proposals')
  @HttpCode(200)
  @Takes(512, 50_000)
  @Permit('programme.assign')
  @ApiOperation({
    operationId: 'proposeAssignment',
    summary: 'Who would be new, go on or be counted, and who would assess and sign; nothing is written',
  })
  @ApiOkResponse({ type: AssignmentProposal })
  @ApiProblems({ 409: ['programme_enrolment.not_in_use'], 422: refused })
  propose(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: AssignmentRequest,
  ): Promise<AssignmentProposal> {
    return this.assigning.propose(id, given);
  }

  @Post(':id/assignments')
  @Takes(512, 50_000)
  @Permit('programme.assign')
  @ApiOperation({
    operationId: 'assignProgramme',
    summary: 'Assign the programme to everybody who can be; the others are listed with the reason',
  })
  @ApiCreatedResponse({ type: AssignmentDone })
  @ApiProblems({
    409: ['programme_enrolment.not_in_use', 'programme_enrolment.version_changed'],
    422: [
      ...refused,
      'programme_enrolment.requirement_unknown',
      'programme_enrolment.reason_missing',
      'enrolment.not_published',
    ],
  })
  assign(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: AssignmentCreate,
  ): Promise<AssignmentDone> {
    return this.assigning.assign(actor, id, given);
  }
}
