import type { Messages } from '../../platform/errors/wording';

export const planMessages = {
  'plan.none': {
    'zh-TW': { title: '還沒有評量計畫', detail: '請先儲存一份計畫；受評者要等計畫分享後才能確認。' },
    en: {
      title: 'There is no plan yet',
      detail: 'Save a plan first; a candidate acknowledges one that was shared.',
    },
  },
  'plan.tool_unknown': {
    'zh-TW': {
      title: '評量工具不符',
      detail: '有項目指定的工具不屬於這個單元，或不適用於該評量方法。請重新選擇。',
    },
    en: {
      title: 'Not a tool for this',
      detail:
        'Some items name a tool of another unit, or one that does not carry out their method. Choose again.',
    },
  },
  'adjustment.days': {
    'zh-TW': { title: '日期前後顛倒', detail: '結束日不能早於開始日。' },
    en: { title: 'The days are the wrong way round', detail: 'The last day cannot be before the first.' },
  },
  'adjustment.superseded': {
    'zh-TW': { title: '這項調整已有更新', detail: '這項調整已被修改或結束，請重新載入後再試。' },
    en: {
      title: 'This adjustment has moved on',
      detail: 'It was changed or ended meanwhile. Reload and try again.',
    },
  },
} as const satisfies Messages;
