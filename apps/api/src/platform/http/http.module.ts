import { Global, Module } from '@nestjs/common';
import { ApiDescription } from '../openapi/api-description';
import { OpenApiController } from '../openapi/openapi.controller';
import { Drain } from './drain';

@Global()
@Module({
  controllers: [OpenApiController],
  providers: [ApiDescription, Drain],
  exports: [ApiDescription, Drain],
})
export class HttpModule {}
