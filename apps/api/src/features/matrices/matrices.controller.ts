import { Controller, Get, Header, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { GroupMatrix, GroupMatrixQuery } from './group-matrix.dto';
import { GroupMatrixService } from './group-matrix.service';
import { UnitMatrix } from './unit-matrix.dto';
import { UnitMatrixService } from './unit-matrix.service';

@ApiTags('matrices')
@Controller()
export class MatricesController {
  constructor(
    private readonly units: UnitMatrixService,
    private readonly groups: GroupMatrixService,
  ) {}

  @Get('enrolments/:id/matrix')
  @Permit('evidence.read')
  @ApiOperation({
    operationId: 'readUnitMatrix',
    summary:
      'Indicators and critical evidence by pieces of evidence, with the judgement that stands in each cell',
  })
  @ApiOkResponse({ type: UnitMatrix })
  unit(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<UnitMatrix> {
    return this.units.read(actor, id);
  }

  @Get('matrix')
  @Permit('overview.read')
  @Header('Content-Type', 'application/json; charset=utf-8')
  @ApiOperation({
    operationId: 'readGroupMatrix',
    summary: 'Candidates by units, as far as the actor reaches',
    description: 'Figures only: no evidence, no words of anybody.',
  })
  @ApiOkResponse({ type: GroupMatrix })
  group(@CurrentActor() actor: Actor, @Query() query: GroupMatrixQuery): Promise<string> {
    return this.groups.read(actor, query);
  }
}
