import { Global, Module } from '@nestjs/common';
import { AssessorTeams } from './assessor-teams';
import { AssessorTeamsController } from './assessor-teams.controller';
import { AssessorTeamsRepository } from './assessor-teams.repository';
import { GroupsModule } from '../groups/groups.module';
import { AssignPeople } from './assign-people';
import { TeamReader } from './team-reader';
import { HeldPlaces } from '../members/held-places';
import { EnrolCandidates } from './enrol-candidates';
import { EnrolOnUnits } from './enrol-on-units';
import { EnrolRepository } from './enrol.repository';
import { HoldPeople } from './hold-people';
import { ChangeEnrolments } from './change-enrolments';
import { ChangeEnrolmentsRepository } from './change-enrolments.repository';
import { ChosenEnrolments } from './chosen-enrolments';
import { FindNextPeople } from './find-next-people';
import { EnrolmentReader } from './enrolment-reader';
import { EnrolmentsController } from './enrolments.controller';
import { EnrolmentsRepository } from './enrolments.repository';
import { EnrolmentsService } from './enrolments.service';
import { ParticipationRepository } from './participation.repository';
import { PlacesInProgrammes } from './places-in-programmes';
import { UnitStandings } from './unit-standings';
import { UnitStandingsRepository } from './unit-standings.repository';
import { EvidenceRequestsController } from './evidence-requests.controller';
import { EvidenceRequestsRepository } from './evidence-requests.repository';
import { EvidenceRequestsService } from './evidence-requests.service';

/** Global, so that members find what they ask of teams without knowing who provides it. */
@Global()
@Module({
  imports: [GroupsModule],
  controllers: [AssessorTeamsController, EnrolmentsController, EvidenceRequestsController],
  providers: [
    EnrolmentsService,
    EnrolCandidates,
    EnrolOnUnits,
    UnitStandings,
    UnitStandingsRepository,
    AssignPeople,
    FindNextPeople,
    ChangeEnrolments,
    ChangeEnrolmentsRepository,
    ChosenEnrolments,
    AssessorTeams,
    AssessorTeamsRepository,
    TeamReader,
    { provide: HeldPlaces, useExisting: AssessorTeams },
    ParticipationRepository,
    EnrolmentReader,
    EnrolmentsRepository,
    EnrolRepository,
    HoldPeople,
    PlacesInProgrammes,
    EvidenceRequestsService,
    EvidenceRequestsRepository,
  ],
  exports: [
    EnrolmentReader,
    EnrolmentsService,
    AssignPeople,
    HoldPeople,
    FindNextPeople,
    EnrolOnUnits,
    UnitStandings,
    AssessorTeams,
    TeamReader,
    HeldPlaces,
  ],
})
export class EnrolmentsModule {}
