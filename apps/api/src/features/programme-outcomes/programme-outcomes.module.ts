import { Module } from '@nestjs/common';
import { CoverageModule } from '../coverage/coverage.module';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { OutcomesModule } from '../outcomes/outcomes.module';
import { ProgrammeEnrolmentsModule } from '../programme-enrolments/programme-enrolments.module';
import { SessionsModule } from '../sessions/sessions.module';
import { ValidityModule } from '../validity/validity.module';
import { ProgrammeCaseRepository } from './programme-case.repository';
import { ProgrammeCaseService } from './programme-case.service';
import { ProgrammeCases } from './programme-cases';
import { ProgrammeOutcomesController } from './programme-outcomes.controller';
import { ProgrammeOutcomesRepository } from './programme-outcomes.repository';
import { ProgrammeOutcomesService } from './programme-outcomes.service';
import { ProgrammeSignOffsService } from './programme-sign-offs.service';

@Module({
  imports: [
    CoverageModule,
    EnrolmentsModule,
    OutcomesModule,
    ProgrammeEnrolmentsModule,
    SessionsModule,
    ValidityModule,
  ],
  controllers: [ProgrammeOutcomesController],
  providers: [
    ProgrammeCaseRepository,
    ProgrammeCaseService,
    ProgrammeCases,
    ProgrammeOutcomesRepository,
    ProgrammeOutcomesService,
    ProgrammeSignOffsService,
  ],
})
export class ProgrammeOutcomesModule {}
