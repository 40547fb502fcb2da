import { inCheckout } from '../lib/checkout.mjs';

/**
 * The settings a benchmark starts the product with: those of production, on its own port, database and data folder.
 * @param {{ host: string, port: number, databaseUrl: string, tokenSecret: string, dataDir: string }} settings
 * @returns {NodeJS.ProcessEnv}
 */
export function productEnvironment({ host, port, databaseUrl, tokenSecret, dataDir }) {
  return {
    ...process.env,
    NODE_ENV: 'production',
    HOST: host,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    ATTEST_TOKEN_SECRET: tokenSecret,
    ATTEST_DATA_DIR: dataDir,
    ATTEST_PORTAL_DIR: inCheckout('dist', 'apps', 'portal'),
  };
}
