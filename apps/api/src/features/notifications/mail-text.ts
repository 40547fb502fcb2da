import { linkOf, type Locale, notificationText, spokenCode } from '@attest/domain';
import { type NotificationRow, placeOf } from './notification-row';

export interface MailText {
  readonly subject: string;
  readonly body: string;
}

interface Words {
  readonly about: (unit: string) => string;
  readonly several: (count: number) => string;
  readonly digest: (count: number) => string;
  readonly more: (count: number) => string;
  readonly settings: string;
  readonly from: (organisation: string) => string;
}

const words: Readonly<Record<Locale, Words>> = {
  'zh-TW': {
    about: (unit) => `職能單元：${unit}`,
    several: (count) => `${count} 則新通知`,
    digest: (count) => `今天的摘要：${count} 則通知`,
    more: (count) => `還有 ${count} 則，請在通知頁查看：`,
    settings: '要改變收信方式、勿擾時段或停收，請到「我的帳號」：',
    from: (organisation) => `這封信由 Attest 代表${organisation}寄出，請勿直接回覆。`,
  },
  en: {
    about: (unit) => `Unit: ${unit}`,
    several: (count) => `${count} notifications`,
    digest: (count) => `Today's digest: ${count} ${count === 1 ? 'notification' : 'notifications'}`,
    more: (count) => `${count} more are on the page of notifications:`,
    settings: 'To change how you are told, your quiet hours, or to stop these e-mails, open your account:',
    from: (organisation) => `Sent by Attest on behalf of ${organisation}. Please do not reply.`,
  },
};

/** Nobody reads more than this in an e-mail; the page has the rest. */
const LINES = 20;

/** What happened, in one sentence, as the person's own language has it. */
export const sentenceOf = (row: NotificationRow, locale: Locale): string =>
  notificationText(
    {
      kind: row.kind,
      party: row.party,
      actor: row.actor?.displayName ?? null,
      candidate: row.candidate?.displayName ?? null,
      unit: row.unit?.title ?? null,
      target: row.targetCode === null ? null : spokenCode(row.targetCode, locale),
      targetCount: row.targetCount,
      file: row.fileName,
      thirdParty: row.thirdPartyName,
      other: row.other?.displayName ?? null,
      people: row.people,
      units: row.units,
      days: row.days,
      programme: row.programme?.name ?? null,
      group: row.group?.name ?? null,
    },
    locale,
  );

/** One e-mail for what came together; never the words people wrote, which stay behind the sign-in. */
export function mailText(
  rows: readonly NotificationRow[],
  given: { locale: Locale; organisation: string; publicUrl: string; digest: boolean },
): MailText {
  const { locale, organisation, publicUrl, digest } = given;
  const say = words[locale];
  const [first] = rows;
  if (first === undefined) throw new Error('An e-mail about nothing.');
  const shown = rows.slice(0, LINES);
  const blocks = shown.map((row) =>
    [
      sentenceOf(row, locale),
      ...(row.unit === null ? [] : [say.about(`${row.unit.code} ${row.unit.title}`)]),
      publicUrl + linkOf(placeOf(row)),
    ].join('\n'),
  );
  if (rows.length > shown.length) {
    blocks.push(`${say.more(rows.length - shown.length)}\n${publicUrl}/notifications`);
  }
  const foot = ['--', say.from(organisation), say.settings, `${publicUrl}/me#notifications`].join('\n');
  const single = rows.length === 1 && !digest;
  const subject = single
    ? sentenceOf(first, locale)
    : digest
      ? say.digest(rows.length)
      : say.several(rows.length);
  return {
    subject: `[Attest] ${subject}`.replaceAll(/\s+/g, ' '),
    body: `${blocks.join('\n\n')}\n\n${foot}\n`,
  };
}
