import { Module } from '@nestjs/common';
import { CarryOverModule } from '../carry-over/carry-over.module';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { ValidityModule } from '../validity/validity.module';
import { AssignProgramme } from './assign-programme';
import { AssignmentRepository } from './assignment.repository';
import { AssignmentsController } from './assignments.controller';
import { ChangeEnrolments } from './change-enrolments';
import { ChangesRepository } from './changes.repository';
import { CountUnits } from './count-units';
import { EntryChecks } from './entry-checks';
import { GatherPeople } from './gather-people';
import { KeepEnrolment } from './keep-enrolment';
import { PlanAssignment } from './plan-assignment';
import { ProgrammeEnrolmentsController } from './programme-enrolments.controller';
import { ProgrammeEnrolmentReader } from './programme-enrolment-reader';
import { WithdrawEnrolments } from './withdraw-enrolments';
import { ProgrammeEnrolmentsRepository } from './programme-enrolments.repository';
import { RenewProgramme } from './renew-programme';
import { RenewalRepository } from './renewal.repository';

@Module({
  imports: [CarryOverModule, EnrolmentsModule, ValidityModule],
  controllers: [AssignmentsController, ProgrammeEnrolmentsController],
  providers: [
    AssignProgramme,
    AssignmentRepository,
    ChangeEnrolments,
    ChangesRepository,
    CountUnits,
    EntryChecks,
    KeepEnrolment,
    WithdrawEnrolments,
    GatherPeople,
    PlanAssignment,
    ProgrammeEnrolmentReader,
    ProgrammeEnrolmentsRepository,
    RenewalRepository,
    RenewProgramme,
  ],
  exports: [ChangeEnrolments, ProgrammeEnrolmentReader, EntryChecks, WithdrawEnrolments],
})
export class ProgrammeEnrolmentsModule {}
