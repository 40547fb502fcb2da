import { Module } from '@nestjs/common';
import { CaseModule } from '../case/case.module';
import { CoverageModule } from '../coverage/coverage.module';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { OutcomesModule } from '../outcomes/outcomes.module';
import { MyUnitsController } from './my-units.controller';
import { MyUnitsRepository } from './my-units.repository';
import { MyUnitsService } from './my-units.service';

@Module({
  imports: [CaseModule, CoverageModule, EnrolmentsModule, OutcomesModule],
  controllers: [MyUnitsController],
  providers: [MyUnitsService, MyUnitsRepository],
})
export class MyUnitsModule {}
