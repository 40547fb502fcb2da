import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inCheckout } from './checkout.mjs';
import { explain } from './problem.mjs';

/** Opens a data folder in a process of its own, as the given user where this one may become another. */
const OPEN = `
  const { openDataFolder } = await import(process.argv[1] + '/data-folder.mjs');
  const { explain } = await import(process.argv[1] + '/problem.mjs');
  if (process.argv[3] !== '') {
    process.setgid(Number(process.argv[3]));
    process.setuid(Number(process.argv[3]));
  }
  try {
    openDataFolder(process.argv[2]).release();
  } catch (error) {
    process.stderr.write(explain(error));
    process.exitCode = 1;
  }
`;

/** What never ends by itself is ended; how long it may take says nothing here. */
const AT_LAST = 60_000;
const NOBODY = '65534';
const isRoot = process.getuid?.() === 0;

/**
 * @param {string} path
 * @param {string} [user]
 */
function open(path, user = '') {
  const args = ['--input-type=module', '-e', OPEN, import.meta.dirname, path, user];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: AT_LAST });
  return { status, said: stderr };
}

describe('a data folder that cannot be used', () => {
  /** @type {string} */
  let parent;
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'attest-data-'));
    chmodSync(parent, 0o755);
  });
  afterEach(() => rmSync(parent, { recursive: true }));

  it('ends `npm start` with one sentence and exit code 1', () => {
    const { status, stderr } = spawnSync(process.execPath, [inCheckout('scripts', 'start.mjs')], {
      env: { ...process.env, ATTEST_DATA_DIR: '/proc/nope' },
      encoding: 'utf8',
      timeout: AT_LAST,
    });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      'The data folder /proc/nope cannot be used: the system makes no folder there. Put that right, or name another folder with ATTEST_DATA_DIR.',
      '資料夾 /proc/nope 無法使用：系統無法在那裡建立資料夾。請排除問題，或以 ATTEST_DATA_DIR 指定其他資料夾。',
    ]);
  });

  // A user who is not root cannot become another; then this is the normal user already.
  it.each(isRoot ? ['', NOBODY] : [''])('is told to user «%s» in words, for every reason', (user) => {
    const file = join(parent, 'file');
    writeFileSync(file, '');
    const circle = join(parent, 'circle');
    symlinkSync(circle, circle);
    const dangling = join(parent, 'dangling');
    symlinkSync(join(parent, 'gone'), dangling);
    /** @type {[string, string][]} */
    const cases = [
      ['/proc/nope/deeper', 'the system makes no folder there'],
      [file, 'a file stands where a folder is needed'],
      [join(file, 'below'), 'a file stands where a folder is needed'],
      [circle, 'its links lead round in a circle'],
      [dangling, 'the system makes no folder there'],
      [join(parent, 'x'.repeat(300)), 'the path is too long'],
      [`${parent}/${'x/'.repeat(3000)}`, 'the path is too long'],
    ];
    for (const [path, reason] of cases) {
      const { status, said } = open(path, user);
      expect({ path, status, said }).toEqual({
        path,
        status: 1,
        said: expect.stringContaining(`cannot be used: ${reason}.`),
      });
    }
  });

  it('is told where its user may not write', () => {
    const closed = join(parent, 'closed');
    mkdirSync(closed, { mode: 0o555 });
    const user = isRoot ? NOBODY : '';
    for (const path of [closed, join(closed, 'new')]) {
      expect(open(path, user)).toEqual({
        status: 1,
        said: expect.stringContaining('cannot be used: this user may not write there.'),
      });
    }
  });

  it('is told where its lock can neither be read nor made', () => {
    const path = join(parent, 'data');
    mkdirSync(path);
    symlinkSync(join(parent, 'gone'), join(path, 'attest.lock'));
    const { status, said } = open(path);
    expect(status).toBe(1);
    expect(said).toContain('attest.lock is there and cannot be read');
  });

  it('is made with all folders above it', () => {
    expect(open(join(parent, 'a', 'b', 'c')).status).toBe(0);
  });
});

describe('a refusal of the machine', () => {
  it('is told in words wherever it happens, and nothing else is', () => {
    const full = openSync('/dev/full', 'w');
    const failed = (/** @type {() => unknown} */ work) => {
      try {
        work();
        return '';
      } catch (error) {
        return explain(error);
      }
    };
    expect(failed(() => writeSync(full, 'x'))).toBe('there is no space left on the disk.\n磁碟空間已滿。');
    expect(failed(() => openSync('/nowhere/at/all', 'r'))).toMatch(/^Error: ENOENT/);
  });
});
