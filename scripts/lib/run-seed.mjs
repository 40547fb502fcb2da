import { seedDemoCommand } from './commands.mjs';
import { explain } from './problem.mjs';

/**
 * Run as a process of its own, with the environment of the application: the demo is recorded through the
 * application's own services.
 */
try {
  const { seedDemo } = await seedDemoCommand();
  await seedDemo({
    appUrl: process.env['DATABASE_URL'] ?? '',
    dataDir: process.env['ATTEST_DATA_DIR'] ?? '',
    password: process.env['ATTEST_DEMO_PASSWORD'] ?? '',
    log: (message) => console.log(`  · ${message}`),
  });
  process.exit(0);
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
