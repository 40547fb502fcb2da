import type { Messages } from '../../platform/errors/wording';

export const thirdPartyMessages = {
  'third_party.candidate_address': {
    'zh-TW': {
      title: '不能是受評者自己的信箱',
      detail: '第三方必須是受評者以外的人，請填對方本人的電子郵件。',
    },
    en: {
      title: "Not the candidate's own address",
      detail: 'A third party is somebody else than the candidate. Give an address of their own.',
    },
  },
  'third_party.assessor_address': {
    'zh-TW': { title: '不能是評量人員的信箱', detail: '評量人員負責判定，不能同時擔任第三方。請另外找人。' },
    en: {
      title: "Not the assessor's address",
      detail: 'The assessor judges and is no third party. Ask somebody else.',
    },
  },
  'third_party.supervisor_address': {
    'zh-TW': {
      title: '不能是主管的信箱',
      detail: '主管要簽核這個單元，不能同時擔任第三方。請另外找人，或先更換主管。',
    },
    en: {
      title: "Not the supervisor's address",
      detail:
        'The supervisor signs this unit and is no third party. Ask somebody else, or name another supervisor first.',
    },
  },
  'third_party.exists': {
    'zh-TW': {
      title: '已經邀請過這個信箱',
      detail: '這位受評者有一份邀請正在等這個信箱回覆，可以直接提醒或重寄。',
    },
    en: {
      title: 'Already invited',
      detail: 'This address has an open invitation about this candidate. Remind them, or send it again.',
    },
  },
  'third_party.too_many': {
    'zh-TW': { title: '人數已達上限', detail: '最多 {most} 位。先處理現有的邀請或推薦。' },
    en: { title: 'Enough people', detail: 'There can be {most} at most. Deal with those there are first.' },
  },
  'third_party.state': {
    'zh-TW': { title: '目前不能這樣做', detail: '這份邀請的狀態已經不同，請重新載入後再看。' },
    en: { title: 'Not possible now', detail: 'The invitation is in another state. Reload and look again.' },
  },
  'third_party.reminded_lately': {
    'zh-TW': { title: '一天內已寄過信', detail: '同一個人一天最多寄一封，明天再提醒。' },
    en: {
      title: 'Written to within a day',
      detail: 'Nobody is written to twice a day. Remind them tomorrow.',
    },
  },
  'third_party.no_address': {
    'zh-TW': { title: '沒有電子郵件', detail: '這份邀請是當面交付的，沒有電子郵件可用。' },
    en: { title: 'No e-mail address', detail: 'The link was handed over in person; there is no address.' },
  },
  'third_party.closed': {
    'zh-TW': { title: '已經不能回答', detail: '這份邀請已經結束，你的回答沒有送出。有問題請洽邀請你的人。' },
    en: {
      title: 'Closed',
      detail: 'This invitation is over and your answer was not sent. Ask whoever invited you.',
    },
  },
  'third_party.answers_missing': {
    'zh-TW': { title: '還有問題沒有回答', detail: '共有 {questions} 題，每一題都要選一個答案。' },
    en: { title: 'Some questions are open', detail: 'There are {questions}; choose an answer for each.' },
  },
} as const satisfies Messages;
