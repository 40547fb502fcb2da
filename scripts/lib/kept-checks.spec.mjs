import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptChecks } from './kept-checks.mjs';

/** @type {string} */
let root;
/** @type {string} */
let folder;
const checks = () => keptChecks(root, folder);
const write = (/** @type {string} */ file, /** @type {string} */ text) => {
  writeFileSync(join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'attest-kept-'));
  folder = join(root, 'ignored');
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  write('.gitignore', 'ignored/\n');
  write('a.ts', 'one');
  checks().keep('lint');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('a check that was in order', () => {
  it('stands while nothing differs, for itself alone', () => {
    expect(checks().stands('lint')).toBe(true);
    expect(checks().stands('types')).toBe(false);
  });

  it('is asked again when a file differs, is new, is gone or has another name', () => {
    write('a.ts', 'two');
    expect(checks().stands('lint')).toBe(false);
    write('a.ts', 'one');
    expect(checks().stands('lint')).toBe(true);
    write('b.ts', '');
    expect(checks().stands('lint')).toBe(false);
    rmSync(join(root, 'b.ts'));
    rmSync(join(root, 'a.ts'));
    expect(checks().stands('lint')).toBe(false);
    write('c.ts', 'one');
    expect(checks().stands('lint')).toBe(false);
  });

  it('is not kept when a file was saved meanwhile, nor where git does not say what there is', () => {
    const begun = checks();
    write('a.ts', 'saved meanwhile');
    begun.keep('lint');
    expect(checks().stands('lint')).toBe(false);
    rmSync(join(root, '.git'), { recursive: true });
    checks().keep('lint');
    expect(checks().stands('lint')).toBe(false);
  });
});
