import type { Locale } from '@attest/domain';
import { type MailToSend, oneLine } from '../../platform/mail/mail-queue';
import type { InvitedPerson } from './invitations.repository';

const day = ({ timeZone }: InvitedPerson, locale: Locale, expiresAt: Date): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-TW', { dateStyle: 'long', timeZone }).format(
    expiresAt,
  );

/**
 * The same whether the address has an account or not.
 * @param locale of whoever invites: nothing is known of the invited yet
 * @param url opens the page on which the invitation is accepted
 */
export function invitationLetter(
  person: InvitedPerson,
  locale: Locale,
  { url, expiresAt }: { url: string; expiresAt: Date },
): MailToSend {
  const { displayName, organisation, invitedBy } = person;
  const until = day(person, locale, expiresAt);
  const words = {
    'zh-TW': {
      subject: `${organisation}邀請您加入 Attest`,
      body: [
        `${displayName} 您好：`,
        invitedBy === null
          ? `${organisation}邀請您加入 Attest。`
          : `${invitedBy}邀請您加入${organisation}的 Attest。`,
        `請在 ${until} 前開啟這個連結，確認後就能登入：`,
        url,
        '連結只給您一個人，只能用一次，請不要轉寄。如果不認識這個機構，不用理會這封信。',
      ],
    },
    en: {
      subject: `${organisation} invites you to Attest`,
      body: [
        `Dear ${displayName},`,
        invitedBy === null
          ? `${organisation} invites you to join it on Attest.`
          : `${invitedBy} invites you to join ${organisation} on Attest.`,
        `Open this link by ${until} to accept; then you can sign in:`,
        url,
        'The link is for you alone and works once, so please do not pass it on. If you do not know this organisation, leave this letter aside.',
      ],
    },
  }[locale];
  return {
    kind: 'account_invitation',
    memberId: person.memberId,
    to: person.email,
    locale,
    subject: oneLine(words.subject),
    body: words.body.join('\n\n'),
  };
}
