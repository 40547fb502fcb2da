import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit, ReadsAhead } from '../../platform/auth/decorators';
import { Coverage } from './coverage.dto';
import { CoverageService } from './coverage.service';

@ApiTags('coverage')
@Controller('enrolments/:id/coverage')
export class CoverageController {
  constructor(private readonly coverage: CoverageService) {}

  @Get()
  @Permit('enrolment.read')
  @ReadsAhead(CoverageService)
  @Header('Content-Type', 'application/json; charset=utf-8')
  @ApiOperation({
    operationId: 'readCoverage',
    summary: 'What is covered and what is missing',
    description:
      'Every indicator and every critical evidence item of the enrolment, with the reasons why it is not covered.',
  })
  @ApiOkResponse({ type: Coverage })
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<Buffer> {
    return this.coverage.read(actor, id);
  }
}
