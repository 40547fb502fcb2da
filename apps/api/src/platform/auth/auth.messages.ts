import type { Messages } from '../errors/wording';

export const authMessages = {
  'auth.required': {
    'zh-TW': { title: '請先登入', detail: '請登入後再試。' },
    en: { title: 'Sign in first', detail: 'Sign in and try again.' },
  },
  'auth.token_invalid': {
    'zh-TW': { title: '登入已逾時', detail: '登入憑證無效或已過期，請重新取得。' },
    en: {
      title: 'Access token not accepted',
      detail: 'The access token is invalid or has expired. Get a new one.',
    },
  },
  'auth.session_ended': {
    'zh-TW': { title: '登入已結束', detail: '請重新登入。' },
    en: { title: 'The session has ended', detail: 'Sign in again.' },
  },
  'auth.throttled': {
    'zh-TW': { title: '嘗試次數過多', detail: '請在 {retryAfterSeconds} 秒後再試。' },
    en: { title: 'Too many attempts', detail: 'Try again in {retryAfterSeconds} seconds.' },
  },
  'auth.password_change_due': {
    'zh-TW': { title: '請先更改密碼', detail: '別人看過現在的密碼。更改之後才能繼續。' },
    en: {
      title: 'Change your password first',
      detail: 'Somebody else has seen the present password. Go on once it is changed.',
    },
  },
} as const satisfies Messages;
