import type { ConstraintCodes } from '../../platform/errors/messages';
import type { Messages } from '../../platform/errors/wording';

export const outcomeMessages = {
  'outcome.not_covered': {
    'zh-TW': { title: '還不能判定達成職能', detail: '列出的項目證據還不足。' },
    en: { title: 'Not ready for competent', detail: 'The items listed do not have enough evidence yet.' },
  },
  'outcome.decided': {
    'zh-TW': { title: '已經判定', detail: '這個單元已判定，等待主管簽核。有新的證據或判定時可以重新判定。' },
    en: {
      title: 'Decided already',
      detail: 'This unit is decided and waits for the supervisor. It opens again when anything new arrives.',
    },
  },
} as const satisfies Messages;

/** What a race can run into although the use case looked first. */
export const outcomeConstraints: ConstraintCodes = {
  outcome_number_unique: 'conflict',
};
