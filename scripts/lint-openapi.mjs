import './lib/require-node.mjs';
import { readFileSync } from 'node:fs';
import { inCheckout } from './lib/checkout.mjs';
import { askRedocly, askSpectral } from './lib/openapi-lint.mjs';

/**
 * Redocly (its recommended rules, with the settings of `apps/api/redocly.yaml`) and Spectral (its rules for OpenAPI)
 * look at the API's document. A warning fails as well: a rule that is not worth following is switched off, with why.
 */

const file = inCheckout('apps', 'api', 'openapi.json');
const wrong = [...(await askRedocly(file)), ...(await askSpectral(readFileSync(file, 'utf8')))];
for (const what of wrong) console.error(what);
if (wrong.length === 0) console.log('Redocly and Spectral find nothing to mend in the API’s document.');
process.exitCode = wrong.length === 0 ? 0 : 1;
