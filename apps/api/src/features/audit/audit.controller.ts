import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { AuditChoiceQuery, AuditChoices, AuditEventPage, AuditQuery } from './audit.dto';
import { Audit } from './audit.service';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly audit: Audit) {}

  @Get()
  @Permit('audit.read')
  @ApiOperation({ operationId: 'listAuditEvents', summary: 'Who did what, newest first' })
  @ApiOkResponse({ type: AuditEventPage })
  list(@CurrentActor() actor: Actor, @Query() query: AuditQuery): Promise<AuditEventPage> {
    return this.audit.list(actor, query);
  }

  @Get('choices')
  @Permit('audit.read')
  @ApiOperation({
    operationId: 'listAuditChoices',
    summary: 'The first twenty people and units that the trail can be filtered by and that are called so',
  })
  @ApiOkResponse({ type: AuditChoices })
  choices(@CurrentActor() actor: Actor, @Query() { q }: AuditChoiceQuery): Promise<AuditChoices> {
    return this.audit.choices(actor, q);
  }
}
