import { Controller, Get } from '@nestjs/common';
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
      'Checks every link of the chain and compares it with the signed checkpoints outside the database.',
  })
  @ApiOkResponse({ type: AuditVerification })
  verify(@CurrentActor() actor: Actor): Promise<AuditVerification> {
    return this.verification.verify(actor);
  }
}
