import './lib/require-node.mjs';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ensureBuilt } from './lib/build.mjs';
import { checkout, inCheckout } from './lib/checkout.mjs';
import { openApiCommand } from './lib/commands.mjs';
import { firstDifference } from './lib/difference.mjs';
import { explain, Problem } from './lib/problem.mjs';
import { requestLimits } from './lib/request-limits.mjs';

/**
 * `npm run openapi` writes the API's document, the portal's client types and the limits of its forms from the code;
 * with `--check` it only says whether the committed files still are what the code says.
 */

const DOCUMENT = 'apps/api/openapi.json';
const TYPES = 'libs/api-client/src/schema.d.ts';
const LIMITS = 'libs/api-client/src/limits.ts';

/** @returns {Promise<Record<string, string>>} file → text */
async function generate() {
  await ensureBuilt('api');
  const { openApiDocument } = await openApiCommand();
  const made = await openApiDocument();
  const document = `${JSON.stringify(made, null, 2)}\n`;
  const { default: openapiTypes, astToString } = await import('openapi-typescript');
  const types = astToString(await openapiTypes(document, { alphabetize: false }));
  const note =
    '/** Written from apps/api/openapi.json by «npm run openapi»; changes by hand do not last. */\n';
  const limits = `export const limits = ${JSON.stringify(requestLimits(made), null, 2)} as const;\n`;
  return {
    [DOCUMENT]: document,
    [TYPES]: `${note}${types}`,
    [LIMITS]: `${note}${limits}`,
  };
}

try {
  process.chdir(checkout);
  const files = await generate();
  for (const [file, text] of Object.entries(files)) {
    if (!process.argv.includes('--check')) {
      writeFileSync(inCheckout(file), text);
      console.log(`${file} written`);
      continue;
    }
    const committed = existsSync(inCheckout(file)) ? readFileSync(inCheckout(file), 'utf8') : '';
    if (committed === text) continue;
    throw new Problem(
      `${file} is not what the code says. Run «npm run openapi» and commit the result.\n${firstDifference(committed, text)}`,
    );
  }
  // Nest keeps handles open that nobody needs once the document is made.
  process.exit(0);
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
