import type { Messages } from '../../platform/errors/wording';

export const leavingMessages = {
  'member.not_theirs': {
    'zh-TW': { title: '單元已經不在他手上', detail: '列出的單元剛剛換了人。重新載入後再交接一次。' },
    en: {
      title: 'No longer theirs',
      detail: 'The units listed changed hands meanwhile. Load again and hand over the rest.',
    },
  },
} as const satisfies Messages;
