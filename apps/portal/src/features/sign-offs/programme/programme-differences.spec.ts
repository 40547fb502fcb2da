import { buildProgrammeCase } from '../testing/build-programme-case';
import { programmeDifferences } from './programme-differences';

const nothing = {
  ...{ units: [], attitudes: [], entry: [] },
  ...{ outcome: false, people: false, gaps: false },
};

describe('what of a whole is not as it was displayed', () => {
  const shown = buildProgrammeCase();

  it('is nothing where nothing differs', () => {
    expect(programmeDifferences(shown, buildProgrammeCase())).toEqual(nothing);
  });

  it('names units, attitudes and requirements that stand otherwise', () => {
    const [unit, other] = shown.units;
    const [attitude] = shown.attitudes;
    const [entry] = shown.entry;
    if (!unit || !other || !attitude || !entry) throw new Error('There is nothing to differ.');
    const newer = buildProgrammeCase({
      units: [{ ...unit, signOffId: 'another' }],
      attitudes: [{ ...attitude, status: 'not_yet' }],
      entry: [{ ...entry, result: 'open' }],
      gaps: [
        {
          ...{ kind: 'attitude', subjectId: attitude.targetId, code: attitude.code, text: attitude.text },
          ...{ standing: null, status: 'not_yet', missing: null, validUntil: null },
        },
      ],
    });
    expect(programmeDifferences(shown, newer)).toEqual({
      ...nothing,
      units: ['T1 規劃系統整合', 'T2 建置系統'],
      attitudes: ['A01 主動積極'],
      entry: ['專科以上畢業'],
      gaps: true,
    });
  });

  it('says that the outcome is another one', () => {
    expect(programmeDifferences(shown, buildProgrammeCase({ outcome: null }))).toEqual({
      ...nothing,
      outcome: true,
    });
  });
});
