import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module';
import { StandardsModule } from '../standards/standards.module';
import { ToolsModule } from '../tools/tools.module';
import { ExportsController } from './exports.controller';
import { ExportsService } from './exports.service';
import { Printer } from '../../platform/printing/printer';

@Module({
  imports: [OrganisationsModule, StandardsModule, ToolsModule],
  controllers: [ExportsController],
  providers: [ExportsService, Printer],
  exports: [Printer],
})
export class ExportsModule {}
