import type { Messages } from '../../platform/errors/wording';

export const accountLinkMessages = {
  'account_link.used': {
    'zh-TW': { title: '連結已經用過', detail: '這個連結只能用一次。' },
    en: { title: 'The link was used', detail: 'This link works once.' },
  },
  'account_link.withdrawn': {
    'zh-TW': { title: '連結已經失效', detail: '這個連結已經撤回，或有更新的連結。' },
    en: { title: 'The link was withdrawn', detail: 'This link was withdrawn, or there is a newer one.' },
  },
  'account_link.expired': {
    'zh-TW': { title: '連結已經過期', detail: '請重新要一個連結。' },
    en: { title: 'The link has expired', detail: 'Ask for a new one.' },
  },
} as const satisfies Messages;
