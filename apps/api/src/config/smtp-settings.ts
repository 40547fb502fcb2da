import { OperatorProblem } from '../platform/errors/operator-problem';

export interface SmtpSettings {
  /** smtp://user:password@host:587, or smtps:// where the connection is encrypted from the start. */
  readonly url: string;
  /** The sender, such as «Attest <attest@example.org>». */
  readonly from: string;
}

const sender = /^(?:[^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;

/** @throws OperatorProblem when one of the two is missing or unusable */
export function readSmtpSettings(
  environment: Readonly<Record<string, string | undefined>>,
): SmtpSettings | null {
  const url = environment['ATTEST_SMTP_URL'];
  if (!url) return null;
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol)) {
    throw new OperatorProblem(
      'ATTEST_SMTP_URL cannot be used; it looks like smtp://user:password@mail.example.org:587.',
      'ATTEST_SMTP_URL 格式不正確，例如 smtp://user:password@mail.example.org:587。',
    );
  }
  const from = environment['ATTEST_MAIL_FROM'] ?? '';
  if (!sender.test(from)) {
    throw new OperatorProblem(
      'ATTEST_MAIL_FROM has to be the sender of all e-mail, such as “Attest <attest@example.org>”, when ATTEST_SMTP_URL is set.',
      '設定 ATTEST_SMTP_URL 時，請以 ATTEST_MAIL_FROM 指定寄件者，例如 Attest <attest@example.org>。',
    );
  }
  return { url, from };
}
