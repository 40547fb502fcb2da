import type { Locale } from '@attest/domain';
import { authMessages } from '../auth/auth.messages';
import { carryOverMessages } from '../../features/carry-over/carry-over.messages';
import { conversationMessages } from '../../features/conversations/conversations.messages';
import { enrolmentMessages } from '../../features/enrolments/enrolments.messages';
import { evidenceMessages } from '../../features/evidence/evidence.messages';
import { evidenceMarkMessages } from '../../features/evidence-marks/evidence-marks.messages';
import { evidenceRuleMessages } from '../../features/evidence-rules/evidence-rules.messages';
import { exportMessages } from '../../features/exports/exports.messages';
import { fileMessages } from '../../features/files/files.messages';
import { importMessages } from '../../features/imports/imports.messages';
import { judgementMessages } from '../../features/judgements/judgements.messages';
import { memberMessages } from '../../features/members/members.messages';
import { thirdPartyMessages } from '../../features/third-parties/third-parties.messages';
import { uploadMessages } from '../../features/files/uploads/uploads.messages';
import { planMessages } from '../../features/assessment-plans/assessment-plans.messages';
import { toolMessages } from '../../features/tools/tools.messages';
import { translationMessages } from '../../features/translations/translations.messages';
import type { Messages, Wording } from './wording';
import { platformMessages } from './platform.messages';

export type { Messages } from './wording';

/** Every code the API answers with. One line a feature; a test looks for codes without words. */
const messages: Messages = {
  ...platformMessages,
  ...authMessages,
  ...memberMessages,
  ...fileMessages,
  ...importMessages,
  ...enrolmentMessages,
  ...carryOverMessages,
  ...evidenceMessages,
  ...evidenceMarkMessages,
  ...evidenceRuleMessages,
  ...judgementMessages,
  ...toolMessages,
  ...planMessages,
  ...translationMessages,
  ...exportMessages,
  ...thirdPartyMessages,
  ...conversationMessages,
  ...uploadMessages,
};

export const knownCodes = (): string[] => Object.keys(messages);

/** The words for a code. An unknown code is a mistake of ours and is shown as such, without internals. */
export const wordingOf = (code: string, locale: Locale): Wording =>
  (messages[code] ?? platformMessages['internal'])[locale];
