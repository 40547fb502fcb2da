import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor';
import { CurrentActor, Permit } from '../../platform/auth/decorators';
import { PaletteAnswer, PaletteQuery } from './palette.dto';
import { PaletteService } from './palette.service';

@ApiTags('palette')
@Controller('palette')
export class PaletteController {
  constructor(private readonly palette: PaletteService) {}

  @Get()
  @Permit('standard.read')
  @ApiOperation({
    operationId: 'findAnything',
    summary: 'People, their units and published text, as far as this member may see them',
  })
  @ApiOkResponse({ type: PaletteAnswer })
  find(@CurrentActor() actor: Actor, @Query() query: PaletteQuery): Promise<PaletteAnswer> {
    return this.palette.find(actor, query);
  }
}
