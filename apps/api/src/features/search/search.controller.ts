import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators';
import { SearchAnswer, SearchQuery } from './search.dto';
import { SearchService } from './search.service';

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(private readonly search: SearchService) {}

  @Get()
  @Permit('standard.read')
  @ApiOperation({
    operationId: 'search',
    summary: 'Published text: standards, units, elements, indicators, knowledge, skills and attitudes',
    description: 'Without a letter or a digit in `q` nothing is found.',
  })
  @ApiOkResponse({ type: SearchAnswer })
  find(@Query() query: SearchQuery): Promise<SearchAnswer> {
    return this.search.find(query);
  }
}
