/** What JSON can say; a property that is undefined is left out, as JSON.stringify does. */
export type JsonValue =
  string | number | boolean | null | undefined | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * One text for one value: properties in the order of their UTF-16 code units, no white space, strings and numbers as
 * JSON.stringify writes them (RFC 8785). A hash over it can be computed again by anybody, years later.
 */
export function canonicalJson(value: JsonValue): string {
  if (value === undefined) throw new TypeError('Nothing has no canonical form.');
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new TypeError('JSON has no such number.');
    }
    return JSON.stringify(value);
  }
  if (isList(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  const properties = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
  return `{${properties.join(',')}}`;
}

const isList = (value: object): value is readonly JsonValue[] => Array.isArray(value);
