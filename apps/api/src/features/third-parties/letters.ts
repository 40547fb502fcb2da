import { type Locale, minutesFor } from '@attest/domain';
import { type MailToSend, oneLine } from '../../platform/mail/mail-queue';
import type { PageRow } from './invitation-row';

type Letter = 'third_party_invitation' | 'third_party_reminder';

const day = (row: PageRow): string =>
  new Intl.DateTimeFormat(row.locale === 'en' ? 'en-GB' : 'zh-TW', {
    dateStyle: 'long',
    timeZone: row.timeZone,
  }).format(new Date(row.expiresAt));

const subjects: Readonly<Record<Letter, Readonly<Record<Locale, (row: PageRow) => string>>>> = {
  third_party_invitation: {
    'zh-TW': (row) => `${row.organisation}：請談談${row.candidateName}的工作表現`,
    en: (row) => `${row.organisation}: about the work of ${row.candidateName}`,
  },
  third_party_reminder: {
    'zh-TW': (row) => `提醒：${row.candidateName}的工作表現，期限到 ${day(row)}`,
    en: (row) => `Reminder: about the work of ${row.candidateName}, until ${day(row)}`,
  },
};

const bodies: Readonly<Record<Locale, (row: PageRow, link: string, letter: Letter) => string[]>> = {
  'zh-TW': (row, link, letter) => [
    `${row.inviteeName} 您好：`,
    letter === 'third_party_invitation'
      ? `${row.candidateName} 正在 ${row.organisation} 接受「${row.unitTitle}」的職能評量。您看過他的工作，想請您回答 ${row.questions.length} 個問題，大約 ${minutesFor(row.questions.length)} 分鐘，不需要註冊帳號。`
      : `先前請您談談 ${row.candidateName} 在「${row.unitTitle}」方面的工作表現，目前還沒有收到您的回答。填過一半的內容還留在您原來的裝置上。`,
    ...(row.message === null || letter === 'third_party_reminder'
      ? []
      : [`${row.inviterName} 給您的話：\n${row.message}`]),
    `請在 ${day(row)} 前開啟這個連結：`,
    link,
    '這個連結只給您一個人用，請不要轉寄。不方便回答的話，也可以在同一頁告訴我們。',
    `${row.inviterName}\n${row.organisation}\n${row.inviterEmail}`,
  ],
  en: (row, link, letter) => [
    `Dear ${row.inviteeName},`,
    letter === 'third_party_invitation'
      ? `${row.candidateName} is being assessed by ${row.organisation} on “${row.unitTitle}”. You have seen their work. Would you answer ${row.questions.length} questions about it? It takes about ${minutesFor(row.questions.length)} minutes and needs no account.`
      : `We asked you about the work of ${row.candidateName} on “${row.unitTitle}” and have not had your answer yet. What you have filled in is still on the device you used.`,
    ...(row.message === null || letter === 'third_party_reminder'
      ? []
      : [`From ${row.inviterName}:\n${row.message}`]),
    `Please open this link by ${day(row)}:`,
    link,
    'The link is for you alone, so please do not pass it on. If you would rather not answer, you can say so on the same page.',
    `${row.inviterName}\n${row.organisation}\n${row.inviterEmail}`,
  ],
};

/** In the language of the one who gets it. @param link absolute */
export function letterFor(letter: Letter, row: PageRow, to: string, link: string): MailToSend {
  return {
    kind: letter,
    memberId: null,
    to,
    locale: row.locale,
    subject: oneLine(subjects[letter][row.locale](row)),
    body: bodies[row.locale](row, link, letter).join('\n\n'),
  };
}
