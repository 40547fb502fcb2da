import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Problem } from './problem.mjs';
import { runProgram } from './run-program.mjs';

/** @typedef {import('./run-program.mjs').PassOn} PassOn */

/** The same Chromium without what opens windows: the stories take a quarter less time in it. */
const SHELL = '/usr/bin/chromium-headless-shell';
const USUAL_PLACES = [SHELL, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const PACKAGES = { shell: 'chromium-headless-shell', chromium: 'chromium', font: 'fonts-noto-cjk' };

/**
 * What the browser tests need and the packages of the project cannot bring: Chromium, and a font with Chinese
 * letters, without which every text measures wrong. On Debian, as root, they are installed; elsewhere the
 * person is told what to install.
 * @param {(message: string) => void} say
 * @param {PassOn} [passOn] where the words of an installation go
 * @returns {Promise<string>} path of Chromium
 */
export async function ensureBrowser(say, passOn = 'both') {
  const found = await findChromium();
  const font = hasChineseFont() ? [] : [PACKAGES.font];
  // Whoever names a browser gets that one.
  const enough = found === SHELL || Boolean(process.env['CHROMIUM_PATH']);
  const wanted = [...(enough ? [] : [PACKAGES.shell]), ...font];
  if (canInstall() && wanted.length > 0) {
    say(`Installing ${wanted.join(' and ')}`);
    // Older releases of Debian have it as a whole only; a Chromium that is there does as well.
    const instead = [...(found === undefined ? [PACKAGES.chromium] : []), ...font];
    if (!(await installPackages(wanted, passOn)) && instead.length > 0)
      await installPackages(instead, passOn);
  }
  const chromium = await findChromium();
  if (chromium !== undefined && hasChineseFont()) return chromium;
  throw whatToInstall([
    ...(chromium === undefined ? [PACKAGES.chromium] : []),
    ...(hasChineseFont() ? [] : [PACKAGES.font]),
  ]);
}

/** @returns {Promise<string | undefined>} */
export async function findChromium() {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Problem(`CHROMIUM_PATH names ${chosen}, which does not exist.`);
  }
  const usual = USUAL_PLACES.find((place) => existsSync(place));
  if (usual) return usual;
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function hasChineseFont() {
  // macOS and Windows bring one; fc-list is the way to ask elsewhere, and comes with Chromium.
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=zh-tw', 'family'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/**
 * @param {string[]} packages
 * @param {PassOn} passOn
 * @returns {Promise<boolean>} whether they are there
 */
async function installPackages(packages, passOn) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patience = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];
  const update = await runProgram('apt-get', [...patience, 'update'], { env, passOn });
  if (update.code !== 0) return false;
  const args = [...patience, 'install', '-y', '--no-install-recommends', ...packages, 'fontconfig'];
  return (await runProgram('apt-get', args, { env, passOn })).code === 0;
}

/** @param {string[]} packages */
function whatToInstall(packages) {
  return new Problem(
    `The browser tests need Chromium and a font with Chinese letters. Missing here: ${packages.join(', ')}. ` +
      'On Debian: apt-get install chromium fonts-noto-cjk. Elsewhere: install Chromium (or set CHROMIUM_PATH) and a Noto CJK font.',
    '瀏覽器測試需要 Chromium 與中文字型，請先安裝。',
  );
}
