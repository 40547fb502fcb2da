import { SealedLetters } from '../../src/platform/mail/sealed-letters';
import type { TestApp } from './app';
import { superuserSql } from './assessment';

/**
 * Letters that wait, as their readers would get them.
 * @param condition SQL on mail_message, with what follows it
 */
export async function letters(
  app: TestApp,
  condition: string,
  values: readonly unknown[],
): Promise<Record<string, unknown>[]> {
  const rows = await superuserSql(app, `SELECT * FROM mail_message WHERE ${condition}`, values);
  const sealed = app.nest.get(SealedLetters);
  return rows.map((row) => ({ ...row, body: sealed.open(String(row['body'])) }));
}
