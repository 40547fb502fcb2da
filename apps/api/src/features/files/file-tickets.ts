import { createHmac, timingSafeEqual } from 'node:crypto';

export interface TicketHolder {
  readonly organisationId: string;
  readonly memberId: string;
  readonly fileId: string;
}

/** Five minutes: long enough to begin a film, short enough that a link in a log is worth nothing. */
export const TICKET_LIFE_MS = 5 * 60 * 1000;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * A ticket lets a browser fetch one file as a picture, a film or a download, where no Authorization header can be sent.
 * It names organisation, member, file and end; whether this member may still read the file is asked again on use.
 */
export function issueTicket(
  holder: TicketHolder,
  now: Date,
  key: Buffer,
): { ticket: string; expiresAt: Date } {
  const expiresAt = new Date(now.getTime() + TICKET_LIFE_MS);
  const body = [holder.organisationId, holder.memberId, holder.fileId, expiresAt.getTime().toString(36)].join(
    '~',
  );
  return { ticket: `${body}~${seal(body, key).toString('base64url')}`, expiresAt };
}

/** @returns undefined for anything that was not issued with this key, or is over */
export function readTicket(ticket: string, now: Date, key: Buffer): TicketHolder | undefined {
  const [organisationId = '', memberId = '', fileId = '', expiry = '', given = '', ...rest] =
    ticket.split('~');
  if (rest.length > 0) return undefined;
  const expected = seal([organisationId, memberId, fileId, expiry].join('~'), key);
  const seen = Buffer.from(given, 'base64url');
  if (seen.length !== expected.length || !timingSafeEqual(seen, expected)) return undefined;
  if (![organisationId, memberId, fileId].every((id) => uuid.test(id))) return undefined;
  return parseInt(expiry, 36) > now.getTime() ? { organisationId, memberId, fileId } : undefined;
}

const seal = (body: string, key: Buffer): Buffer =>
  createHmac('sha256', key).update(`file-ticket:${body}`).digest();
