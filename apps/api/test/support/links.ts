import type { TestApp } from './app';
import { letters } from './letters';
import type { Answer } from './request';

/** The token of a page's address, wherever the address stands. */
export const tokenIn = (text: unknown): string => {
  const [, token] = /#([\w-]{43})/.exec(String(text)) ?? [];
  if (token === undefined) throw new Error(`There is no link in: ${String(text)}`);
  return token;
};

/** Of the newest letter of a kind to an address. */
export async function mailedToken(app: TestApp, kind: string, to: string): Promise<string> {
  const [newest] = await letters(
    app,
    "kind = $1 AND lower(to_address) = lower($2) AND state = 'queued' ORDER BY created_at DESC, id DESC LIMIT 1",
    [kind, to],
  );
  return tokenIn(newest?.['body']);
}

/** What somebody does who holds the link of an account, without a session. */
export const holder = (app: TestApp, token: string) => {
  const headers = { 'link-token': token };
  const post = (path: string, body: object): Promise<Answer> =>
    app.call('POST', path, { headers, body, idempotencyKey: null });
  return {
    open: () => app.call('GET', '/invitation', { headers }),
    activate: (password: string) => post('/invitation/activation', { password }),
    join: (password: string, newPassword?: string) => post('/invitation/joining', { password, newPassword }),
    openReset: () => app.call('GET', '/auth/password-reset', { headers }),
    reset: (password: string) => post('/auth/password-reset', { password }),
  };
};

export const signIn = (app: TestApp, email: string, password: string, more: object = {}): Promise<Answer> =>
  app.call('POST', '/auth/sign-in', { body: { email, password, ...more }, idempotencyKey: null });
