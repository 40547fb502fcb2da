import type { Locale } from '@attest/domain';
import type { MailToSend } from '../../platform/mail/mail-queue';
import type { AccountRecord } from './accounts.repository';

type Recipient = Pick<AccountRecord, 'email' | 'displayName' | 'locale'>;

const letter = (
  kind: string,
  { email, locale }: Recipient,
  words: Readonly<Record<Locale, { subject: string; body: readonly string[] }>>,
): MailToSend => ({
  kind,
  memberId: null,
  to: email,
  locale,
  subject: words[locale].subject,
  body: words[locale].body.join('\n\n'),
});

/** @param url opens the page on which the password is set @param hours how long it does */
export const passwordResetLetter = (to: Recipient, url: string, hours: number): MailToSend =>
  letter('password_reset', to, {
    'zh-TW': {
      subject: '重新設定 Attest 密碼',
      body: [
        `${to.displayName} 您好：`,
        `有人要求重新設定這個電子郵件的 Attest 密碼。請在 ${hours} 小時內開啟這個連結，設定新的密碼：`,
        url,
        '連結只能用一次。如果不是您要求的，不用理會這封信，密碼不會改變。',
      ],
    },
    en: {
      subject: 'Set a new Attest password',
      body: [
        `Dear ${to.displayName},`,
        `Somebody asked to set the Attest password of this address anew. Open this link within ${hours === 1 ? 'an hour' : `${hours} hours`} and set a new one:`,
        url,
        'The link works once. If it was not you who asked, leave this letter aside: the password stays as it is.',
      ],
    },
  });

/** After every change, so that nobody is locked out in silence. */
export const passwordSetLetter = (to: Recipient): MailToSend =>
  letter('password_set', to, {
    'zh-TW': {
      subject: 'Attest 密碼已更改',
      body: [
        `${to.displayName} 您好：`,
        '您的 Attest 密碼剛剛更改，其他裝置都已登出。',
        '如果不是您改的，請立刻在登入頁選「忘記密碼」重新設定，並通知機構管理員。',
      ],
    },
    en: {
      subject: 'Your Attest password was changed',
      body: [
        `Dear ${to.displayName},`,
        'The password of your Attest account has just been changed. Every other device is signed out.',
        'If it was not you, choose “Forgot password” on the sign-in page at once to set a new one, and tell your administrator.',
      ],
    },
  });
