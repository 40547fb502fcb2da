import { Global, Module } from '@nestjs/common';
import { ApiDescription } from './api-description';
import { Drain } from './drain';
import { OpenApiController } from './openapi.controller';

@Global()
@Module({
  controllers: [OpenApiController],
  providers: [ApiDescription, Drain],
  exports: [ApiDescription, Drain],
})
export class HttpModule {}
