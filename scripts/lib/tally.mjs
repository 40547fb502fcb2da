import { isObject } from './json.mjs';

/**
 * Numbers of one check or of all. A part that could not even run counts as one failure.
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/** @type {Tally} */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

/**
 * A check that is either in order or not: formatting, lint, types, drift.
 * @param {boolean} inOrder
 * @returns {Tally}
 */
export function oneCheck(inOrder) {
  return { passed: inOrder ? 1 : 0, failed: inOrder ? 0 : 1, skipped: 0 };
}

/**
 * @param {unknown} report what `jest --json` writes; undefined when it wrote nothing
 * @param {number} exitCode
 * @returns {Tally}
 */
export function jestTally(report, exitCode) {
  const number = numbersOf(report);
  const failed = number('numFailedTests') + number('numRuntimeErrorTestSuites');
  return settle(
    number('numPassedTests'),
    failed,
    number('numPendingTests') + number('numTodoTests'),
    exitCode,
  );
}

/**
 * The same for a run of chosen files that ended well: no test may look at them.
 * @param {unknown} report
 * @returns {Tally}
 */
export function someTally(report) {
  const tally = jestTally(report, 0);
  return numbersOf(report)('numTotalTests') === 0 ? oneCheck(true) : tally;
}

/**
 * @param {unknown} report what Playwright's json reporter writes; undefined when it wrote nothing
 * @param {number} exitCode
 * @returns {Tally}
 */
export function playwrightTally(report, exitCode) {
  const stats = isObject(report) ? report['stats'] : undefined;
  const number = numbersOf(stats);
  // A test that passes only when tried again has failed; none is tried again here, but settings change.
  return settle(number('expected'), number('unexpected') + number('flaky'), number('skipped'), exitCode);
}

/**
 * A runner that ends badly without naming a failed test, or finds no test at all, has failed itself.
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 * @param {number} exitCode
 * @returns {Tally}
 */
function settle(passed, failed, skipped, exitCode) {
  const silentFailure = failed === 0 && (exitCode !== 0 || passed + skipped === 0);
  return { passed, failed: silentFailure ? 1 : failed, skipped };
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    nothing,
  );
}

/**
 * The last line of every run, always in this form.
 * @param {Tally} total
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {Tally} total */
export function isGreen({ passed, failed }) {
  return failed === 0 && passed > 0;
}

/** @param {unknown} report */
function numbersOf(report) {
  /** @param {string} name */
  return (name) => {
    const value = isObject(report) ? report[name] : undefined;
    return typeof value === 'number' ? value : 0;
  };
}
