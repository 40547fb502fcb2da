import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';

export interface TicketHolder {
  readonly organisationId: string;
  readonly memberId: string;
  readonly accountId: string;
  /** The ticket is good only while this session lasts. */
  readonly sessionId: string;
  readonly fileId: string;
}

/** Five minutes: long enough to begin a film, short enough that a link in a log is worth nothing. */
export const TICKET_LIFE_MS = 5 * 60 * 1000;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * A ticket lets a browser fetch one file as a picture, a film or a download, where no Authorization header can be sent.
 * It names who holds it, the session, the file and its end; whether the session still lives, and this member may still
 * read the file, is asked again on use.
 */
export function issueTicket(
  holder: TicketHolder,
  now: Date,
  key: Buffer,
): { ticket: string; expiresAt: Date } {
  const expiresAt = new Date(now.getTime() + TICKET_LIFE_MS);
  const body = [...idsOf(holder), expiresAt.getTime().toString(36)].join('~');
  return { ticket: `${body}~${seal(body, key)}`, expiresAt };
}

/** @returns undefined for anything that was not issued with this key, or is over */
export function readTicket(ticket: string, now: Date, key: Buffer): TicketHolder | undefined {
  const parts = ticket.split('~');
  const [organisationId = '', memberId = '', accountId = '', sessionId = '', fileId = ''] = parts;
  const [expiry = '', given = '', ...rest] = parts.slice(5);
  const holder = { organisationId, memberId, accountId, sessionId, fileId };
  if (rest.length > 0) return undefined;
  // As it was written, letter by letter: the last letter of base64 has spellings that mean the same bytes.
  const expected = Buffer.from(seal([...idsOf(holder), expiry].join('~'), key));
  const seen = Buffer.from(given);
  if (seen.length !== expected.length || !timingSafeEqual(seen, expected)) return undefined;
  if (!idsOf(holder).every((id) => uuid.test(id))) return undefined;
  return parseInt(expiry, 36) > now.getTime() ? holder : undefined;
}

const idsOf = ({ organisationId, memberId, accountId, sessionId, fileId }: TicketHolder): string[] => [
  organisationId,
  memberId,
  accountId,
  sessionId,
  fileId,
];

const seal = (body: string, key: Buffer): string =>
  createHmac('sha256', key).update(`file-ticket:${body}`).digest('base64url');

/** A key of its own, derived from the secret that signs tokens: a ticket can never pass for a token. */
@Injectable()
export class TicketKey {
  readonly bytes: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.bytes = Buffer.from(hkdfSync('sha256', config.tokenKeys[0].secret, '', 'attest file ticket', 32));
  }
}
