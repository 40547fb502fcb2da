import { underNewerEditions } from './newer-editions';
import { type ProgrammeContent, programmeProblem, unitsOf } from './programme-content';

const unit = (unitId: string, requires: readonly string[] = []) => ({ unitId, dueMonths: 3, requires });

const contentOf = (
  sections: ProgrammeContent['sections'],
  entryRequirements: readonly string[] = ['高中以上'],
): ProgrammeContent => ({
  ...{ name: '門市人員', nameEn: null, description: null, level: 3, attitudesOnce: true },
  ...{ dueMonths: null, validityMonths: null, unitValidityMonths: null, entryRequirements, sections },
});

const edition = (version: string, codes: readonly string[], entryRequirements: readonly string[]) => ({
  units: codes.map((code) => ({ id: `${version}-${code}`, code })),
  entryRequirements,
});
const step = (whole: boolean) => ({
  from: edition('v1', ['T1', 'T2', 'T3'], ['高中以上']),
  to: edition('v2', ['T1', 'T3', 'T4'], ['專科以上']),
  whole,
});

describe('a programme under newer editions', () => {
  it('has their units in the places of those of the older, with what was said of them', () => {
    const before = contentOf([
      {
        name: '核心',
        choose: null,
        units: [unit('v1-T3', ['v1-T1', 'other']), unit('v1-T1'), unit('other')],
      },
    ]);
    expect(underNewerEditions(before, [step(false)])).toEqual(
      contentOf([
        {
          name: '核心',
          choose: null,
          units: [unit('v2-T3', ['v2-T1', 'other']), unit('v2-T1'), unit('other')],
        },
      ]),
    );
  });

  it('leaves out what has no counterpart, what required it, and sections that have nothing left', () => {
    const before = contentOf([
      { name: null, choose: null, units: [unit('v1-T1', ['v1-T2'])] },
      { name: null, choose: 1, units: [unit('v1-T2'), unit('v1-T3')] },
      { name: null, choose: null, units: [] },
    ]);
    const after = underNewerEditions(before, [step(false)]);
    expect(after.sections.map(({ choose, units }) => [choose, units])).toEqual([
      [null, [unit('v2-T1')]],
      [null, [unit('v2-T3')]],
    ]);
    expect(programmeProblem(after)).toBeNull();
  });

  it('that covered an edition whole covers the newer one whole, with its entry requirements', () => {
    const before = contentOf([
      { name: null, choose: null, units: ['T1', 'T2', 'T3'].map((code) => unit(`v1-${code}`)) },
    ]);
    const after = underNewerEditions(before, [step(true)]);
    expect(unitsOf(after).map(({ unitId }) => unitId)).toEqual(['v2-T1', 'v2-T3', 'v2-T4']);
    expect(after.entryRequirements).toEqual(['專科以上']);
    const edited = contentOf(before.sections, ['有三年經驗']);
    expect(underNewerEditions(edited, [step(true)]).entryRequirements).toEqual(['有三年經驗']);
  });
});
