import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const checkout = join(import.meta.dirname, '../../..');

export interface Login {
  readonly email: string;
  readonly password: string;
}

/** An organisation of the story's own, made as an operator makes one: by the command, while Attest runs. */
export async function foundOrganisation(name: string, slug: string): Promise<Login> {
  const dataDir = process.env['ATTEST_E2E_DATA_DIR'];
  if (dataDir === undefined) throw new Error('Run the stories with apps/portal-e2e/playwright.config.ts.');
  const admin: Login = { email: `admin@${slug}.attest.example`, password: 'orchid-lantern-42-harbour' };
  await run(
    process.execPath,
    [
      'scripts/attest.mjs',
      ...['organisation', 'create', '--name', name, '--slug', slug],
      ...['--admin-email', admin.email, '--admin-name', '林主任'],
    ],
    {
      cwd: checkout,
      env: { ...process.env, ATTEST_DATA_DIR: dataDir, ATTEST_ADMIN_PASSWORD: admin.password },
      timeout: 120_000,
    },
  );
  return admin;
}
