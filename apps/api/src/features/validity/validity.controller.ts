import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { ValidityPage, ValidityQuery } from './validity.dto';
import { ValidityList } from './validity-list';

@ApiTags('validities')
@Controller('validities')
export class ValidityController {
  constructor(private readonly validities: ValidityList) {}

  @Get()
  @Permit('validity.read')
  @ApiOperation({
    operationId: 'listValidities',
    summary:
      'Signatures that run out, by the day of their end; those that a later one has followed are left out',
  })
  @ApiOkResponse({ type: ValidityPage })
  list(@CurrentActor() actor: Actor, @Query() query: ValidityQuery): Promise<ValidityPage> {
    return this.validities.list(actor, query);
  }
}
