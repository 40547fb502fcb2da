import fc from 'fast-check';
import { coverTarget, type StandingJudgement } from '../coverage/cover-target';
import { assessmentMethods, verdicts } from '../vocabulary';
import { unitCellState } from './unit-cell';

const sound: StandingJudgement = { verdict: 'satisfactory', valid: true, authentic: true, current: true };
const claim = { occurredOn: '2024-05-02', withdrawn: false, judgement: sound };
const today = '2026-05-02';

describe('unitCellState', () => {
  it('says what the judgement that stands says', () => {
    expect(unitCellState(claim, 24, today)).toBe('satisfactory');
    expect(unitCellState({ ...claim, judgement: null }, 24, today)).toBe('to_judge');
    for (const verdict of ['not_yet', 'not_seen'] as const) {
      expect(unitCellState({ ...claim, judgement: { ...sound, verdict } }, 24, today)).toBe(verdict);
    }
  });

  it('doubts what was satisfactory without being confirmed in all three', () => {
    for (const mark of ['valid', 'authentic', 'current'] as const) {
      expect(unitCellState({ ...claim, judgement: { ...sound, [mark]: null } }, 24, today)).toBe('doubtful');
    }
  });

  it('is too old from the day after its last', () => {
    expect(unitCellState(claim, 24, '2026-05-03')).toBe('too_old');
    expect(unitCellState(claim, null, '2036-05-03')).toBe('satisfactory');
  });

  it('was withdrawn, whatever was judged before', () => {
    expect(unitCellState({ ...claim, withdrawn: true }, 24, today)).toBe('withdrawn');
  });

  it('calls satisfactory exactly what coverage counts', () => {
    const mark = fc.constantFrom(true, false, null);
    const piece = fc.record({
      evidenceId: fc.uuid(),
      method: fc.constantFrom(...assessmentMethods),
      occurredOn: fc.constantFrom('2023-01-31', '2024-05-01', '2024-05-02', '2026-05-01'),
      claimedOn: fc.constant('2026-05-01'),
      judgement: fc.option(
        fc.record({
          ...{ verdict: fc.constantFrom(...verdicts), valid: mark, authentic: mark, current: mark },
          disagrees: fc.boolean(),
        }),
      ),
    });
    const rules = fc.record({
      pieces: fc.integer({ min: 1, max: 3 }),
      methods: fc.integer({ min: 1, max: 2 }),
      maxAgeMonths: fc.constantFrom(null, 12, 24),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(piece, { maxLength: 8, selector: (each) => each.evidenceId }),
        rules,
        (evidence, given) => {
          const counting = evidence.filter(
            (each) =>
              unitCellState({ ...each, withdrawn: false }, given.maxAgeMonths, today) === 'satisfactory',
          );
          const enough =
            counting.length >= given.pieces &&
            new Set(counting.map((each) => each.method)).size >= given.methods;
          expect(coverTarget(evidence, given, today).status === 'covered').toBe(enough);
        },
      ),
    );
  });
});
