import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;
const shape = /^[A-Za-z0-9_-]{43}$/;

/** What opens the page behind a link; kept as a hash only. */
export interface LinkToken {
  readonly token: string;
  readonly sha256: Buffer;
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token, 'ascii').digest();

export function newToken(): LinkToken {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  return { token, sha256: hashOf(token) };
}

/**
 * Null for what no link could be. The database looks for the hash: how long that takes says nothing of a token that
 * would fit.
 */
export const tokenHash = (token: string | undefined): Buffer | null =>
  token !== undefined && shape.test(token) ? hashOf(token) : null;

/**
 * Below the address people reach the service at. The token stands after the `#`: browsers send it to no server and in
 * no referrer.
 */
export const pathWith = (page: string, token: string): string => `${page}#${token}`;
