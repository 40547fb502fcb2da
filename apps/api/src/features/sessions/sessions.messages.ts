import type { Messages } from '../../platform/errors/wording';

export const sessionMessages = {
  'auth.credentials': {
    'zh-TW': { title: '無法登入', detail: '電子郵件或密碼不正確。' },
    en: { title: 'Cannot sign in', detail: 'The e-mail address or the password is not right.' },
  },
  'auth.no_membership': {
    'zh-TW': { title: '不屬於這個機構', detail: '您目前不是這個機構的成員。' },
    en: { title: 'Not a member', detail: 'You are not a member of this organisation at present.' },
  },
  'auth.password_wrong': {
    'zh-TW': { title: '密碼不正確', detail: '請輸入您目前的密碼。' },
    en: { title: 'Wrong password', detail: 'Enter your present password.' },
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
