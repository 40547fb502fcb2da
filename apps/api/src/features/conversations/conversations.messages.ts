import type { Messages } from '../../platform/errors/wording';

export const conversationMessages = {
  'conversation.kind': {
    'zh-TW': {
      title: '這不是您可以發的訊息',
      detail: '意見與異議的處理由評量人員寫，提問與異議由受評者提出。',
    },
    en: {
      title: 'Not yours to say',
      detail: 'The assessor gives feedback and resolves disputes; the candidate asks and disputes.',
    },
  },
  'conversation.closed': {
    'zh-TW': { title: '這個單元已結束', detail: '已簽核或已停止的單元不再留言，原有的對話仍可查看。' },
    en: {
      title: 'This unit is closed',
      detail: 'Nothing is said about a signed or withdrawn unit any more. What was said stays.',
    },
  },
  'conversation.full': {
    'zh-TW': { title: '這段對話太長了', detail: '這一串已達 200 則。請另開新的一串，或當面說明。' },
    en: {
      title: 'This thread is full',
      detail: 'It holds 200 messages. Begin another one, or talk to each other.',
    },
  },
  'conversation.subject': {
    'zh-TW': {
      title: '沒有說明是關於什麼',
      detail: '訊息要對應這個單元的行為指標、關鍵證據、證據或判定。請重新載入後再試。',
    },
    en: {
      title: 'About what?',
      detail:
        'A message is about an indicator, a critical evidence item, a piece of evidence or a judgement of this unit. Reload and try again.',
    },
  },
  'conversation.result': {
    'zh-TW': { title: '缺少處理結果', detail: '處理異議時要選擇結果；其他訊息沒有結果。' },
    en: { title: 'Result missing', detail: 'Resolving a dispute takes a result, and nothing else has one.' },
  },
  'dispute.exists': {
    'zh-TW': { title: '已經提出過異議', detail: '同一項判定只能提出一次異議。請在原來那一串繼續說明。' },
    en: {
      title: 'Disputed already',
      detail: 'A judgement is disputed once. Go on in the thread that is there.',
    },
  },
  'dispute.superseded': {
    'zh-TW': { title: '判定已經更新', detail: '這項判定已由新的判定取代，請先看新的判定。' },
    en: {
      title: 'Judged again meanwhile',
      detail: 'Another judgement stands by now. Look at that one first.',
    },
  },
  'dispute.resolved': {
    'zh-TW': { title: '異議已經處理', detail: '這項異議已有處理結果，可以繼續留言，但不能再改結果。' },
    en: {
      title: 'Resolved already',
      detail: 'This dispute has its result. You can go on writing, not change the result.',
    },
  },
  'dispute.not_judged_again': {
    'zh-TW': {
      title: '還沒有重新判定',
      detail: '結果是「改判」時，請先對這件證據重新判定，再回來處理異議。',
    },
    en: {
      title: 'Not judged again yet',
      detail: 'To resolve a dispute as changed, judge the evidence again first.',
    },
  },
  'dispute.judged_again': {
    'zh-TW': { title: '判定已經改過', detail: '這項判定已由新的判定取代，不能再以「維持」處理。' },
    en: {
      title: 'Judged again already',
      detail: 'Another judgement stands by now, so the disputed one cannot be upheld.',
    },
  },
} as const satisfies Messages;
