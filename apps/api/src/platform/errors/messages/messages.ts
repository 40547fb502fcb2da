import type { Locale } from '@attest/domain';
import { auditMessages } from './audit';
import { authMessages } from './auth';
import { carryOverMessages } from './carry-over';
import { conversationMessages } from './conversations';
import { enrolmentMessages } from './enrolments';
import { evidenceMessages } from './evidence';
import { evidenceMarkMessages } from './evidence-marks';
import { evidenceRuleMessages } from './evidence-rules';
import { exportMessages } from './exports';
import { fileMessages } from './files';
import { importMessages } from './imports';
import { judgementMessages } from './judgements';
import { memberMessages } from './members';
import { thirdPartyMessages } from './third-parties';
import { uploadMessages } from './uploads';
import { planMessages } from './plans';
import { toolMessages } from './tools';
import { translationMessages } from './translations';
import type { Messages, Wording } from './wording';
import { platformMessages } from './platform';

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
  ...auditMessages,
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
