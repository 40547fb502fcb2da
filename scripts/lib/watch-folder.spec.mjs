import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { watchFolder } from './watch-folder.mjs';

describe('watching a folder', () => {
  /** @type {string} */
  let root;
  /** @type {{ close: () => void }} */
  let watched;
  let told = 0;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'attest-watch-'));
    mkdirSync(join(root, 'a', 'b'), { recursive: true });
    writeFileSync(join(root, 'a', 'b', 'file.ts'), 'first');
    told = 0;
    watched = watchFolder(root, () => (told += 1));
  });
  afterEach(() => {
    watched.close();
    rmSync(root, { recursive: true });
  });

  /** @param {() => void} change */
  async function isTold(change) {
    const before = told;
    change();
    for (let looks = 0; looks < 100 && told === before; looks += 1) await wait(20);
    expect(told).toBeGreaterThan(before);
    // What belongs to the same change comes at once.
    await wait(50);
  }

  it('tells of a file each time that an editor writes it beside and puts it in place', async () => {
    const file = join(root, 'a', 'b', 'file.ts');
    const beside = join(root, 'beside');
    for (const text of ['second', 'third', 'fourth', 'fifth']) {
      writeFileSync(beside, text);
      await wait(100);
      await isTold(() => renameSync(beside, file));
    }
    await isTold(() => writeFileSync(file, 'in place'));
  });

  it('tells of what happens in a folder that came later, also in place of one that went', async () => {
    for (const text of ['first', 'second']) {
      await isTold(() => mkdirSync(join(root, 'later', 'deep'), { recursive: true }));
      await isTold(() => writeFileSync(join(root, 'later', 'deep', 'file.ts'), text));
      await isTold(() => rmSync(join(root, 'later'), { recursive: true }));
    }
  });

  it('goes on beside a file that may not be read', async () => {
    const secret = join(root, 'a', 'secret.ts');
    await isTold(() => writeFileSync(secret, '', { mode: 0o000 }));
    await isTold(() => writeFileSync(join(root, 'a', 'b', 'file.ts'), 'second'));
  });
});
