import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

/** How a test asks for more time than others: `jest.setTimeout(…)`, or a number behind it. */
const ASKS_FOR_TIME = /jest\.setTimeout\(|^ *\}, [\d_]+\);$/m;

/**
 * The longest first, so that no core is idle at the end: by what they took last time and, where that is not known, as in
 * a fresh checkout, those that ask for time before the others, which Jest puts in order by their size.
 */
export default class LongestFirst extends Sequencer {
  /**
   * @override
   * @param {import('@jest/test-result').Test[]} tests
   */
  async sort(tests) {
    const inOrder = await super.sort(tests);
    const unknown = inOrder.filter(({ duration }) => !duration);
    const long = new Set(unknown.filter(({ path }) => ASKS_FOR_TIME.test(readFileSync(path, 'utf8'))));
    return [...long, ...inOrder.filter((test) => !long.has(test))];
  }
}
