import type { Matrix } from './geometry';

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
export const entries = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const number = (value: unknown, fallback = 0): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : fallback;

/** An array or a typed one, of this realm or another. */
export function numbers(value: unknown): number[] {
  if (Array.isArray(value)) return value.map((entry) => number(entry));
  return ArrayBuffer.isView(value) && isObject(value)
    ? Object.values(value).map((entry) => number(entry))
    : [];
}

/** What somebody outside wrote may be anything; a matrix has six numbers. */
export function matrix(value: unknown): Matrix | undefined {
  const list = numbers(value);
  if (list.length < 6) return undefined;
  const [a, b, c, d, e, f] = list;
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}
