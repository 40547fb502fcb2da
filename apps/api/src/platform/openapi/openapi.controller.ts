import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { Public } from '../auth/decorators';
import { ApiDescription } from './api-description';

@Controller()
export class OpenApiController {
  constructor(private readonly description: ApiDescription) {}

  @Get('openapi.json')
  @Public()
  @ApiExcludeEndpoint()
  @Header('Content-Type', 'application/json; charset=utf-8')
  read(): string {
    return this.description.json;
  }
}
