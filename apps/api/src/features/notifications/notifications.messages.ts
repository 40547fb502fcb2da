import type { Messages } from '../../platform/errors/wording';

export const notificationMessages = {
  'stream.full': {
    'zh-TW': {
      title: '即時通知連線太多',
      detail: '伺服器的即時連線已滿，{retryAfterSeconds} 秒後會再試；重新整理也看得到新通知。',
    },
    en: {
      title: 'Too many live connections',
      detail: 'Try again in {retryAfterSeconds} seconds. Reloading the page shows what is new all the same.',
    },
  },
} as const satisfies Messages;
