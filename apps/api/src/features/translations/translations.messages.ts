import type { Messages } from '../../platform/errors/wording';

export const translationMessages = {
  'translation.second_person': {
    'zh-TW': { title: '要由另一位來核對', detail: '自己翻譯的句子不能自己核對。請另一位標準編修者核對。' },
    en: {
      title: 'Somebody else checks it',
      detail: 'Nobody checks a wording of their own. Ask another author to check it.',
    },
  },
  'translation.not_in_state': {
    'zh-TW': { title: '這一句目前不能這樣做', detail: '這一句的譯文狀態已經不同，請重新載入後再看。' },
    en: {
      title: 'Not possible now',
      detail: 'The wording of this line is in another state. Reload and look again.',
    },
  },
} as const satisfies Messages;
