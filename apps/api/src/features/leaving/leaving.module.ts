import { AppointmentsModule } from '../appointments/appointments.module';
import { Module } from '@nestjs/common';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { GroupsModule } from '../groups/groups.module';
import { MembersModule } from '../members/members.module';
import { ProgrammeEnrolmentsModule } from '../programme-enrolments/programme-enrolments.module';
import { LeavingController } from './leaving.controller';
import { Leaving } from './leaving';

@Module({
  imports: [AppointmentsModule, EnrolmentsModule, GroupsModule, MembersModule, ProgrammeEnrolmentsModule],
  controllers: [LeavingController],
  providers: [Leaving],
})
export class LeavingModule {}
