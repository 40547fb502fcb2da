import { closingLine, isGreen, jestTally, nothing, oneCheck, playwrightTally, sum } from './tally.mjs';

const jestReport = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe('the sum of a test run', () => {
  it('closes with passed and failed, and names skipped tests only when there are any', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(closingLine({ passed: 12, failed: 3, skipped: 2 })).toBe('12 passed, 3 failed, 2 skipped');
  });

  it('adds up what all runners say', () => {
    const total = sum([oneCheck(true), oneCheck(false), jestTally(jestReport, 0)]);
    expect(total).toEqual({ passed: 8, failed: 1, skipped: 0 });
    expect(sum([])).toEqual(nothing);
  });

  it('counts a test file that could not be loaded as a failure', () => {
    expect(jestTally({ ...jestReport, numRuntimeErrorTestSuites: 1 }, 1)).toEqual({
      passed: 7,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts skipped and planned tests as skipped', () => {
    expect(jestTally({ ...jestReport, numPendingTests: 1, numTodoTests: 2 }, 0).skipped).toBe(3);
  });

  it('counts a runner as failed that broke down, or found nothing to run', () => {
    expect(jestTally(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(jestTally(jestReport, 1).failed).toBe(1);
    expect(jestTally({}, 0).failed).toBe(1);
    expect(playwrightTally({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } }, 0).failed).toBe(
      1,
    );
  });

  it('takes a browser test that passed only when tried again for a failed one', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(playwrightTally({ stats }, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('is green only when something passed and nothing failed', () => {
    expect(isGreen({ passed: 1, failed: 0, skipped: 0 })).toBe(true);
    expect(isGreen({ passed: 1, failed: 1, skipped: 0 })).toBe(false);
    expect(isGreen(nothing)).toBe(false);
  });
});
