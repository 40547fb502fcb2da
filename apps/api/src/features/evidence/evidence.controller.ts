import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit, ReadsAhead } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { Takes } from '../../platform/limits/route-config';
import type { PageOf } from '../../platform/http/page';
import { ClaimsCreate } from './also-for.dto';
import { ClaimEvidence } from './claim-evidence';
import {
  EnrolmentEvidenceQuery,
  EvidenceQuery,
  EvidenceRevise,
  EvidenceWithdraw,
  RecordedEvidence,
  UploadCreate,
} from './evidence.dto';
import { EvidenceReader } from './evidence-reader';
import { EvidenceDetail, EvidencePage, EvidenceView } from './evidence-view.dto';
import { EvidenceCreate } from './methods/evidence-create.dto';
import { RecordEvidence } from './record-evidence';
import { ReviseEvidence } from './revise-evidence';
import { WithdrawEvidence } from './withdraw-evidence';

/** Of whatever is recorded. */
const ofRecording = {
  409: ['enrolment.closed when it is signed or withdrawn'],
  422: ['evidence.target_unknown', 'evidence.file_unknown', 'evidence.in_future', 'evidence.too_long_ago'],
} as const;

/** Of whatever is recorded for several enrolments at once. */
const ofSeveral = {
  422: ['evidence.other_candidate', 'evidence.enrolment_twice'],
} as const;

@ApiTags('evidence')
@Controller()
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceReader,
    private readonly recording: RecordEvidence,
    private readonly claiming: ClaimEvidence,
    private readonly revising: ReviseEvidence,
    private readonly withdrawing: WithdrawEvidence,
  ) {}

  @Post('enrolments/:id/evidence')
  @Takes(512, 6_000)
  @Permit('evidence.record')
  @ReadsAhead(RecordEvidence)
  @ApiOperation({
    operationId: 'recordEvidence',
    summary: 'Record evidence by any method, with the detail of that method',
  })
  @ApiCreatedResponse({ type: RecordedEvidence })
  @ApiProblems({
    403: ['enrolment.bound_to_method (facts.method: the only one by which this team member assesses)'],
    409: [...ofRecording[409]],
    422: [
      ...ofRecording[422],
      ...ofSeveral[422],
      'evidence.target_missing when neither the detail nor the rest names a target',
      'evidence.part_unknown',
      'evidence.tool_unknown',
      'evidence.appointment_unknown',
      'evidence.marks_missing',
    ],
  })
  record(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: EvidenceCreate,
  ): Promise<RecordedEvidence> {
    return this.recording.record(actor, id, given);
  }

  @Post('enrolments/:id/uploads')
  @Takes(256, 3_000)
  @Permit('evidence.upload')
  @ApiOperation({
    operationId: 'uploadEvidence',
    summary: "Hand in one's own work, to be judged",
  })
  @ApiCreatedResponse({ type: RecordedEvidence })
  @ApiProblems({
    409: [...ofRecording[409]],
    422: [...ofRecording[422], ...ofSeveral[422]],
  })
  upload(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: UploadCreate,
  ): Promise<RecordedEvidence> {
    return this.recording.upload(actor, id, given);
  }

  @Get('enrolments/:id/evidence')
  @Permit('evidence.read')
  @ApiOperation({
    operationId: 'listEvidenceOfEnrolment',
    summary: 'The evidence of an enrolment, newest first',
  })
  @ApiOkResponse({ type: EvidencePage })
  listOfEnrolment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: EnrolmentEvidenceQuery,
  ): Promise<PageOf<EvidenceView>> {
    return this.evidence.listOfEnrolment(actor, id, query);
  }

  @Get('evidence')
  @Permit('evidence.read')
  @ApiOperation({
    operationId: 'listEvidence',
    summary: "A candidate's own evidence, or all within reach, newest first",
  })
  @ApiOkResponse({ type: EvidencePage })
  list(@CurrentActor() actor: Actor, @Query() query: EvidenceQuery): Promise<PageOf<EvidenceView>> {
    return this.evidence.list(actor, query);
  }

  @Get('evidence/:id')
  @Permit('evidence.read')
  @ApiOperation({ operationId: 'readEvidence', summary: 'Evidence with every version and every judgement' })
  @ApiOkResponse({ type: EvidenceDetail })
  find(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EvidenceDetail> {
    return this.evidence.find(actor, id);
  }

  @Post('evidence-versions/:id/claims')
  @Permit('evidence.claim')
  @ApiOperation({
    operationId: 'claimEvidence',
    summary: 'Use a piece in another enrolment of the same candidate, to be judged there',
    description: 'What it is claimed for already stays as it is.',
  })
  @ApiCreatedResponse({ type: RecordedEvidence })
  @ApiProblems({
    409: [
      ...ofRecording[409],
      'evidence.withdrawn',
      'evidence.version_superseded when there is a newer version',
    ],
    422: ['evidence.target_unknown', 'evidence.part_unknown', 'evidence.other_candidate'],
  })
  claim(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: ClaimsCreate,
  ): Promise<RecordedEvidence> {
    return this.claiming.claim(actor, id, given);
  }

  @Post('evidence/:id/versions')
  @Takes(256, 3_000)
  @Permit('evidence.revise')
  @ApiOperation({
    operationId: 'reviseEvidence',
    summary: "Add a version of one's own upload",
    description: 'The new version waits for its judgements; earlier ones stay as history.',
  })
  @ApiCreatedResponse({ type: RecordedEvidence })
  @ApiProblems({
    409: [...ofRecording[409], 'evidence.withdrawn', 'evidence.not_revisable for what an assessor recorded'],
    422: [...ofRecording[422]],
  })
  revise(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: EvidenceRevise,
  ): Promise<RecordedEvidence> {
    return this.revising.addVersion(actor, id, given);
  }

  @Post('evidence/:id/withdraw')
  @HttpCode(200)
  @Permit('evidence.revise')
  @ApiOperation({
    operationId: 'withdrawEvidence',
    summary: "Withdraw one's own evidence, with the reason",
  })
  @ApiOkResponse({ type: EvidenceDetail })
  @ApiProblems({
    409: [
      'evidence.withdrawn when it was withdrawn before',
      'enrolment.closed when everything it was claimed for is signed or closed',
    ],
  })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: EvidenceWithdraw,
  ): Promise<EvidenceView> {
    await this.withdrawing.withdraw(actor, id, given.reason);
    return this.evidence.find(actor, id);
  }
}
