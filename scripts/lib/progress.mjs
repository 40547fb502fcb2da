/**
 * Lines that tell the person waiting what is being done and how long it took. Nothing is overwritten, so that
 * a log reads the same as a terminal.
 * @typedef {object} Progress
 * @property {(message: string) => void} say
 * @property {<T>(title: string, work: () => T | Promise<T>) => Promise<T>} step
 */

const LIFE_SIGN_SECONDS = 10;

/**
 * @param {{ write: (text: string) => unknown }} stream
 * @returns {Progress}
 */
export function makeProgress(stream) {
  /** @param {string} message */
  const say = (message) => void stream.write(`  ${message}\n`);
  return {
    say,
    step: async (title, work) => {
      const begun = performance.now();
      say(`· ${title} …`);
      const lifeSign = setInterval(() => say(`· ${title} … ${seconds(begun)}`), LIFE_SIGN_SECONDS * 1000);
      try {
        const result = await work();
        say(`✓ ${title} (${seconds(begun)})`);
        return result;
      } catch (error) {
        say(`✗ ${title} (${seconds(begun)})`);
        throw error;
      } finally {
        clearInterval(lifeSign);
      }
    },
  };
}

/** @param {number} begun */
function seconds(begun) {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}
