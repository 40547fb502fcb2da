import { accountLinkMessages } from './features/account-links/account-links.messages';
import { planMessages } from './features/assessment-plans/assessment-plans.messages';
import { carryOverMessages } from './features/carry-over/carry-over.messages';
import { conversationMessages } from './features/conversations/conversations.messages';
import { enrolmentConstraints, enrolmentMessages } from './features/enrolments/enrolments.messages';
import { evidenceMessages } from './features/evidence/evidence.messages';
import { evidenceMarkMessages } from './features/evidence-marks/evidence-marks.messages';
import { evidenceRuleMessages } from './features/evidence-rules/evidence-rules.messages';
import { exportMessages } from './features/exports/exports.messages';
import { fileMessages } from './features/files/files.messages';
import { uploadMessages } from './features/files/uploads/uploads.messages';
import { importMessages } from './features/imports/imports.messages';
import { judgementConstraints, judgementMessages } from './features/judgements/judgements.messages';
import { leavingMessages } from './features/leaving/leaving.messages';
import { memberConstraints, memberMessages } from './features/members/members.messages';
import { notificationMessages } from './features/notifications/notifications.messages';
import {
  organisationConstraints,
  organisationMessages,
} from './features/organisations/organisations.messages';
import { outcomeConstraints, outcomeMessages } from './features/outcomes/outcomes.messages';
import { appointmentMessages } from './features/appointments/appointments.messages';
import { groupMessages } from './features/groups/groups.messages';
import { programmeMessages } from './features/programmes/programmes.messages';
import {
  programmeEnrolmentConstraints,
  programmeEnrolmentMessages,
} from './features/programme-enrolments/programme-enrolments.messages';
import {
  programmeOutcomeConstraints,
  programmeOutcomeMessages,
} from './features/programme-outcomes/programme-outcomes.messages';
import { selfAssessmentMessages } from './features/self-assessments/self-assessments.messages';
import { sessionMessages } from './features/sessions/sessions.messages';
import { signOffConstraints, signOffMessages } from './features/sign-offs/sign-offs.messages';
import { standardConstraints, standardMessages } from './features/standards/standards.messages';
import { thirdPartyMessages } from './features/third-parties/third-parties.messages';
import { toolMessages } from './features/tools/tools.messages';
import { translationMessages } from './features/translations/translations.messages';
import { authMessages } from './platform/auth/auth.messages';
import { addMessages } from './platform/errors/messages';
import { printingMessages } from './platform/printing/printing.messages';
import { storageMessages } from './platform/storage/storage.messages';

/** The words for everything that is refused by a feature or a folder of the platform, one line each. */
export function addAllMessages(): void {
  addMessages(authMessages);
  addMessages(printingMessages);
  addMessages(storageMessages);
  addMessages(accountLinkMessages);
  addMessages(planMessages);
  addMessages(carryOverMessages);
  addMessages(conversationMessages);
  addMessages(enrolmentMessages, enrolmentConstraints);
  addMessages(evidenceMessages);
  addMessages(evidenceMarkMessages);
  addMessages(evidenceRuleMessages);
  addMessages(exportMessages);
  addMessages(fileMessages);
  addMessages(uploadMessages);
  addMessages(importMessages);
  addMessages(judgementMessages, judgementConstraints);
  addMessages(leavingMessages);
  addMessages(memberMessages, memberConstraints);
  addMessages(notificationMessages);
  addMessages(organisationMessages, organisationConstraints);
  addMessages(outcomeMessages, outcomeConstraints);
  addMessages(groupMessages);
  addMessages(appointmentMessages);
  addMessages(programmeMessages);
  addMessages(programmeEnrolmentMessages, programmeEnrolmentConstraints);
  addMessages(programmeOutcomeMessages, programmeOutcomeConstraints);
  addMessages(selfAssessmentMessages);
  addMessages(sessionMessages);
  addMessages(signOffMessages, signOffConstraints);
  addMessages(standardMessages, standardConstraints);
  addMessages(thirdPartyMessages);
  addMessages(toolMessages);
  addMessages(translationMessages);
}
