import { Module } from '@nestjs/common';
import { StandardsModule } from '../standards/standards.module';
import { ToolsController } from './tools.controller';
import { ToolsRepository } from './tools.repository';
import { ToolsService } from './tools.service';

@Module({
  imports: [StandardsModule],
  controllers: [ToolsController],
  providers: [ToolsRepository, ToolsService],
  exports: [ToolsService],
})
export class ToolsModule {}
