import type { Finding, FindingChoice, FindingEffect, Place, ReadCoded, Reading } from '@attest/api-client';
import { placesOf, previewUnits, type Pick } from './preview';

const at = (line: number, column = 1): Place => ({ line, column });

const item = (code: string, line: number): ReadCoded => ({
  ...{ code, printedCode: code, text: `text of ${code}`, raw: code },
  ...{ noteRefs: [], at: at(line) },
});

const element = (code: string, line: number, indicators: ReadCoded[], outputs: ReadCoded[] = []) => ({
  ...{ code, printedCode: code, title: code, level: null, noteRefs: [], at: at(line), indicators, outputs },
});

const reading: Reading = {
  standard: {
    kind: 'occupation',
    code: 'X',
    name: 'X',
    version: 'v1',
    level: 5,
    domain: null,
    description: null,
  },
  units: [
    {
      ...{ code: 'T8', printedCode: 'T8', title: 'T8', level: 5, noteRefs: [], at: at(1) },
      elements: [
        element('T8.1', 80, [item('P8.1.1', 81)]),
        element('T8.2', 82, [item('P8.1.2', 83), item('P8.1.3', 84)], [item('O8.2.1', 85)]),
      ],
      ...{ knowledge: [], skills: [] },
    },
  ],
  ...{ attitudes: [], guide: [], notes: [], entryRequirements: [], other: [] },
};

const effect = (given: Partial<FindingEffect> & { op: string }): FindingEffect => ({
  ...{ at: null, from: null, to: null, code: null, text: null },
  ...given,
});
const move = (line: number) => effect({ op: 'move', at: at(line), from: at(82), to: at(80) });

const choice = (id: string, effects: FindingEffect[], rest: Partial<FindingChoice> = {}): FindingChoice => ({
  ...{ id, label: { 'zh-TW': id, en: id }, effect: null, effects, accepts: null, items: [] },
  ...rest,
});

const finding = (choices: FindingChoice[]): Finding => ({
  ...{
    id: 'f',
    key: 'k',
    grade: 'decide',
    code: 'indicator.row-disagrees',
    at: at(83),
    seen: '',
    proposed: '',
  },
  ...{
    message: { 'zh-TW': '', en: '' },
    subject: 'T8.2',
    choices,
    decision: null,
    lookedThrough: null,
    version: 1,
  },
});

const rowDisagrees = finding([
  choice('by-row', []),
  choice('by-code', [move(83), move(84)]),
  choice('each', [], {
    accepts: 'per-item',
    items: ['P8.1.2', 'P8.1.3'].map((code, index) => ({
      code,
      choices: [
        { id: 'by-row', effects: [] },
        { id: 'by-code', effects: [move(83 + index)] },
      ],
    })),
  }),
]);

const shape = (pick: Pick | null, about: Finding | null = rowDisagrees, of: Reading = reading) =>
  previewUnits(of, about, pick)
    .flatMap(({ elements }) => elements)
    .map(({ code, items, ghosts }) => [
      code,
      items.map((each) => each.code),
      ghosts.map(({ codes, choice: { id } }) => [id, codes]),
    ]);

const asRead = [
  ['T8.1', ['P8.1.1'], [['by-code', ['P8.1.2', 'P8.1.3']]]],
  ['T8.2', ['O8.2.1', 'P8.1.2', 'P8.1.3'], []],
];
const byCode = [
  ['T8.1', ['P8.1.1', 'P8.1.2', 'P8.1.3'], []],
  ['T8.2', ['O8.2.1'], [['by-row', ['P8.1.2', 'P8.1.3']]]],
];

describe('the preview of a decision', () => {
  it('shows the reading as it stands, and the other one as a ghost', () => {
    expect(shape(null)).toEqual(asRead);
    expect(shape({ choiceId: 'by-row', custom: null })).toEqual(asRead);
  });

  it('moves the items of the choice, and leaves a ghost where they were', () => {
    expect(shape({ choiceId: 'by-code', custom: null })).toEqual(byCode);
  });

  it('goes back to the undecided place of a finding that was decided', () => {
    const decided: Reading = {
      ...reading,
      units: reading.units.map((unit) => ({
        ...unit,
        elements: [
          element('T8.1', 80, [item('P8.1.1', 81), item('P8.1.2', 83), item('P8.1.3', 84)]),
          element('T8.2', 82, [], [item('O8.2.1', 85)]),
        ],
      })),
    };
    expect(shape({ choiceId: 'by-code', custom: null }, rowDisagrees, decided)).toEqual(byCode);
    expect(shape({ choiceId: 'by-row', custom: null }, rowDisagrees, decided)).toEqual(asRead);
  });

  it('follows the answers for each item', () => {
    const pick = { choiceId: 'each', custom: { 'P8.1.2': 'by-code', 'P8.1.3': 'by-row' } };
    expect(shape(pick)).toEqual([
      ['T8.1', ['P8.1.1', 'P8.1.2'], [['by-code', ['P8.1.3']]]],
      ['T8.2', ['O8.2.1', 'P8.1.3'], [['by-row', ['P8.1.2']]]],
    ]);
  });

  it('recodes and rewords in place', () => {
    const other = finding([
      choice('output', []),
      choice('indicator', [effect({ op: 'to-indicator', at: at(85), code: 'P9.9.9' })]),
      choice('word', [effect({ op: 'set-text', at: at(81), text: 'new' })]),
    ]);
    expect(shape({ choiceId: 'indicator', custom: null }, other)[1]).toEqual([
      'T8.2',
      ['P9.9.9', 'P8.1.2', 'P8.1.3'],
      [],
    ]);
    const [unit] = previewUnits(reading, other, { choiceId: 'word', custom: null });
    expect(unit?.elements[0]?.items[0]?.text).toBe('new');
  });

  it('never touches the reading itself', () => {
    const before = JSON.stringify(reading);
    shape({ choiceId: 'by-code', custom: null });
    expect(JSON.stringify(reading)).toBe(before);
  });

  it('names each place of a finding once, its own first', () => {
    expect(placesOf(rowDisagrees)).toEqual([at(83), at(84)]);
  });
});
