import spectralCore from '@stoplight/spectral-core';
import spectralRulesets from '@stoplight/spectral-rulesets';
import { checkout, inCheckout } from './checkout.mjs';
import { runProgram } from './run-program.mjs';

/**
 * @param {string} file
 * @returns {Promise<string[]>} what Redocly has to say
 */
export async function askRedocly(file) {
  const { code, output } = await runProgram(
    process.execPath,
    [
      inCheckout('node_modules', '@redocly', 'cli', 'bin', 'cli.js'),
      ...['lint', file, '--config', inCheckout('apps', 'api', 'redocly.yaml')],
    ],
    {
      cwd: checkout,
      // It reports to nobody, and looks for no newer version of itself.
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    },
  );
  return code !== 0 || /You have \d+ warning/.test(output) ? [output] : [];
}

/**
 * @param {string} document JSON
 * @returns {Promise<string[]>} what Spectral has to say
 */
export async function askSpectral(document) {
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset(new spectralCore.Ruleset({ extends: [[spectralRulesets.oas, 'recommended']] }));
  const results = await spectral.run(document);
  return results.map(({ path, code, message }) => `Spectral: ${path.join('.')}: ${message} (${code})`);
}
