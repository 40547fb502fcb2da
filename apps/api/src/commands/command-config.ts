import { type Config, readConfig } from '../config/config';

/** For a command that uses the application without answering requests or working on jobs. */
export function commandConfig(appUrl: string, dataDir: string): Config {
  const settings = readConfig({
    NODE_ENV: process.env['NODE_ENV'],
    PORT: process.env['PORT'],
    ATTEST_PUBLIC_URL: process.env['ATTEST_PUBLIC_URL'],
    DATABASE_URL: appUrl,
    ATTEST_DATA_DIR: dataDir,
    // No token is issued here; the settings ask for a secret nevertheless.
    ATTEST_TOKEN_SECRET: 'the command signs nothing with this',
    LOG_LEVEL: 'silent',
  });
  return { ...settings, rounds: false };
}
