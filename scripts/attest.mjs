import './lib/require-node.mjs';
import { askPassword } from './lib/ask-password.mjs';
import { HELP, parseCommand } from './lib/command-line.mjs';
import { withDatabase } from './lib/command-database.mjs';
import { createOrganisationCommand, jobsCommand, verifyCommand } from './lib/commands.mjs';
import { explain } from './lib/problem.mjs';
import { makeProgress } from './lib/progress.mjs';
import { emptyTemplateAsCsv, readStandardAsJson } from './lib/read-standard.mjs';
import { ensureReady } from './lib/ensure-ready.mjs';

/**
 * `npm run attest -- <command>`. Standard output carries what the command yields and nothing else; progress and
 * troubles go to standard error. Exit code 0 when done, 1 when not.
 */

const progress = makeProgress(process.stderr);
const access = { environment: process.env, say: progress.say };

/** @param {import('./lib/command-line.mjs').Request} request */
async function run(request) {
  if (request.command === 'help') {
    process.stdout.write(HELP);
    return;
  }
  await ensureReady(['api'], progress);
  switch (request.command) {
    case 'read':
      process.stdout.write(await readStandardAsJson(request.file, process.env));
      return;
    case 'template':
      process.stdout.write(await emptyTemplateAsCsv(request.kind));
      return;
    case 'migrate':
      await withDatabase({ ...access, schema: 'brought' }, () => Promise.resolve());
      progress.say('The database is up to date. 資料庫已是最新版本。');
      return;
    case 'organisation create':
      await createOrganisation(request);
      return;
    case 'verify':
      await verify();
      return;
    case 'jobs':
      await jobs(request);
      return;
  }
}

/** @param {import('./lib/command-line.mjs').OrganisationRequest} request */
async function createOrganisation({ name, slug, adminEmail, adminName }) {
  const password = await askPassword(
    process.env,
    'ATTEST_ADMIN_PASSWORD',
    `Password of ${adminEmail} 密碼: `,
  );
  await withDatabase({ ...access, schema: 'current' }, async ({ appUrl, dataFolder }) => {
    const { createOrganisation: create } = await createOrganisationCommand();
    const admin = { email: adminEmail, displayName: adminName, password };
    const made = await create({ appUrl, dataDir: dataFolder, name, slug, admin });
    progress.say(
      made.invitation === null
        ? `${name} (${slug}) is made; ${adminEmail} is its admin. 機構與管理員已建立。`
        : `${name} (${slug}) is made. ${adminEmail} has an account: its owner becomes the admin by accepting, once, at the address below. 機構已建立；這個電子郵件已有帳號，請本人開啟下面的連結接受。`,
    );
    process.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
  });
}

async function verify() {
  await withDatabase({ ...access, schema: 'as it is' }, async ({ appUrl, dataFolder }) => {
    const { verify: check, describeVerification } = await verifyCommand();
    const found = await check({ appUrl, dataDir: dataFolder });
    process.stdout.write(`${describeVerification(found)}\n`);
    if (!found.intact) process.exitCode = 1;
  });
}

/** @param {import('./lib/command-line.mjs').JobsRequest} request */
async function jobs({ settle }) {
  await withDatabase({ ...access, schema: 'as it is' }, async ({ appUrl, dataFolder }) => {
    const { failedJobs, describeJobs } = await jobsCommand();
    const found = await failedJobs({ appUrl, dataDir: dataFolder, settle });
    process.stdout.write(`${describeJobs(found, settle)}\n`);
  });
}

try {
  await run(parseCommand(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
