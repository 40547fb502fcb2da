import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from './problem.mjs';
import { errorCode } from './processes.mjs';

/**
 * The wildcard addresses are for listening only.
 * @param {string} host
 */
export function reachableHost(host) {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

/**
 * Makes sure that the port is free; after an interrupted run the application before may need a moment to go.
 * @param {string} host
 * @param {number} port
 * @param {number} patience milliseconds
 */
export async function requirePort(host, port, patience) {
  const until = Date.now() + patience;
  for (;;) {
    const code = await tryListen(host, port);
    if (code === undefined) return;
    if (code !== 'EADDRINUSE') throw portProblem(host, port, code);
    if (Date.now() >= until) throw portProblem(host, port, code);
    await wait(200);
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @param {string} code
 */
function portProblem(host, port, code) {
  if (code === 'EADDRINUSE') {
    return new Problem(
      `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
      `連接埠 ${port} 已被使用，請停止該程式，或改用其他連接埠：PORT=${port + 1} npm start`,
    );
  }
  if (code === 'EACCES') {
    return new Problem(
      `Port ${port} may not be opened by this user. Choose one above 1023: PORT=3000 npm start`,
      `沒有權限使用連接埠 ${port}，請改用 1023 以上的連接埠。`,
    );
  }
  return new Problem(`HOST=${host} cannot be listened on (${code}). Name an address of this machine.`);
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>} an error code, or undefined when the port is free
 */
function tryListen(host, port) {
  return new Promise((settle) => {
    const server = createServer();
    server.once('error', (error) => settle(errorCode(error) ?? 'unknown'));
    server.listen({ host, port, exclusive: true }, () => server.close(() => settle(undefined)));
  });
}

/**
 * Below those that Linux (from 32768) and macOS (from 49152) hand out by themselves: a port is often asked for long
 * before it is listened on, and in the meantime many connections and servers take any.
 */
export const PORTS = { first: 20_000, last: 32_767 };

/** So many that are taken one after the other are no chance. */
const MOST_TRIES = 50;

/**
 * A port of this machine that nobody uses now.
 * @returns {Promise<number>}
 * @throws {Problem} where none can be listened on
 */
export async function freePort() {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const port = randomInt(PORTS.first, PORTS.last + 1);
    if ((await tryListen('127.0.0.1', port)) === undefined) return port;
  }
  throw new Problem(
    `No port between ${PORTS.first} and ${PORTS.last} can be listened on. Look what this machine allows.`,
    `${PORTS.first} 到 ${PORTS.last} 之間沒有可用的連接埠。`,
  );
}
