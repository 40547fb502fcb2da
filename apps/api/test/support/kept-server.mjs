import { rmSync } from 'node:fs';
import { startEmbeddedDatabase } from '../../../../scripts/lib/attest-database.mjs';
import { openDataFolder } from '../../../../scripts/lib/data-folder.mjs';
import { supervisePostgres } from '../../../../scripts/lib/supervise-postgres.mjs';

/** A PostgreSQL for one test that breaks it, kept running as `npm start` keeps it: own-server.ts starts this. */
const folder = openDataFolder(process.argv[2] ?? '');
const options = { scratch: true };
const { postgres, urls } = await startEmbeddedDatabase(folder, options);
const kept = supervisePostgres({
  first: postgres,
  start: async (port) => (await startEmbeddedDatabase(folder, { ...options, port })).postgres,
  say: (message) => console.error(message),
});
/** Also when the test has ended without saying so. */
const stop = () =>
  void kept.stop().then(() => {
    folder.release();
    rmSync(folder.cluster, { recursive: true, force: true });
    process.exit(0);
  });
process.once('SIGTERM', stop);
process.once('disconnect', stop);
console.log(JSON.stringify({ superuserUrl: postgres.superuserUrl('attest'), ...urls }));
