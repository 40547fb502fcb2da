import { Module } from '@nestjs/common';
import { AccountLinksModule } from '../account-links/account-links.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { SessionsModule } from '../sessions/sessions.module';
import { AddMember } from './add-member';
import { Departure } from './departure';
import { FirstAdmin } from './first-admin';
import { FoundOrganisation } from './found-organisation';
import { InvitationPageController } from './invitation-page.controller';
import { Invitations } from './invitations';
import { InvitationsRepository } from './invitations.repository';
import { AcceptInvitation } from './accept-invitation';
import { MembersController } from './members.controller';
import { MembersRepository } from './members.repository';
import { Members } from './members.service';
import { OpenWorkRepository } from './open-work.repository';
import { PasswordResetLink } from './password-reset-link';

@Module({
  imports: [AccountLinksModule, OrganisationsModule, SessionsModule],
  controllers: [MembersController, InvitationPageController],
  providers: [
    Members,
    AddMember,
    FirstAdmin,
    Invitations,
    AcceptInvitation,
    PasswordResetLink,
    Departure,
    FoundOrganisation,
    OpenWorkRepository,
    MembersRepository,
    InvitationsRepository,
  ],
  exports: [AddMember, Departure, FirstAdmin, FoundOrganisation, Invitations, AcceptInvitation, Members],
})
export class MembersModule {}
