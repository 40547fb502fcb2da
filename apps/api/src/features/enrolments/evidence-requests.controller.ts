import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ApiProblems } from '../../platform/http/api-problems';
import { EvidenceRequest, EvidenceRequestCreate } from './evidence-requests.dto';
import { EvidenceRequestsService } from './evidence-requests.service';

@ApiTags('enrolments')
@Controller()
export class EvidenceRequestsController {
  constructor(private readonly requests: EvidenceRequestsService) {}

  @Post('enrolments/:id/requests')
  @Permit('evidence.request')
  @ApiOperation({
    operationId: 'createEvidenceRequest',
    summary: 'Ask the candidate for evidence of one target',
  })
  @ApiCreatedResponse({ type: EvidenceRequest })
  @ApiProblems({ 409: ['enrolment.closed', 'request.exists'], 422: ['target.unknown'] })
  create(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EvidenceRequestCreate,
  ): Promise<EvidenceRequest> {
    return this.requests.create(actor, id, body);
  }

  @Post('requests/:id/close')
  @HttpCode(200)
  @Permit('evidence.request')
  @ApiOperation({
    operationId: 'closeEvidenceRequest',
    summary: 'Take a request back, or close it as done',
  })
  @ApiOkResponse({ type: EvidenceRequest })
  @ApiProblems({ 409: ['enrolment.closed'] })
  close(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EvidenceRequest> {
    return this.requests.close(actor, id);
  }
}
