import { explain } from './problem.mjs';
import { closingLine, oneCheck } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * Where a part writes: the terminal, or a place where its words stay together while others write too.
 * @typedef {object} Output
 * @property {(text: string) => void} write
 * @property {'both' | ((text: string) => void)} passOn for the programs that it runs
 */

/** @typedef {{ title: string, run: (output: Output) => Promise<Tally> }} Part */
/** @typedef {{ title: string, tally: Tally, seconds: string }} Result */

/**
 * Runs lanes beside each other, and the parts of a lane one after the other, each whether or not one before it failed.
 * The words of a lone lane are written as they come. Of several, a line says when a part begins, and its words follow
 * as a whole when it is done.
 * @param {readonly (readonly Part[])[]} lanes
 * @param {object} options
 * @param {(text: string) => void} options.write
 * @param {AbortSignal} [options.stop] once it is aborted, no part begins
 * @returns {Promise<Result[]>} of the parts that ran, in the order in which the lanes name them
 */
export async function runLanes(lanes, { write, stop }) {
  const begin = lanes.length > 1 ? keptTogether(write) : asTheyCome(write);
  const results = await Promise.all(
    lanes.map(async (parts) => {
      /** @type {Result[]} */
      const ran = [];
      for (const part of parts) {
        if (stop?.aborted) break;
        const { output, end } = begin(part.title);
        const result = await runPart(part, output);
        end(`── ${part.title}: ${closingLine(result.tally)} (${result.seconds} s)\n`);
        ran.push(result);
      }
      return ran;
    }),
  );
  return results.flat();
}

/**
 * @param {Part} part
 * @param {Output} output
 * @returns {Promise<Result>}
 */
async function runPart({ title, run }, output) {
  const begun = performance.now();
  /** @type {Tally} */
  let tally;
  try {
    tally = await run(output);
  } catch (error) {
    output.write(`${explain(error)}\n`);
    tally = oneCheck(false);
  }
  return { title, tally, seconds: ((performance.now() - begun) / 1000).toFixed(1) };
}

/** @typedef {(title: string) => { output: Output, end: (closing: string) => void }} Begin */

/** @param {string} title */
const heading = (title) => `\n── ${title} ──\n`;

/**
 * @param {(text: string) => void} write
 * @returns {Begin}
 */
const asTheyCome = (write) => (title) => {
  write(heading(title));
  return { output: { write, passOn: 'both' }, end: write };
};

/**
 * @param {(text: string) => void} write
 * @returns {Begin}
 */
const keptTogether = (write) => (title) => {
  write(`\n… ${title} begins\n`);
  /** @type {string[]} */
  const words = [];
  const keep = (/** @type {string} */ text) => void words.push(text);
  return {
    output: { write: keep, passOn: keep },
    end: (closing) => write([heading(title), ...words, closing].join('')),
  };
};
