import { prepareUnit, TargetSuggestions } from '@attest/domain';
import { sampleReading } from '../../../test/support/publish-sample';
import { mappedUnits } from '../../../test/support/sample-units';

const samples = ['INM3513-005', 'BAS2421-003v2', 'BIM5R0922v2', 'IIS5R0727', 'KRM4R0864v2'];
const units = samples.flatMap((name) => mappedUnits(sampleReading(name), name));
const suggestions = new TargetSuggestions(
  units.map(({ key, targets }) => ({ key, unit: prepareUnit(targets) })),
);

/** `INM3513-005/T7 P7.1.6`: everything it leads to in the other units of all five. */
function foundFor(place: string): string[] {
  const [key = '', code = ''] = place.split(' ');
  const unit = units.find((one) => one.key === key);
  const targetIds = unit?.targets.filter((one) => one.code === code).map(({ targetId }) => targetId) ?? [];
  expect(targetIds).toHaveLength(1);
  return suggestions
    .suggest([{ key, targetIds }], () => true)
    .map(({ key: other, target }) => `${other} ${target.code}`);
}

/**
 * What is measured here are the pairs below, no more: some that an assessor should be shown and some that they should not,
 * taken from a reading by hand of the first six suggestions of each target. How many of all suggestions are worth a look
 * is not asserted anywhere.
 */
describe('suggestions between the units of the published samples', () => {
  it.each([
    // 虛擬網路 and 網路設計; looking for vendors; who signs.
    ['INM3513-005/T7 P7.1.6', 'INM3513-005/T9 P9.1.1'],
    ['INM3513-005/T3 P3.3.3', 'INM3513-005/T7 P7.3.2'],
    ['INM3513-005/T9 K59', 'INM3513-005/T8 P8.2.1'],
    ['INM3513-005/T9 P9.3.1', 'INM3513-005/T10 P10.2.1'],
    // The same knowledge under another code.
    ['INM3513-005/T2 K06', 'INM3513-005/T9 K58'],
    ['INM3513-005/T7 K38', 'INM3513-005/T8 K49'],
    ['INM3513-005/T5 P5.3.1', 'INM3513-005/T6 P6.3.4'],
    ['BAS2421-003v2/T1 K01', 'BAS2421-003v2/T4 K27'],
    ['BAS2421-003v2/T1 P1.3.2', 'BAS2421-003v2/T2 P2.2.2'],
    // From one standard to another.
    ['BAS2421-003v2/T2 S12', 'BIM5R0922v2/BIM5R0922v2 S07'],
    ['INM3513-005/T2 K11', 'IIS5R0727/IIS5R0727 K01'],
    ['INM3513-005/T2 K13', 'KRM4R0864v2/KRM4R0864v2 3.2'],
    ['KRM4R0864v2/KRM4R0864v2 K02', 'BAS2421-003v2/T1 P1.2.1'],
    ['BIM5R0922v2/BIM5R0922v2 4.4', 'BAS2421-003v2/T2 P2.3.1'],
  ])('%s leads to %s', (place, expected) => {
    expect(foundFor(place)).toContain(expected);
  });

  it.each([
    // The function of one thing and of another; whatever is analysed, chosen, planned or of customers.
    ['INM3513-005/T3 P3.4.6', 'INM3513-005/T6 P6.2.6'],
    ['INM3513-005/T9 S49', 'INM3513-005/T10 S54'],
    ['INM3513-005/T2 P2.2.3', 'BAS2421-003v2/T3 K18'],
    ['BAS2421-003v2/T2 P2.1.1', 'INM3513-005/T10 K72'],
    ['BIM5R0922v2/BIM5R0922v2 3.2', 'INM3513-005/T8 K50'],
    ['IIS5R0727/IIS5R0727 1.3', 'INM3513-005/T8 K50'],
    ['KRM4R0864v2/KRM4R0864v2 2.1', 'BAS2421-003v2/T2 K06'],
  ])('%s does not lead to %s', (place, unexpected) => {
    expect(foundFor(place)).not.toContain(unexpected);
  });

  it.each(['INM3513-005/T2 P2.2.3', 'INM3513-005/T4 P4.2.2', 'IIS5R0727/IIS5R0727 1.3'])(
    '%s leads nowhere: nothing else in the documents is about it',
    (place) => {
      expect(foundFor(place)).toEqual([]);
    },
  );

  it('is quick enough for a person on all of the units', () => {
    const [first] = units;
    const started = performance.now();
    suggestions.suggest(
      [{ key: first?.key ?? '', targetIds: first?.targets.map(({ targetId }) => targetId) ?? [] }],
      () => true,
    );
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
