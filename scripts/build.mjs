import './lib/require-node.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { explain } from './lib/problem.mjs';

/** `node scripts/build.mjs api|portal`: builds one part when its sources have changed. */
const part = process.argv[2];
if (part !== 'api' && part !== 'portal') {
  console.error('Name the part to build: api or portal.');
  process.exit(2);
}
try {
  await ensureBuilt(part);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
