import { Module } from '@nestjs/common';
import { AssignPeople } from './assign-people';
import { EnrolCandidates } from './enrol-candidates';
import { EnrolRepository } from './enrol.repository';
import { EnrolmentReader } from './enrolment-reader';
import { EnrolmentsController } from './enrolments.controller';
import { EnrolmentsRepository } from './enrolments.repository';
import { EnrolmentsService } from './enrolments.service';
import { ParticipationRepository } from './participation.repository';
import { EvidenceRequestsController } from './evidence-requests.controller';
import { EvidenceRequestsRepository } from './evidence-requests.repository';
import { EvidenceRequestsService } from './evidence-requests.service';

@Module({
  controllers: [EnrolmentsController, EvidenceRequestsController],
  providers: [
    EnrolmentsService,
    EnrolCandidates,
    AssignPeople,
    ParticipationRepository,
    EnrolmentReader,
    EnrolmentsRepository,
    EnrolRepository,
    EvidenceRequestsService,
    EvidenceRequestsRepository,
  ],
  exports: [EnrolmentReader, EnrolmentsService, AssignPeople],
})
export class EnrolmentsModule {}
