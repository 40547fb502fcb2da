import { Module } from '@nestjs/common';
import { LinkEntryModule } from '../../platform/auth/link-entry.module';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { EvidenceModule } from '../evidence/evidence.module';
import { StandardsModule } from '../standards/standards.module';
import { ToolsModule } from '../tools/tools.module';
import { TranslationsModule } from '../translations/translations.module';
import { AnswerInvitation } from './answer-invitation';
import { InvitationMail } from './invitation-mail';
import { InvitationsRepository } from './invitations.repository';
import { InviteThirdParty } from './invite-third-party';
import { RemindThirdParties } from './remind-third-parties';
import { ThirdPartiesController } from './third-parties.controller';
import { ThirdPartiesService } from './third-parties.service';
import { ThirdPartyAdmission } from './third-party-admission';
import { ThirdPartyEntry } from './third-party-entry';
import { ThirdPartyPageController } from './third-party-page.controller';

@Module({
  imports: [
    EnrolmentsModule,
    EvidenceModule,
    LinkEntryModule,
    StandardsModule,
    ToolsModule,
    TranslationsModule,
  ],
  controllers: [ThirdPartiesController, ThirdPartyPageController],
  providers: [
    ThirdPartiesService,
    InviteThirdParty,
    AnswerInvitation,
    ThirdPartyAdmission,
    ThirdPartyEntry,
    InvitationMail,
    RemindThirdParties,
    InvitationsRepository,
  ],
  exports: [InviteThirdParty, ThirdPartiesService],
})
export class ThirdPartiesModule {}
