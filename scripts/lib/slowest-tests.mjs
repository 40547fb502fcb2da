import { isObject } from './json.mjs';

/**
 * One test and how long it took, in milliseconds.
 * @typedef {{ name: string, milliseconds: number }} TimedTest
 */

/**
 * @param {unknown} report what `jest --json` writes
 * @returns {TimedTest[]}
 */
export function jestTimes(report) {
  return listOf(report, 'testResults').flatMap((file) =>
    listOf(file, 'assertionResults').map((test) => ({
      name: `${nameOf(textOf(file, 'name'))} › ${textOf(test, 'fullName')}`,
      milliseconds: numberOf(test, 'duration'),
    })),
  );
}

/**
 * @param {unknown} report what Playwright's json reporter writes
 * @returns {TimedTest[]}
 */
export function playwrightTimes(report) {
  return listOf(report, 'suites').flatMap((suite) => [
    ...listOf(suite, 'specs').flatMap((spec) =>
      listOf(spec, 'tests').map((test) => ({
        name: `${nameOf(textOf(spec, 'file'))} › ${textOf(spec, 'title')} (${textOf(test, 'projectName')})`,
        milliseconds: listOf(test, 'results').reduce(
          (/** @type {number} */ total, result) => total + numberOf(result, 'duration'),
          0,
        ),
      })),
    ),
    ...playwrightTimes({ suites: listOf(suite, 'suites') }),
  ]);
}

/**
 * @param {readonly TimedTest[]} tests
 * @param {number} [most]
 * @returns {string[]} lines for a person
 */
export function slowest(tests, most = 10) {
  return tests
    .toSorted((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, most)
    .map(({ name, milliseconds }) => `${(milliseconds / 1000).toFixed(1).padStart(6)} s  ${name}`);
}

/** @param {string} path */
const nameOf = (path) => path.split('/').at(-1) ?? path;

/**
 * @param {unknown} value
 * @param {string} key
 * @returns {unknown[]}
 */
function listOf(value, key) {
  const list = isObject(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}

/** @param {unknown} value @param {string} key */
function textOf(value, key) {
  const text = isObject(value) ? value[key] : undefined;
  return typeof text === 'string' ? text : '';
}

/** @param {unknown} value @param {string} key */
function numberOf(value, key) {
  const number = isObject(value) ? value[key] : undefined;
  return typeof number === 'number' ? number : 0;
}
