import type { EntityClass } from './platform/database/database.module';
import { AccountLinkEntity } from './features/account-links/account-link.entity';
import { PlanAcknowledgementEntity } from './features/assessment-plans/plan-acknowledgement.entity';
import { PlanShareEntity } from './features/assessment-plans/plan-share.entity';
import { PlanVersionEntity } from './features/assessment-plans/plan-version.entity';
import { ReasonableAdjustmentEntity } from './features/assessment-plans/reasonable-adjustment.entity';
import { MessageEntity } from './features/conversations/message.entity';
import { EnrolmentEntity } from './features/enrolments/enrolment.entity';
import { EvidenceRequestEntity } from './features/enrolments/evidence-request.entity';
import { EvidenceMarkRemovalEntity } from './features/evidence-marks/evidence-mark-removal.entity';
import { FileJobEntity } from './features/files/file-job.entity';
import { StoredFileEntity } from './features/files/stored-file.entity';
import { FileUploadEntity } from './features/files/uploads/file-upload.entity';
import { UploadTurnEntity } from './features/files/uploads/upload-turn.entity';
import { FindingEntity } from './features/imports/finding.entity';
import { ImportReviewEntity } from './features/imports/import-review.entity';
import { StandardImportEntity } from './features/imports/standard-import.entity';
import { MemberEntity } from './features/members/member.entity';
import { OpenWorkKeptEntity } from './features/members/open-work-kept.entity';
import { NotificationCursorEntity } from './features/notifications/notification-cursor.entity';
import { NotificationEntity } from './features/notifications/notification.entity';
import { OrganisationEntity } from './features/organisations/organisation.entity';
import { RuleSetEntity } from './features/organisations/rule-set.entity';
import { AccountEntity } from './features/sessions/account.entity';
import { RefreshTokenEntity } from './features/sessions/refresh-token.entity';
import { SessionEntity } from './features/sessions/session.entity';
import { SignOffReturnEntity } from './features/sign-offs/sign-off-return.entity';
import { AppointmentAnswerEntity } from './features/appointments/appointment-answer.entity';
import { AppointmentEntity } from './features/appointments/appointment.entity';
import { AppointmentProposalEntity } from './features/appointments/appointment-proposal.entity';
import { CalendarFeedEntity } from './features/appointments/calendar-feed.entity';
import { GroupEntity } from './features/groups/group.entity';
import { ProgrammeEntity } from './features/programmes/programme.entity';
import { ReleaseWithdrawalEntity } from './features/standards/release-withdrawal.entity';
import { ReleaseEntity } from './features/standards/release.entity';
import { IdentityCheckEntity } from './features/third-parties/identity-check.entity';
import { ThirdPartyEventEntity } from './features/third-parties/third-party-event.entity';
import { ThirdPartyInvitationEntity } from './features/third-parties/third-party-invitation.entity';
import { ThirdPartyResponseEntity } from './features/third-parties/third-party-response.entity';
import { ToolEntity } from './features/tools/tool.entity';
import { MailMessageEntity } from './platform/mail/mail-message.entity';

/** The plain tables, each with its entity beside the feature whose it is. A glob would differ between source and build. */
export const entities: EntityClass[] = [
  AccountLinkEntity,
  PlanAcknowledgementEntity,
  PlanShareEntity,
  PlanVersionEntity,
  ReasonableAdjustmentEntity,
  MessageEntity,
  EnrolmentEntity,
  EvidenceRequestEntity,
  EvidenceMarkRemovalEntity,
  FileJobEntity,
  StoredFileEntity,
  FileUploadEntity,
  UploadTurnEntity,
  FindingEntity,
  ImportReviewEntity,
  StandardImportEntity,
  MemberEntity,
  OpenWorkKeptEntity,
  NotificationCursorEntity,
  NotificationEntity,
  OrganisationEntity,
  RuleSetEntity,
  AccountEntity,
  RefreshTokenEntity,
  SessionEntity,
  SignOffReturnEntity,
  GroupEntity,
  AppointmentEntity,
  AppointmentProposalEntity,
  AppointmentAnswerEntity,
  CalendarFeedEntity,
  ProgrammeEntity,
  ReleaseWithdrawalEntity,
  ReleaseEntity,
  IdentityCheckEntity,
  ThirdPartyEventEntity,
  ThirdPartyInvitationEntity,
  ThirdPartyResponseEntity,
  ToolEntity,
  MailMessageEntity,
];
