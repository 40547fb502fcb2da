/** @jest-environment node */
import { knownEditions, type Lineage, successorOf } from './editions';

const edition = (version: string, state: 'published' | 'superseded' | 'withdrawn') => ({
  ...{ id: version, code: `BAS2421-003${version === 'v1' ? '' : version}`, version, state },
  ...{ name: `名稱 ${version}`, publishedAt: '2026-01-01T00:00:00.000Z' },
});
const named = (version: string) => ({
  ...{ version, code: `BAS2421-003${version}`, name: `文件裡的名稱 ${version}` },
  ...{ state: '歷史版本', note: '', date: '2014/12/30' },
});
const release = (given: Lineage) => given;

describe('the editions of a lineage', () => {
  it('are those published here and those only named, newest first, each once', () => {
    const shown = knownEditions(
      release({
        ...{ id: 'v2', state: 'superseded' },
        editions: [edition('v3', 'published'), edition('v2', 'superseded'), edition('v1', 'withdrawn')],
        // «-003» is «-003v1».
        lineage: [named('v1'), named('v2'), named('v4')],
      }),
    );
    expect(
      shown.map(({ version, ours, named: inDocument, isThis }) => [
        version,
        ours?.state,
        inDocument?.date,
        isThis,
      ]),
    ).toEqual([
      ['v4', undefined, '2014/12/30', false],
      ['v3', 'published', undefined, false],
      ['v2', 'superseded', '2014/12/30', true],
      ['v1', 'withdrawn', '2014/12/30', false],
    ]);
    expect(shown[2]?.name).toBe('名稱 v2');
  });

  it('name what took the place of a superseded one, unless that was withdrawn', () => {
    const of = (state: 'published' | 'withdrawn') =>
      successorOf(
        release({
          ...{ id: 'v1', state: 'superseded', lineage: [] },
          editions: [edition('v2', state), edition('v1', 'superseded')],
        }),
      )?.code;
    expect(of('published')).toBe('BAS2421-003v2');
    expect(of('withdrawn')).toBeUndefined();
  });
});
