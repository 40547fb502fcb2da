import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprint, sourceFiles } from './sources.mjs';

describe('the fingerprint of sources', () => {
  /** @type {string} */
  let root;
  const now = () => fingerprint(root, sourceFiles(root, ['src', 'settings.json', 'not-there']));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'attest-sources-'));
    mkdirSync(join(root, 'src', 'deep'), { recursive: true });
    writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'one');
    writeFileSync(join(root, 'settings.json'), '{}');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('stays when only times change, as after a checkout', () => {
    const before = now();
    utimesSync(join(root, 'src', 'deep', 'a.ts'), 1, 1);
    expect(now()).toBe(before);
  });

  it('changes with a content, a name, a new and a removed file', () => {
    const seen = new Set([now()]);
    writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'two');
    seen.add(now());
    writeFileSync(join(root, 'src', 'b.ts'), 'two');
    seen.add(now());
    rmSync(join(root, 'src', 'deep', 'a.ts'));
    seen.add(now());
    writeFileSync(join(root, 'settings.json'), '{ }');
    seen.add(now());
    expect(seen.size).toBe(5);
  });

  it('does not care for tests, which are not built', () => {
    const before = now();
    writeFileSync(join(root, 'src', 'a.spec.ts'), 'test');
    writeFileSync(join(root, 'src', 'a.e2e-spec.ts'), 'test');
    for (const folder of ['test', 'testing']) {
      mkdirSync(join(root, 'src', folder));
      writeFileSync(join(root, 'src', folder, 'helper.ts'), 'test');
    }
    expect(now()).toBe(before);
    writeFileSync(join(root, 'src', 'latest.ts'), 'no test');
    expect(now()).not.toBe(before);
  });

  it('keeps two files apart that only together read the same', () => {
    writeFileSync(join(root, 'src', 'x.ts'), 'ab');
    writeFileSync(join(root, 'src', 'y.ts'), 'c');
    const before = now();
    writeFileSync(join(root, 'src', 'x.ts'), 'a');
    writeFileSync(join(root, 'src', 'y.ts'), 'bc');
    expect(now()).not.toBe(before);
  });
});
