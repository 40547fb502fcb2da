import type { ConstraintCodes } from '../../platform/errors/messages';
import type { Messages } from '../../platform/errors/wording';

export const outcomeMessages = {
  'outcome.not_covered': {
    'zh-TW': { title: '還不能判定達成職能', detail: '列出的項目證據還不足。' },
    en: { title: 'Not ready for competent', detail: 'The items listed do not have enough evidence yet.' },
  },
  'outcome.prerequisites': {
    'zh-TW': { title: '還不能判定達成職能', detail: '學程要求列出的單元先完成簽核。' },
    en: {
      title: 'Not ready for competent',
      detail: 'The programme asks for the units listed to be signed first.',
    },
  },
  'outcome.attitudes_missing': {
    'zh-TW': {
      title: '還不能判定達成職能',
      detail: '這是學程最後一個還能收證據的單元，列出的態度還沒有看到。請先記錄，再判定。',
    },
    en: {
      title: 'Not ready for competent',
      detail:
        'This is the last unit of the programme that takes evidence, and the attitudes listed have not been seen. Record them first.',
    },
  },
  'outcome.disagreement_open': {
    'zh-TW': {
      title: '還有不一致的判定',
      detail: '列出的項目，評量人員的判定不一致。請先裁定，再判定單元的結果。',
    },
    en: {
      title: 'Assessors disagree',
      detail: 'Assessors disagree about the items listed. Settle that before deciding the unit.',
    },
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
