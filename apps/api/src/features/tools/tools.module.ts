import { Module } from '@nestjs/common';
import { StandardsModule } from '../standards/standards.module';
import { FollowTools } from './follow-tools';
import { ToolsController } from './tools.controller';
import { ToolsRepository } from './tools.repository';
import { ToolsService } from './tools.service';

@Module({
  imports: [StandardsModule],
  controllers: [ToolsController],
  providers: [ToolsRepository, ToolsService, FollowTools],
  exports: [ToolsService, FollowTools],
})
export class ToolsModule {}
