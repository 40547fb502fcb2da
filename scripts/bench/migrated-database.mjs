import { migrateCommand } from '../lib/commands.mjs';
import { startScratchDatabase } from '../lib/scratch-database.mjs';

/** @param {Parameters<typeof startScratchDatabase>[0]} command */
export async function startMigratedDatabase(command) {
  const started = await startScratchDatabase(command);
  const { migrate } = await migrateCommand();
  await command.progress.step('Making the tables', () => migrate({ ownerUrl: started.urls.ownerUrl }));
  return started;
}
