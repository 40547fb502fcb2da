import { Module } from '@nestjs/common';
import { PrintingModule } from '../../platform/printing/printing.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { StandardsModule } from '../standards/standards.module';
import { ToolsModule } from '../tools/tools.module';
import { ExportsController } from './exports.controller';
import { ExportsService } from './exports.service';

@Module({
  imports: [PrintingModule, OrganisationsModule, StandardsModule, ToolsModule],
  controllers: [ExportsController],
  providers: [ExportsService],
})
export class ExportsModule {}
