import type { Locale } from '@attest/domain';
import type { KeptMail } from './mail.repository';

/** E-mail as somebody would have got it, newest first, with links that can be followed. */
export function mailPage(messages: readonly KeptMail[]): string {
  const list = messages.map(article).join('\n');
  const none = '<p class="none">還沒有郵件。<span lang="en">No e-mail yet.</span></p>';
  return `<!doctype html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Attest 郵件</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>留在這台機器上的郵件</h1>
<p class="lead">沒有設定郵件伺服器，所以下面的郵件都沒有寄出。這一頁只有這台機器看得到。<br>
<span lang="en">No mail server is set, so nothing below was sent. Only this machine can open this page.</span></p>
${messages.length === 0 ? none : list}
</main>
</body>
</html>`;
}

const article = ({ id, kind, to, locale, subject, body, notBefore, createdAt }: KeptMail): string => {
  const words = labels[locale];
  return `
<article id="${id}" lang="${locale === 'en' ? 'en' : 'zh-Hant'}">
<h2>${escaped(subject)}</h2>
<dl>
<div><dt>${words.to}</dt><dd>${escaped(to)}</dd></div>
<div><dt>${words.written}</dt><dd>${moment(createdAt, locale)}</dd></div>
${notBefore > createdAt ? `<div><dt>${words.notBefore}</dt><dd>${moment(notBefore, locale)}</dd></div>` : ''}
<div><dt>${words.about}</dt><dd>${escaped(words.kinds[kind] ?? kind)}</dd></div>
</dl>
<pre>${linked(body)}</pre>
</article>`;
};

interface Labels {
  readonly to: string;
  readonly written: string;
  readonly notBefore: string;
  readonly about: string;
  readonly kinds: Readonly<Record<string, string>>;
}

const labels: Readonly<Record<Locale, Labels>> = {
  'zh-TW': {
    to: '收件人',
    written: '寫於',
    notBefore: '不早於',
    about: '類別',
    kinds: {
      notification: '通知',
      appointment: '約定',
      digest: '每日摘要',
      third_party_invitation: '第三方邀請',
      third_party_reminder: '第三方提醒',
      file_refused: '檔案未通過掃毒',
      account_invitation: '加入機構的邀請',
      password_reset: '重新設定密碼',
      password_set: '密碼已更改',
    },
  },
  en: {
    to: 'To',
    written: 'Written',
    notBefore: 'Not before',
    about: 'About',
    kinds: {
      notification: 'Notification',
      appointment: 'Appointment',
      digest: 'Daily digest',
      third_party_invitation: 'Invitation of a third party',
      third_party_reminder: 'Reminder of a third party',
      file_refused: 'File refused by the scanner',
      account_invitation: 'Invitation to an organisation',
      password_reset: 'Password to be set anew',
      password_set: 'Password changed',
    },
  },
};

/** By the clock of this machine: only who sits at it reads the page. */
const moment = (at: Date, locale: Locale): string => {
  const text = new Intl.DateTimeFormat(locale, {
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' },
    ...{ hourCycle: 'h23', timeZoneName: 'short' },
  }).format(at);
  return `<time datetime="${at.toISOString()}">${text}</time>`;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Only what begins with http: or https: becomes a link; everything is escaped first. */
const linked = (text: string): string =>
  escaped(text).replaceAll(/https?:\/\/[^\s<>]+/g, (url) => `<a href="${url}">${url}</a>`);

const style = `
:root { color-scheme: light dark; --line: #e4e7ec; --text-2: #454d5a; --accent: #234fb0; }
@media (prefers-color-scheme: dark) { :root { --line: #262c35; --text-2: #b4bcc8; --accent: #93b5ff; } }
body { margin: 0; font: 15px/1.6 "Noto Sans TC", "PingFang TC", "Microsoft JhengHei", system-ui, sans-serif; }
main { max-width: 720px; margin: 0 auto; padding: 24px 16px 64px; }
h1 { font-size: 22px; }
h2 { font-size: 18px; margin: 0 0 8px; }
.lead, dl { color: var(--text-2); font-size: 13px; }
article { border-top: 1px solid var(--line); padding: 20px 0; }
dl { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0 0 12px; }
dl div { display: flex; gap: 6px; } dd { margin: 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0; }
a { color: var(--accent); }
`;
