/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '../..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
);

interface Rule {
  selector: string;
  body: string;
}

const rulesIn = (css: string): Rule[] =>
  [...css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
    ([, selector = '', body = '']) => ({ selector: selector.trim(), body }),
  );

const scrolls = ({ body }: Rule): boolean => /overflow(-[xy])?:[^;]*\b(auto|scroll)\b/.test(body);
const isPositioned = ({ body }: Rule): boolean => /\bposition:\s*(relative|absolute|sticky|fixed)/.test(body);

/** A textarea holds words alone. */
const holdsElements = ({ selector }: Rule): boolean => !selector.endsWith('textarea');

it('positions whatever scrolls, so that hidden labels scroll with it and do not make the page longer', () => {
  expect(files.length).toBeGreaterThan(100);
  const wrong = files.flatMap((path) => {
    const rules = rulesIn(readFileSync(join(source, path), 'utf8'));
    const positioned = new Set(rules.filter(isPositioned).map(({ selector }) => selector));
    return rules
      .filter((rule) => scrolls(rule) && holdsElements(rule) && !positioned.has(rule.selector))
      .map(({ selector }) => `${path}: ${selector}`);
  });
  expect(wrong).toEqual([]);
});
