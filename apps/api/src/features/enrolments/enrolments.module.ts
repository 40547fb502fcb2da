import { Module } from '@nestjs/common';
import { CoverageModule } from '../coverage/coverage.module';
import { StandardsModule } from '../standards/standards.module';
import { AssignPeople } from './assign-people';
import { EnrolCandidates } from './enrol-candidates';
import { EnrolRepository } from './enrol.repository';
import { EnrolmentReader } from './enrolment-reader';
import { EnrolmentRecordRepository } from '../case/enrolment-record.repository';
import { EnrolmentsController } from './enrolments.controller';
import { EnrolmentsRepository } from './enrolments.repository';
import { EnrolmentsService } from './enrolments.service';
import { ParticipationRepository } from './participation.repository';
import { EvidenceRequestsController } from './evidence-requests.controller';
import { EvidenceRequestsRepository } from './evidence-requests.repository';
import { EvidenceRequestsService } from './evidence-requests.service';

@Module({
  imports: [CoverageModule, StandardsModule],
  controllers: [EnrolmentsController, EvidenceRequestsController],
  providers: [
    EnrolmentsService,
    EnrolCandidates,
    AssignPeople,
    ParticipationRepository,
    EnrolmentReader,
    EnrolmentsRepository,
    EnrolRepository,
    EnrolmentRecordRepository,
    EvidenceRequestsService,
    EvidenceRequestsRepository,
  ],
  exports: [EnrolmentReader, EnrolmentsService, AssignPeople],
})
export class EnrolmentsModule {}
