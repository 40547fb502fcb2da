import { isStorable } from '../validation/texts';

/** Deeper than any body of the API: a form, its lists, their parts, and what a method records. */
export const DEEPEST = 12;
/** A field of a form has a name; nothing has so many. */
const MOST_FIELDS = 600;

/** What is wrong with a value as it came, whatever it is for. */
export type Misshapen =
  | { readonly kind: 'too_many_values' | 'too_deep' | 'too_many_fields' }
  /** A text that no database keeps: U+0000 or half a surrogate pair. @property path with dots */
  | { readonly kind: 'unstorable'; readonly path: string };

interface Step {
  readonly value: unknown;
  readonly depth: number;
  readonly parent: Step | null;
  readonly name: string;
}

/**
 * Looks once at each value, in a loop of its own: a body nested a thousand times must not fill the stack. Stops at the
 * first that is too much.
 */
export function misshapenIn(body: unknown, mostValues: number): Misshapen | null {
  const waiting: Step[] = [{ value: body, depth: 0, parent: null, name: '' }];
  let values = 0;
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    values += 1;
    if (values > mostValues) return { kind: 'too_many_values' };
    const { value, depth } = step;
    if (typeof value === 'string' && !isStorable(value)) return { kind: 'unstorable', path: pathOf(step) };
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= DEEPEST) return { kind: 'too_deep' };
    const names = Object.keys(value);
    if (names.length + values > mostValues) return { kind: 'too_many_values' };
    if (!Array.isArray(value) && names.length > MOST_FIELDS) return { kind: 'too_many_fields' };
    for (const name of names) {
      const inner = { value: Reflect.get(value, name) as unknown, depth: depth + 1, parent: step, name };
      if (!isStorable(name)) return { kind: 'unstorable', path: pathOf(step) };
      waiting.push(inner);
    }
  }
  return null;
}

function pathOf(step: Step): string {
  const names: string[] = [];
  for (let at = step; at.parent !== null; at = at.parent) names.unshift(at.name);
  return names.join('.');
}
