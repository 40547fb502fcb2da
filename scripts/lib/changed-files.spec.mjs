import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calledFor, changesOf } from './changed-files.mjs';

describe('what has changed', () => {
  /** @type {string} */
  let folder;
  /** @param {string[]} words */
  const git = (...words) =>
    execFileSync('git', ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@attest.example', ...words], {
      cwd: folder,
      stdio: 'ignore',
    });
  /** @param {string} file @param {string} text */
  const write = (file, text) => writeFileSync(join(folder, file), text);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'attest-changed-'));
    git('init', '--initial-branch=main');
    for (const file of ['kept.ts', 'edited.ts', 'gone.ts']) write(file, file);
    git('add', '.');
    git('commit', '-m', 'first');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is what differs from where the branch left main, committed or not, new files too', () => {
    git('switch', '--create', 'work');
    write('committed.ts', '');
    rmSync(join(folder, 'gone.ts'));
    git('add', '.');
    git('commit', '-am', 'second');
    write('edited.ts', 'differs');
    write('new.ts', '');
    expect(changesOf(folder)).toEqual({ files: ['committed.ts', 'edited.ts', 'new.ts'], all: false });
  });

  it('is what is not committed on main itself', () => {
    expect(changesOf(folder)).toEqual({ files: [], all: false });
    write('package.json', '{}');
    expect(changesOf(folder)).toEqual({ files: ['package.json'], all: true });
  });

  it('is not known without main', () => {
    git('branch', '--move', 'other');
    expect(() => changesOf(folder)).toThrow(/compares with the branch main/);
  });

  it('calls for the parts that look at it', () => {
    expect(calledFor(['docs/running.md'])).toMatchObject({ code: [], api: false, portal: false, e2e: false });
    expect(calledFor(['libs/domain/src/roles.ts'])).toMatchObject({ api: true, portal: true, e2e: true });
    expect(calledFor(['apps/portal-e2e/story.e2e.ts'])).toEqual({
      code: ['apps/portal-e2e/story.e2e.ts'],
      stories: ['apps/portal-e2e/story.e2e.ts'],
      api: false,
      portal: false,
      e2e: true,
    });
    expect(calledFor(['apps/portal/src/features/today/words.json'])).toMatchObject({
      code: [],
      portal: true,
    });
  });
});
