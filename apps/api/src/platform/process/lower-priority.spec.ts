import { execFileSync } from 'node:child_process';
import { constants } from 'node:os';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const { PRIORITY_NORMAL, PRIORITY_BELOW_NORMAL, PRIORITY_LOW } = constants.priority;

const here = (...path: string[]) => pathToFileURL(join(import.meta.dirname, ...path)).href;

/** The priority of a process that started with one and then lowered it. A process of its own: not everybody may go back. */
const after = (start: number) =>
  Number(
    execFileSync(process.execPath, [
      ...['--input-type=module', '--eval'],
      `import { getPriority, setPriority } from 'node:os';
       import '${here('../../../../../scripts/jest/typescript-loader.mjs')}';
       setPriority(Math.max(getPriority(), ${start}));
       const { lowerPriority } = await import('${here('lower-priority.ts')}');
       lowerPriority();
       console.log(getPriority());`,
    ]).toString(),
  );

describe('the priority of work on content from outside', () => {
  it('is below that of a server started as usual, and never above that of one started lower', () => {
    expect(after(PRIORITY_NORMAL)).toBeGreaterThanOrEqual(PRIORITY_BELOW_NORMAL);
    expect(after(PRIORITY_LOW)).toBe(PRIORITY_LOW);
  });
});
