import { jestTimes, playwrightTimes, slowest } from './slowest-tests.mjs';

describe('the slowest tests of a run', () => {
  it('come from the reports of both runners, longest first', () => {
    const jest = {
      testResults: [
        {
          name: '/somewhere/coverage.spec.ts',
          assertionResults: [
            { fullName: 'coverage ages', duration: 40 },
            { fullName: 'coverage holds', duration: 2500 },
          ],
        },
      ],
    };
    const spec = {
      title: 'a unit is signed',
      file: 'story.e2e.ts',
      tests: [{ projectName: 'phone', results: [{ duration: 61_000 }] }],
    };
    const playwright = { suites: [{ title: 'story.e2e.ts', suites: [{ title: 'inside', specs: [spec] }] }] };
    expect(slowest([...jestTimes(jest), ...playwrightTimes(playwright)], 2)).toEqual([
      '  61.0 s  story.e2e.ts › a unit is signed (phone)',
      '   2.5 s  coverage.spec.ts › coverage holds',
    ]);
  });

  it('are none where a runner has written nothing', () => {
    expect([...jestTimes(undefined), ...playwrightTimes({})]).toEqual([]);
  });
});
