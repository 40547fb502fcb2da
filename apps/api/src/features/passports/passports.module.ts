import { Module } from '@nestjs/common';
import { CoverageModule } from '../coverage/coverage.module';
import { OutcomesModule } from '../outcomes/outcomes.module';
import { ValidityModule } from '../validity/validity.module';
import { PassportsController } from './passports.controller';
import { PassportsRepository } from './passports.repository';
import { PassportsService } from './passports.service';

@Module({
  imports: [CoverageModule, OutcomesModule, ValidityModule],
  controllers: [PassportsController],
  providers: [PassportsService, PassportsRepository],
})
export class PassportsModule {}
