import fc from 'fast-check';
import { applyDecisions } from '../decisions';
import { ReaderError } from '../reader-error';
import type { Decision, Reading } from '../reading';
import { ALL, LATER, sample, sampleDecisions } from '../testing/samples';
import { looksLikeJson, readStandardJson, writeStandardJson } from './standard-json';

const encode = (text: string) => new TextEncoder().encode(text);

/** What is published of a reading: no places, no findings. */
const published = (reading: Reading): unknown =>
  JSON.parse(
    JSON.stringify({ ...reading, findings: [] }, (key, value: unknown) => (key === 'at' ? undefined : value)),
  );

const isDecisions = (value: unknown): value is Decision[] => Array.isArray(value);
function decided(code: string): Reading {
  const { reading } = sample(code);
  if (LATER.includes(code)) return reading;
  const decisions: unknown = JSON.parse(sampleDecisions(code));
  return isDecisions(decisions) ? applyDecisions(reading, decisions) : reading;
}

const refusal = (text: string): ReaderError => {
  try {
    readStandardJson(encode(text));
  } catch (error) {
    if (error instanceof ReaderError) return error;
    throw error;
  }
  throw new Error('It was read.');
};

describe('standard as JSON', () => {
  it.each(ALL)('%s comes back the same', (code) => {
    const reading = decided(code);
    const text = writeStandardJson(reading);
    const back = readStandardJson(encode(text));
    expect(published(back)).toEqual(published(reading));
    // From then on not even the order of properties changes.
    const again = writeStandardJson(back);
    expect(writeStandardJson(readStandardJson(encode(again)))).toBe(again);
    expect(looksLikeJson(encode(text))).toBe(true);
  });

  it('gives each item a place of its own, so that decisions can be addressed', () => {
    const reading = readStandardJson(encode(writeStandardJson(decided('INM3513-005'))));
    const places: string[] = [];
    JSON.stringify(reading, (key, value: unknown) => {
      if (key === 'at') places.push(JSON.stringify(value));
      return value;
    });
    expect(places.length).toBeGreaterThan(300);
    expect(new Set(places).size).toBe(places.length);
  });

  it('takes what may be left out for what it stands for', () => {
    const reading = readStandardJson(
      encode(
        JSON.stringify({
          format: 'attest-standard',
          formatVersion: 1,
          standard: { kind: 'unit', code: 'X1', name: '測試', version: 'v1', level: null },
          units: [
            {
              code: 'X1',
              title: '測試',
              level: null,
              elements: [
                { code: '1', title: '任務', indicators: [{ code: '1.1', text: '指標' }], outputs: [] },
              ],
              knowledge: [{ code: 'K1', text: '知識' }],
              skills: [],
            },
          ],
          attitudes: [],
          assessmentGuide: { sections: [] },
          notes: [],
          entryRequirements: [],
        }),
      ),
    );
    expect(reading.units[0]?.elements[0]?.indicators[0]).toMatchObject({
      printedCode: '1.1',
      raw: '指標',
      noteRefs: [],
    });
    expect(reading.units[0]?.knowledge[0]).toMatchObject({ items: [], elements: [] });
  });

  const whole = writeStandardJson(decided('IIS5R0727'));
  const broken = (change: (value: Record<string, unknown>) => void): ReaderError => {
    const value: unknown = JSON.parse(whole);
    if (typeof value !== 'object' || value === null) throw new Error('No object.');
    const copy = { ...value };
    change(copy);
    return refusal(JSON.stringify(copy));
  };

  it('says where it is wrong, in both languages', () => {
    // Without the way forward, which every refusal names.
    const said = ({ messages }: ReaderError) => ({
      'zh-TW': messages['zh-TW'].replace(/也可以下載.*$/, ''),
      en: messages.en.replace(/ Another way in.*$/, ''),
    });
    const wrong = (from: string, to: string) => said(refusal(whole.replace(from, to)));
    expect(wrong('"elements": [', '"elemente": [').en).toBe('/units/0/elemente: this property is not known.');
    expect(wrong('"level": ', '"level": 9').en).toMatch(
      /^\/standard\/level: an integer from 1 to 6 is expected/,
    );
    expect(wrong('"code": "IIS5R0727"', '"code": ""')['zh-TW']).toBe('/standard/code：不可空白。');
    expect(wrong('"formatVersion": 1', '"formatVersion": 2').en).toBe(
      '/formatVersion: only version 1 of the format is understood.',
    );
    expect(said(broken((value) => delete value['notes']))['zh-TW']).toBe('/notes：缺少這個屬性。');
    expect(said(broken((value) => (value['units'] = {}))).en).toBe('/units: a list is expected.');
    expect(refusal('{"format": ').code).toBe('json.syntax');
    expect(wrong('"name": "', '"name": "\\u0000').en).toMatch(/control characters/);
  });

  it('throws nothing but its own errors, whatever is in the file', () => {
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(40), fc.string({ maxLength: 8 }), (from, length, put) => {
        try {
          readStandardJson(encode(whole.slice(0, from) + put + whole.slice(from + length)));
        } catch (error) {
          if (!(error instanceof ReaderError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(refusal(JSON.stringify(value))).toBeInstanceOf(ReaderError);
      }),
    );
    expect(refusal('['.repeat(200_000)).code).toBe('json.syntax');
    expect(refusal(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`).code).toMatch(/^json\./);
  });
});
