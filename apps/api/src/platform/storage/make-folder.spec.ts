import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from './make-folder';

describe('a folder', () => {
  let parent: string;
  beforeEach(() => (parent = mkdtempSync(join(tmpdir(), 'attest-folder-'))));
  afterEach(() => rmSync(parent, { recursive: true }));

  it('is made once, with those above it, for its owner alone', async () => {
    const path = join(parent, 'a', 'b');
    expect(await Promise.all([makeFolder(path), makeFolder(path)])).toContain(true);
    expect(await makeFolder(path)).toBe(false);
    expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  it('that cannot be made is refused, and not tried for ever', async () => {
    const file = join(parent, 'file');
    writeFileSync(file, '');
    await expect(makeFolder('/proc/nope/deeper')).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(join(file, 'below'))).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(makeFolder(join(parent, 'x'.repeat(300)))).rejects.toMatchObject({ code: 'ENAMETOOLONG' });
  });
});
