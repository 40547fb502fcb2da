import fc from 'fast-check';
import { canonicalJson } from './canonical-json';

describe('canonical JSON', () => {
  it('orders properties and leaves out white space and what is undefined', () => {
    expect(canonicalJson({ b: [1, { z: null, y: '證' }], a: true, c: undefined })).toBe(
      '{"a":true,"b":[1,{"y":"證","z":null}]}',
    );
  });

  it('refuses what JSON cannot say', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
    expect(() => canonicalJson(undefined)).toThrow(TypeError);
  });

  it('gives back the value, and one text whatever the order of its properties', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))),
        (value) => {
          const text = canonicalJson(value);
          expect(JSON.parse(text)).toEqual({ ...value });
          expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(text);
        },
      ),
    );
  });
});
