import { type Locale, locales, type Role, roles } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database, type Entered } from '../database/database';
import { statement } from '../database/statement';
import type { ReadAhead } from '../database/transaction-context';
import type { TokenClaims } from './access-tokens';

/** What an earlier request with the same idempotency key was answered. */
export interface Replay {
  readonly requestSha256: Buffer;
  readonly status: number;
  readonly response: string;
  readonly etag: string | null;
}

/** A row of `enter_organisation`: the member as the database knows them at this moment. */
export interface EntryRow {
  display_name: string;
  locale: string;
  roles: string[];
  password_change_due: boolean;
  replay_request: Buffer | null;
  replay_status: number | null;
  replay_response: string | null;
  replay_etag: string | null;
}

const enterOrganisation = statement(
  'enter_organisation',
  'SELECT * FROM enter_organisation($1, $2, $3, $4, $5)',
  'kept',
);

/** Opens the transaction of a request and learns in the same round trip who asks. */
@Injectable()
export class Entry {
  constructor(private readonly database: Database) {}

  /**
   * @param key the idempotency key of the request, when it carries one
   * @param ahead what the route is going to read, to be asked at once
   */
  open(
    { sid, sub, org, mem }: TokenClaims,
    key: string | null,
    ahead: ReadAhead | null,
  ): Promise<Entered<EntryRow>> {
    return this.database.enter<EntryRow>(enterOrganisation, [sid, sub, org, mem, key], ahead);
  }
}

export const rolesOf = (row: EntryRow): Role[] => roles.filter((role) => row.roles.includes(role));

export const localeOf = (text: string): Locale => locales.find((locale) => locale === text) ?? 'zh-TW';

export function replayOf(row: EntryRow): Replay | null {
  if (row.replay_request === null || row.replay_status === null || row.replay_response === null) return null;
  return {
    requestSha256: row.replay_request,
    status: row.replay_status,
    response: row.replay_response,
    etag: row.replay_etag,
  };
}
