import { describe, expect, it } from '@jest/globals';
import { queryKeys } from './query-keys';

/** Every key by its name; where one is made of values, each of them is this word. */
function keysWith(word: string, entries: object, path = ''): [name: string, key: string][] {
  return Object.entries(entries).flatMap(([name, entry]: [string, unknown]): [string, string][] => {
    const place = `${path}${name}`;
    if (typeof entry === 'function') {
      const key: unknown = Reflect.apply(entry, undefined, Array<string>(entry.length).fill(word));
      return [[place, JSON.stringify(key)]];
    }
    if (Array.isArray(entry)) return [[place, JSON.stringify(entry)]];
    return typeof entry === 'object' && entry !== null ? keysWith(word, entry, `${place}.`) : [];
  });
}

const wordsOfKeys = new Set(JSON.stringify(keysWith('', queryKeys)).match(/[a-z][a-z-]+/g));

describe('the keys of cached reads', () => {
  it('names one read each, whichever word stands in the address where an id should', () => {
    for (const word of wordsOfKeys) {
      const names = new Map<string, string[]>();
      for (const [name, key] of keysWith(word, queryKeys)) names.set(key, [...(names.get(key) ?? []), name]);
      expect([word, [...names.values()].filter((same) => same.length > 1)]).toEqual([word, []]);
    }
  });
});
