import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { AuditVerification } from './verification.dto';
import { Verification } from './verification.service';

@ApiTags('audit')
@Controller('audit')
export class VerificationController {
  constructor(private readonly verification: Verification) {}

  @Get('verification')
  @Permit('audit.read')
  @ApiOperation({
    operationId: 'verifyAuditTrail',
    summary: 'Whether the trail stands as it was written',
    description:
      'Of a small record every link of the chain, every row and the signed checkpoints outside the database are compared at once. Of a large one the last check of the whole is shown with its time, and the links since then are looked at.',
  })
  @ApiOkResponse({ type: AuditVerification })
  verify(@CurrentActor() actor: Actor): Promise<AuditVerification> {
    return this.verification.read(actor);
  }

  @Post('verification')
  @HttpCode(200)
  @Permit('audit.read')
  @ApiOperation({
    operationId: 'startAuditVerification',
    summary: 'Have the whole record checked',
    description:
      'A large record is checked in the background, once however many ask; until then «running» is true.',
  })
  @ApiOkResponse({ type: AuditVerification })
  start(@CurrentActor() actor: Actor): Promise<AuditVerification> {
    return this.verification.start(actor);
  }
}
