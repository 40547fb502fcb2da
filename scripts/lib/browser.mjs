import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Problem } from './problem.mjs';
import { runProgram } from './run-program.mjs';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const PACKAGES = { chromium: 'chromium', font: 'fonts-noto-cjk' };

/**
 * What the browser tests need and the packages of the project cannot bring: Chromium, and a font with Chinese
 * letters, without which every text measures wrong. On Debian, as root, they are installed; elsewhere the
 * person is told what to install.
 * @param {(message: string) => void} say
 * @returns {Promise<string>} path of Chromium
 */
export async function ensureBrowser(say) {
  const missing = [
    ...((await findChromium()) === undefined ? [PACKAGES.chromium] : []),
    ...(hasChineseFont() ? [] : [PACKAGES.font]),
  ];
  if (missing.length > 0) {
    if (!canInstall()) throw whatToInstall(missing);
    say(`Installing ${missing.join(' and ')}`);
    await installPackages(missing);
  }
  const found = await findChromium();
  if (found === undefined || !hasChineseFont()) throw whatToInstall(missing);
  return found;
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

/** @param {string[]} packages */
async function installPackages(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runProgram('apt-get', ['update'], { env, passOn: 'both' });
  if (update.code === 0) {
    const args = ['install', '-y', '--no-install-recommends', ...packages, 'fontconfig'];
    await runProgram('apt-get', args, { env, passOn: 'both' });
  }
}

/** @param {string[]} packages */
function whatToInstall(packages) {
  return new Problem(
    `The browser tests need Chromium and a font with Chinese letters. Missing here: ${packages.join(', ')}. ` +
      'On Debian: apt-get install chromium fonts-noto-cjk. Elsewhere: install Chromium (or set CHROMIUM_PATH) and a Noto CJK font.',
    '瀏覽器測試需要 Chromium 與中文字型，請先安裝。',
  );
}
