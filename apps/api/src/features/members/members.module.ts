import { Module } from '@nestjs/common';
import { AccountLinksModule } from '../account-links/account-links.module';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { SessionsModule } from '../sessions/sessions.module';
import { AddMember } from './add-member';
import { FirstAdmin } from './first-admin';
import { Leaving } from '../leaving/leaving';
import { LeavingController } from '../leaving/leaving.controller';
import { OpenWorkRepository } from '../leaving/open-work.repository';
import { InvitationPageController } from './invitation-page.controller';
import { Invitations } from './invitations';
import { InvitationsRepository } from './invitations.repository';
import { JoinOrganisation } from './join-organisation';
import { MembersController } from './members.controller';
import { MembersRepository } from './members.repository';
import { Members } from './members.service';
import { PasswordResetLink } from './password-reset-link';

@Module({
  imports: [AccountLinksModule, SessionsModule, EnrolmentsModule],
  controllers: [MembersController, LeavingController, InvitationPageController],
  providers: [
    Members,
    AddMember,
    FirstAdmin,
    Invitations,
    JoinOrganisation,
    PasswordResetLink,
    Leaving,
    OpenWorkRepository,
    MembersRepository,
    InvitationsRepository,
  ],
  exports: [AddMember, FirstAdmin, Invitations, JoinOrganisation],
})
export class MembersModule {}
