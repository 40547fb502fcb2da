import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { checkout, inCheckout } from './lib/checkout.mjs';
import { parseJson } from './lib/json.mjs';

/** Documents outlive the files they speak of, unless somebody looks. */

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: checkout,
  encoding: 'utf8',
})
  .trim()
  .split('\n');

/** @param {string} path */
const foldersAbove = (path) => {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
};
const there = new Set([...files, ...files.flatMap(foldersAbove)]);
const endings = new Set(
  [...there].flatMap((path) => {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(index).join('/'));
  }),
);

/** @param {string} path */
const read = (path) => readFileSync(inCheckout(...path.split('/')), 'utf8');

/** What has changed tells of files that were. */
const documents = files.filter((path) => path.endsWith('.md') && path !== 'docs/changelog.md');

/** Names in code marks that look like files, and are none of this repository. */
const ELSEWHERE = [
  /^@/, // a package
  /^\.(attest|cache)\/|^dist\/|^secrets\.json$/, // made when it runs
  /(^|\/)visit/, // the feature that developing.md makes up
  /^(react|react-hooks)\/|^attest\.(programme-)?sign-off\//, // a rule of the linter, a form of the manifest
  /^\.\w+(\.\w+)?$/, // an ending
];
const FILE = /^[\w@.-]+(\/[\w.-]+)*\/?$/;
const ENDING = /\.(ts|tsx|mts|mjs|json|css|md|ya?ml|svg|sql|conf)$/;
const TOP = /(?:^|[\s`'"(])((?:apps|libs|migrations|scripts|docs|docker|samples|benchmarks)\/[\w./-]*\w)/g;

/** @param {string} text */
function pathsIn(text) {
  const marked = [...text.matchAll(/`([^`\n]+)`/g)]
    .map(([, words = '']) => words)
    .filter((words) => FILE.test(words) && (words.includes('/') || ENDING.test(words)));
  const spelled = [...text.matchAll(TOP)].map(([, path = '']) => path);
  return [...new Set([...marked, ...spelled])].filter((path) => !ELSEWHERE.some((each) => each.test(path)));
}

/** A file may be named by its last parts, and a test or a page without its ending. */
/** @param {string} path */
const isThere = (path) =>
  ['', '.ts', '.tsx', '.mjs', '.json'].some((ending) => endings.has(path.replace(/\/$/, '') + ending));

/**
 * The paths that the tree of architecture.md shows, two spaces a level.
 * @param {string} text
 */
function treeOf(text) {
  /** @type {string[]} */
  const above = [];
  return (/```\n([^]*?)```/.exec(text)?.[1] ?? '').split('\n').flatMap((line) => {
    const [, indent = '', names = ''] = /^( *)(\S+(?: \S+\/)*)/.exec(line) ?? [];
    const level = indent.length / 2;
    return names.split(' ').flatMap((name) => {
      if (name === '') return [];
      above.length = level;
      above[level] = name.replace(/\/$/, '');
      return [above.join('/')];
    });
  });
}

describe('the documents', () => {
  it.each(documents)('%s names files that are there', (document) => {
    expect(pathsIn(read(document)).filter((path) => !isThere(path))).toEqual([]);
  });

  it('would not pass with a file that is gone', () => {
    const text = 'See `apps/api/src/gone.ts`, `gone/for-good.ts`, docs/gone.md and `main.ts`; not `/matrix`.';
    expect(pathsIn(text).filter((path) => !isThere(path))).toEqual([
      'apps/api/src/gone.ts',
      'gone/for-good.ts',
      'docs/gone.md',
    ]);
  });

  it('link to what is there', () => {
    const broken = documents.flatMap((document) =>
      [...read(document).matchAll(/\]\((?!https?:|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !there.has(posix.join(posix.dirname(document), target).replace(/\/$/, '')))
        .map((target) => `${document}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('list every decision', () => {
    const listed = [...read('docs/adr/README.md').matchAll(/^\| \[(\d{4})\]\((.+?\.md)\)/gm)];
    const decisions = files.filter((path) => /^docs\/adr\/\d{4}-/.test(path));
    expect(listed.map(([, , file]) => `docs/adr/${file}`)).toEqual(decisions.sort());
    expect(listed.filter(([, number = '', file = '']) => !file.startsWith(`${number}-`))).toEqual([]);
  });

  it('name commands that package.json has', () => {
    const { scripts } = /** @type {{ scripts: Record<string, string> }} */ (parseJson(read('package.json')));
    const unknown = documents.flatMap((document) =>
      [...read(document).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)]
        .filter(([, name = '']) => !(name in scripts))
        .map(([command]) => `${document}: ${command}`),
    );
    expect(unknown).toEqual([]);
  });

  it('show in the tree of architecture.md what is there, and every folder of the applications', () => {
    const tree = treeOf(read('docs/architecture.md'));
    expect(tree.filter((path) => !there.has(path))).toEqual([]);
    const shown = new Set(tree);
    const folders = ['apps/api/src/features', 'apps/api/src/platform', 'apps/api/src', 'apps/portal/src']
      .concat('apps', 'libs', 'scripts')
      .flatMap((folder) =>
        readdirSync(inCheckout(...folder.split('/')), { withFileTypes: true })
          .filter((entry) => entry.isDirectory() && there.has(`${folder}/${entry.name}`))
          .map((entry) => `${folder}/${entry.name}`),
      );
    expect(folders.filter((folder) => !shown.has(folder))).toEqual([]);
  });

  it('are referred to from the sources by files and numbers that are there', () => {
    const decisions = new Set(files.flatMap((path) => /^docs\/adr\/(\d{4})-/.exec(path)?.[1] ?? []));
    const stale = files
      .filter((path) => /^(apps|libs|migrations|scripts|benchmarks|docs)\/.*\.(ts|tsx|mjs|md)$/.test(path))
      .filter((path) => !path.endsWith('.spec.mjs'))
      .flatMap((path) =>
        [...read(path).matchAll(/\bdocs\/[\w/-]+\.md\b|\bADR (\d{4})\b/g)]
          .filter(([name, number]) => !(number === undefined ? there.has(name) : decisions.has(number)))
          .map(([name]) => `${path}: ${name}`),
      );
    expect(stale).toEqual([]);
  });
});
