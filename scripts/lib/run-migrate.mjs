import { migrateCommand } from './commands.mjs';
import { explain } from './problem.mjs';

/** Run as a process of its own where the migrations may change between two runs. */
try {
  const { migrate } = await migrateCommand();
  await migrate({ ownerUrl: process.env['DATABASE_OWNER_URL'] ?? '' });
  process.exit(0);
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
