import { spawn } from 'node:child_process';

/**
 * @typedef {object} ProgramResult
 * @property {number} code exit code; 1 when it was ended by a signal
 * @property {string} output what it wrote to both streams, unless that was passed on
 */

/**
 * Where the words of a program go. `both`: to our own streams; `stderr`: everything to our stderr; a function: to it, as
 * they come.
 * @typedef {'both' | 'stderr' | ((text: string) => void)} PassOn
 */

/**
 * Runs a program to its end. Without `passOn` its output is collected and can be shown when it failed.
 * @param {string} program
 * @param {string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {AbortSignal} [options.signal] ends the program
 * @param {PassOn} [options.passOn]
 * @returns {Promise<ProgramResult>}
 */
export function runProgram(program, args, { cwd, env = process.env, signal, passOn } = {}) {
  const ours = /** @type {const} */ ({ both: ['ignore', 'inherit', 'inherit'], stderr: ['ignore', 2, 2] });
  return new Promise((settle, fail) => {
    const child = spawn(program, args, {
      ...(cwd ? { cwd } : {}),
      ...(signal ? { signal } : {}),
      env,
      stdio: typeof passOn === 'string' ? [...ours[passOn]] : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (/** @type {string} */ text) => (output += text);
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', typeof passOn === 'function' ? passOn : keep);
    child.once('error', fail);
    child.once('close', (code) => settle({ code: code ?? 1, output }));
  });
}
