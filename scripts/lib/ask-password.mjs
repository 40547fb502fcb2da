import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Problem } from './problem.mjs';

/**
 * Takes a password from the environment, from a pipe, or from the person, who does not see it typed. Never from
 * the command line, where every process may read it.
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} variable
 * @param {string} question
 * @returns {Promise<string>}
 */
export async function askPassword(environment, variable, question) {
  const given = environment[variable];
  if (given) return given;
  const terminal = process.stdin.isTTY;
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal });
  try {
    if (terminal) process.stderr.write(question);
    /** @type {Promise<undefined>} */
    const closed = new Promise((settle) => lines.once('close', () => settle(undefined)));
    const first = await Promise.race([lines.question(''), closed]);
    if (terminal) process.stderr.write('\n');
    if (first) return first;
  } finally {
    lines.close();
  }
  throw new Problem(
    `No password was given. Set ${variable}, or write it on standard input.`,
    '沒有輸入密碼。',
  );
}
