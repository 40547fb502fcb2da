import { spawn } from 'node:child_process';

/**
 * @typedef {object} ProgramResult
 * @property {number} code exit code; 1 when it was ended by a signal
 * @property {string} output what it wrote to both streams, unless that was passed on
 */

/**
 * Runs a program to its end. Without `passOn` its output is collected and can be shown when it failed.
 * @param {string} program
 * @param {string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {AbortSignal} [options.signal] ends the program
 * @param {'both' | 'stderr'} [options.passOn] `both`: to our own streams; `stderr`: everything to our stderr
 * @returns {Promise<ProgramResult>}
 */
export function runProgram(program, args, { cwd, env = process.env, signal, passOn } = {}) {
  const stdio = /** @type {const} */ ({ both: ['ignore', 'inherit', 'inherit'], stderr: ['ignore', 2, 2] });
  return new Promise((settle, fail) => {
    const child = spawn(program, args, {
      ...(cwd ? { cwd } : {}),
      ...(signal ? { signal } : {}),
      env,
      stdio: passOn ? [...stdio[passOn]] : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (/** @type {Buffer} */ data) => (output += data.toString()));
    child.stderr?.on('data', (/** @type {Buffer} */ data) => (output += data.toString()));
    child.once('error', fail);
    child.once('close', (code) => settle({ code: code ?? 1, output }));
  });
}
