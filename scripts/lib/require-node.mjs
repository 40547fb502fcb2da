import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bringNode, runAgainOn } from './bring-node.mjs';
import { isObject, parseJson } from './json.mjs';
import { isNewEnough } from './node-release.mjs';
import { explain } from './problem.mjs';

/**
 * Imported first of all: everything that awaits it runs on a Node that is new enough. An older one, from 18 on,
 * brings the one of `.nvmrc` and runs the same program on that.
 */

const folder = dirname(fileURLToPath(import.meta.url));
const checkout = join(folder, '..', '..');
const running = process.versions.node;

const manifest = parseJson(readFileSync(join(checkout, 'package.json'), 'utf8'));
const engines = isObject(manifest) ? manifest['engines'] : undefined;
const floor = isObject(engines) ? String(engines['node']) : '';

if (!isNewEnough(running, floor)) {
  let code = 1;
  try {
    code = await runAgainOn(nodeOfCheckout(), pathToFileURL(join(folder, 'follow-parent.mjs')).href);
  } catch (error) {
    console.error(explain(error));
  }
  process.exit(code);
}

/** @returns {string} path of the program */
function nodeOfCheckout() {
  const version = readFileSync(join(checkout, '.nvmrc'), 'utf8').trim();
  return bringNode({ checkout, version, running, say: (line) => console.error(line) });
}
