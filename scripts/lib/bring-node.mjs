import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathProblem } from './file-problem.mjs';
import { makeFolder } from './make-folder.mjs';
import { npmCommand } from './npm-command.mjs';
import { nodePackage } from './node-release.mjs';
import { Problem } from './problem.mjs';

/**
 * @typedef {object} WantedNode
 * @property {string} checkout
 * @property {string} version of Node, such as 22.23.2
 * @property {string} running version
 * @property {(line: string) => void} say
 */

const PROGRAM = process.platform === 'win32' ? 'node.exe' : 'node';

/**
 * Where the checkout keeps a Node of its own.
 * @param {string} checkout
 * @param {string} version
 */
export function keptNode(checkout, version) {
  return join(checkout, '.node', `${version}-${process.platform}-${process.arch}`, PROGRAM);
}

/**
 * Brings the wanted Node by npm's own packages into the checkout, unless it lies there already.
 * @param {WantedNode} wanted
 * @returns {string} path of the program
 * @throws {Problem} when there is none for this machine, or npm cannot bring it
 */
export function bringNode({ checkout, version, running, say }) {
  const kept = keptNode(checkout, version);
  if (existsSync(kept)) return kept;
  const name = nodePackage(process.platform, process.arch, isMusl());
  if (name === undefined) throw installYourself(version, running, '');
  say(
    `Attest needs a newer Node than ${running}: npm brings Node ${version} for this checkout alone (50 MB, once). ` +
      `目前的 Node ${running} 太舊，由 npm 取得 Node ${version}，只供此目錄使用（約 50 MB，僅一次）。`,
  );
  const staging = makeStaging(join(checkout, '.node'));
  try {
    const program = installedIn(staging, `${name}@${version}`, { version, running });
    makeFolder(dirname(kept));
    // Another start may have brought it in the meantime; either file is as good.
    renameSync(program, kept);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return kept;
}

/** @param {string} folder */
function makeStaging(folder) {
  try {
    makeFolder(folder);
    return mkdtempSync(join(folder, 'new-'));
  } catch (error) {
    const trouble = pathProblem(error);
    if (trouble === undefined) throw error;
    throw new Problem(
      `A newer Node cannot be kept in ${folder}: ${trouble.english}.`,
      `無法將新版 Node 放在 ${folder}：${trouble.chinese}。`,
    );
  }
}

/**
 * @param {string} folder
 * @param {string} wanted package and version
 * @param {{ version: string, running: string }} versions
 * @returns {string} the program, tried once
 */
function installedIn(folder, wanted, { version, running }) {
  const { program, args } = npmCommand([
    ...['install', '--prefix', folder, '--global=false', '--no-save', '--package-lock=false'],
    ...['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', wanted],
  ]);
  const { status, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    env: process.env,
    encoding: 'utf8',
  });
  if (status !== 0) throw installYourself(version, running, error?.message ?? stderr);
  const [name = ''] = wanted.split('@');
  const path = join(folder, 'node_modules', name, 'bin', PROGRAM);
  const tried = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (tried.status !== 0 || tried.stdout.trim() !== `v${version}`)
    throw installYourself(version, running, tried.error?.message ?? tried.stderr);
  return path;
}

function isMusl() {
  if (process.platform !== 'linux') return false;
  // Typed as an object alone.
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header?.glibcVersionRuntime === undefined;
}

/**
 * @param {string} version
 * @param {string} running
 * @param {string} why as npm or the system says it; may be empty
 */
function installYourself(version, running, why) {
  const reason = why.trim() === '' ? '' : `\n${why.trim()}`;
  return new Problem(
    `Node ${version} could not be brought for this machine, and ${running} is too old.${reason}\n` +
      `Check the network and start again, or install Node ${version} from https://nodejs.org.`,
    `無法取得 Node ${version}，而目前的 ${running} 太舊。請檢查網路後再試，或自行安裝 Node ${version}。`,
  );
}

/**
 * Runs the program of this process once more on another Node, as if that had been called in the first place:
 * same words, same streams; signals are passed on, and it ends when this process is gone.
 * @param {string} program
 * @param {string} followParent path of what makes it end with this process
 * @returns {Promise<number>} its exit code
 */
export function runAgainOn(program, followParent) {
  const child = spawn(program, [...process.execArgv, '--import', followParent, ...process.argv.slice(1)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: environmentFor(program),
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((settle, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => settle(code ?? 1));
  });
}

/**
 * What looks for `node` by its name has to find the same one.
 * @param {string} program
 * @returns {NodeJS.ProcessEnv}
 */
function environmentFor(program) {
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const separator = process.platform === 'win32' ? ';' : ':';
  return {
    ...process.env,
    [path]: [dirname(program), process.env[path] ?? ''].join(separator),
    npm_node_execpath: program,
  };
}
