import { importEvents, importMay, importTransitions, isClosedImport, isEditableImport } from './import-state';
import { releaseEvents, releaseMay, releaseTransitions } from './release-state';
import { importStates, releaseStates } from './vocabulary';

const reachedFrom = (first: string, steps: Readonly<Record<string, object>>): string[] => {
  const reached = new Set([first]);
  for (const state of reached) {
    for (const next of Object.values(steps[state] ?? {}).map(String)) reached.add(next);
  }
  return [...reached].sort();
};

describe('the states of an import', () => {
  it('are all reached from open', () => {
    expect(reachedFrom('open', importTransitions)).toEqual([...importStates].sort());
  });

  it('let nothing be changed while it is looked at, nor thrown away', () => {
    expect(importStates.filter(isEditableImport)).toEqual(['open']);
    expect(importEvents.filter((event) => importMay('in_review', event))).toEqual(['return', 'publish']);
  });

  it('end with publishing or throwing away', () => {
    expect(importStates.filter(isClosedImport)).toEqual(['published', 'discarded']);
  });
});

describe('the states of a release', () => {
  it('are all reached from a draft', () => {
    expect(reachedFrom('draft', releaseTransitions)).toEqual([...releaseStates].sort());
  });

  it('never go back to published', () => {
    const back = releaseStates.filter((state) =>
      Object.values<string>(releaseTransitions[state]).includes('published'),
    );
    expect(back).toEqual(['draft']);
  });

  it('let a superseded edition be withdrawn too, and end there', () => {
    expect(releaseStates.filter((state) => releaseMay(state, 'withdraw'))).toEqual([
      'published',
      'superseded',
    ]);
    expect(releaseEvents.filter((event) => releaseMay('withdrawn', event))).toEqual([]);
  });
});
