import { Module } from '@nestjs/common';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { SignOffsModule } from '../sign-offs/sign-offs.module';
import { StandardsModule } from '../standards/standards.module';
import { CaseController } from './case.controller';
import { CaseRepository } from './case.repository';
import { CaseService } from './case.service';
import { ProgrammeQueueRepository } from './programme-queue.repository';
import { EnrolmentDetails } from './enrolment-details.service';
import { EnrolmentRecordRepository } from './enrolment-record.repository';

@Module({
  imports: [EnrolmentsModule, SignOffsModule, StandardsModule],
  controllers: [CaseController],
  providers: [
    CaseService,
    CaseRepository,
    ProgrammeQueueRepository,
    EnrolmentDetails,
    EnrolmentRecordRepository,
  ],
  exports: [EnrolmentDetails],
})
export class CaseModule {}
