import { readdirSync, readFileSync } from 'node:fs';
import { featuresInOrder, layers, platformInOrder } from '../apps/api/layers.mjs';
import { inCheckout } from './lib/checkout.mjs';

const folders = (/** @type {string[]} */ ...path) => readdirSync(inCheckout('apps', 'api', 'src', ...path));
const linesOfDocument = () => readFileSync(inCheckout('docs', 'architecture.md'), 'utf8').split('\n');

describe('the layers of the API', () => {
  it('have every feature exactly once', () => {
    expect([...featuresInOrder].sort()).toEqual(folders('features').sort());
  });

  it('have every folder of the platform exactly once, and what the environment says among them', () => {
    expect([...platformInOrder].sort()).toEqual([...folders('platform'), 'config'].sort());
  });

  it('are shown in docs/architecture.md with the platform as the linter has it', () => {
    const lines = linesOfDocument();
    const [from, to] = ['platform/', 'features/'].map((folder) =>
      lines.findIndex((line) => line.startsWith(`      ${folder}`)),
    );
    const shown = lines.slice(from, to).map((line) => /^ {8}([a-z]+)\/ /.exec(line)?.[1]);
    expect(shown.filter(Boolean)).toEqual(platformInOrder.filter((folder) => folder !== 'config'));
  });

  it('are shown in docs/architecture.md as the linter has them', () => {
    const shown = linesOfDocument()
      .filter((line) => /^\| \d/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(shown.map(([, , name, features]) => [name, features])).toEqual(
      layers.map(({ name, features }) => [name, features.map((feature) => `\`${feature}\``).join(' ')]),
    );
  });
});
