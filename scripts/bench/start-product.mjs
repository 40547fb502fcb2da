import { inCheckout } from '../lib/checkout.mjs';
import { startApi } from '../lib/serve.mjs';

/**
 * The product as `npm start` starts it, on a port, a database and a data folder of the benchmark's own.
 * @param {object} given
 * @param {string} given.host
 * @param {number} given.port
 * @param {string} given.databaseUrl
 * @param {string} given.tokenSecret
 * @param {{ path: string, log: string }} given.folder
 */
export function startProduct({ host, port, databaseUrl, tokenSecret, folder }) {
  return startApi({
    host,
    port,
    log: folder.log,
    environment: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: host,
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      ATTEST_TOKEN_SECRET: tokenSecret,
      ATTEST_DATA_DIR: folder.path,
      ATTEST_PORTAL_DIR: inCheckout('dist', 'apps', 'portal'),
      // A few accounts ask as often as the machine can answer.
      ATTEST_REQUESTS_PER_ACCOUNT: '0',
      ATTEST_REQUESTS_PER_NETWORK: '0',
    },
  });
}
