import type { Messages } from '../../platform/errors/wording';

export const toolMessages = {
  'tool.exists': {
    'zh-TW': { title: '評量工具都已經有了', detail: '這個單元的四種評量工具都已建立，可以直接編修。' },
    en: { title: 'The tools are there', detail: 'This unit has a tool of every kind; edit those.' },
  },
  'tool.target_unknown': {
    'zh-TW': {
      title: '對應的項目不屬於這個單元',
      detail: '有題項對應到別的單元或版本的項目。請重新載入後再選。',
    },
    en: {
      title: 'A line is tied to another unit',
      detail: 'Some lines name items that are not of this unit and release. Reload and choose again.',
    },
  },
  'tool.empty': {
    'zh-TW': { title: '這份工具沒有題項', detail: '至少要有一個題項才能啟用。' },
    en: { title: 'The tool has no lines', detail: 'Add at least one line before using it.' },
  },
  'tool.untied': {
    'zh-TW': {
      title: '還有題項沒有對應',
      detail: '有 {count} 個題項沒有對應任何行為指標或關鍵證據，補上後才能啟用。',
    },
    en: {
      title: 'Some lines are tied to nothing',
      detail: '{count} of its lines name no indicator and no critical evidence. Tie them before using it.',
    },
  },
} as const satisfies Messages;
