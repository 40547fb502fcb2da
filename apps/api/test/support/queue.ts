import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { TestApp } from './app';
import { superuserSql } from './assessment';
import type { Answer } from './request';

const PATIENCE_MS = 5_000;
const waiting = `SELECT count(*)::int AS n FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock'`;

/**
 * Requests that all began before any of them could go on: a row is held, each request is sent when the one before it
 * waits for a lock, and then the row is let go. What one of them decides on a row it read before it waited is wrong here
 * each time, and not only now and then.
 * @param table whose row with this id is held
 */
export async function queueBehind(
  app: TestApp,
  table: 'enrolment' | 'member' | 'assessment_tool' | 'candidate_group' | 'programme' | 'translation_line',
  id: string,
  requests: readonly (() => Promise<Answer>)[],
): Promise<Answer[]> {
  const client = new Client({ connectionString: app.database.superuserUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    const column = table === 'translation_line' ? 'source_id' : 'id';
    await client.query(`SELECT 1 FROM ${table} WHERE ${column} = $1 FOR UPDATE`, [id]);
    const answers: Promise<Answer>[] = [];
    for (const send of requests) {
      const sent = send();
      answers.push(sent);
      const early = await Promise.race([sent, untilWaiting(app, answers.length)]);
      if (early) throw new Error(`Answered without waiting: ${early.text}`);
    }
    await client.query('COMMIT');
    return await Promise.all(answers);
  } finally {
    await client.end();
  }
}

/** Asked over connections of their own: within one transaction the activity always reads as it did at first. */
async function untilWaiting(app: TestApp, count: number): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const [row] = await superuserSql(app, waiting);
    if (Number(row?.['n']) >= count) return;
    await pause(5);
  }
  throw new Error(`Only some of ${count} requests came to wait for the row.`);
}
