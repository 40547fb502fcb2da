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
  'auth.credentials': {
    'zh-TW': { title: '無法登入', detail: '電子郵件或密碼不正確。' },
    en: { title: 'Cannot sign in', detail: 'The e-mail address or the password is not right.' },
  },
  'auth.throttled': {
    'zh-TW': { title: '嘗試次數過多', detail: '請在 {retryAfterSeconds} 秒後再試。' },
    en: { title: 'Too many attempts', detail: 'Try again in {retryAfterSeconds} seconds.' },
  },
  'auth.no_membership': {
    'zh-TW': { title: '不屬於這個機構', detail: '您目前不是這個機構的成員。' },
    en: { title: 'Not a member', detail: 'You are not a member of this organisation at present.' },
  },
  'auth.password_wrong': {
    'zh-TW': { title: '密碼不正確', detail: '請輸入您目前的密碼。' },
    en: { title: 'Wrong password', detail: 'Enter your present password.' },
  },
  'auth.password_change_due': {
    'zh-TW': { title: '請先更改密碼', detail: '別人看過現在的密碼。更改之後才能繼續。' },
    en: {
      title: 'Change your password first',
      detail: 'Somebody else has seen the present password. Go on once it is changed.',
    },
  },
  'auth.password_by_mail': {
    'zh-TW': {
      title: '請由信箱重新設定密碼',
      detail: '這個帳號屬於不只一個機構。請登出後在登入頁選「忘記密碼」，由信件設定新的密碼。',
    },
    en: {
      title: 'Set the password by e-mail',
      detail:
        'This account belongs to more than one organisation. Sign out and choose “Forgot password” on the sign-in page to set a new one by a letter.',
    },
  },
  'auth.origin_refused': {
    'zh-TW': { title: '來源不被接受', detail: '這個請求來自其他網站，因此被拒絕。' },
    en: { title: 'Origin refused', detail: 'This request came from another site and was refused.' },
  },
  'password.too_weak': {
    'zh-TW': { title: '密碼太容易猜到', detail: '請使用至少 12 個字元，且不要包含電子郵件或姓名。' },
    en: {
      title: 'Too easy to guess',
      detail: 'Take at least 12 characters, and leave out the e-mail address and the name.',
    },
  },
} as const satisfies Messages;
