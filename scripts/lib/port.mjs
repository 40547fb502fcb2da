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
 * A port of this machine that nobody uses now.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((settle, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address && typeof address === 'object' ? address.port : 0;
      server.close(() => settle(port));
    });
  });
}
