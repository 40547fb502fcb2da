import { readdirSync, readFileSync } from 'node:fs';
import { featuresInOrder, layers } from '../apps/api/layers.mjs';
import { inCheckout } from './lib/checkout.mjs';

describe('the layers of the API', () => {
  it('have every feature exactly once', () => {
    const folders = readdirSync(inCheckout('apps', 'api', 'src', 'features'));
    expect([...featuresInOrder].sort()).toEqual(folders.sort());
  });

  it('are shown in docs/architecture.md as the linter has them', () => {
    const shown = readFileSync(inCheckout('docs', 'architecture.md'), 'utf8')
      .split('\n')
      .filter((line) => /^\| \d/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(shown.map(([, , name, features]) => [name, features])).toEqual(
      layers.map(({ name, features }) => [name, features.map((feature) => `\`${feature}\``).join(' ')]),
    );
  });
});
