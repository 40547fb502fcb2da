import { Module } from '@nestjs/common';
import { CoverageModule } from '../coverage/coverage.module';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { OutcomesController } from './outcomes.controller';
import { OutcomesRepository } from './outcomes.repository';
import { OutcomesService } from './outcomes.service';
import { ProgrammeWholes } from './programme-wholes';
import { ProgrammeWholesRepository } from './programme-wholes.repository';

@Module({
  imports: [CoverageModule, EnrolmentsModule],
  controllers: [OutcomesController],
  providers: [OutcomesService, OutcomesRepository, ProgrammeWholes, ProgrammeWholesRepository],
  exports: [OutcomesService, ProgrammeWholes],
})
export class OutcomesModule {}
