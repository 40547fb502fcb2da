import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/sessions.module';
import { AddMember } from './add-member';
import { FirstAdmin } from './first-admin';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { Leaving } from './leaving/leaving';
import { LeavingController } from './leaving/leaving.controller';
import { OpenWorkRepository } from './leaving/open-work.repository';
import { MembersController } from './members.controller';
import { MembersRepository } from './members.repository';
import { Members } from './members.service';

@Module({
  imports: [SessionsModule, EnrolmentsModule],
  controllers: [MembersController, LeavingController],
  providers: [Members, Leaving, OpenWorkRepository, AddMember, FirstAdmin, MembersRepository],
  exports: [AddMember, FirstAdmin],
})
export class MembersModule {}
