import type { Messages } from '../../platform/errors/wording';

export const evidenceRuleMessages = {
  'rules.unknown_place': {
    'zh-TW': {
      title: '規則所指的項目不存在',
      detail: '有規則所指的職能標準、單元或項目不在已公告的版本中。請重新載入後再選。',
    },
    en: {
      title: 'A rule is about something that does not exist',
      detail:
        'Some rules name a standard, unit or item that is in no published release. Reload and choose again.',
    },
  },
  'rules.contradictory': {
    'zh-TW': {
      title: '規則無法成立',
      detail:
        '同一個項目有兩條規則、有規則沒有內容、要求的確認方式比列出的還多，或讓行為指標經由行為指標達成。請修正後再儲存。',
    },
    en: {
      title: 'These rules cannot be met',
      detail:
        'The same item has two rules, a rule says nothing, more means of confirming are asked for than are named, or an indicator is to count through indicators. Correct it and save again.',
    },
  },
} as const satisfies Messages;
