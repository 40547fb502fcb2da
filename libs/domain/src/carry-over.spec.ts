import { carryPlanItems, isToConfirm, needsReason } from './carry-over';

describe('the items of a plan under a newer release', () => {
  const counterparts = new Map([
    ['old 2', 'new 1'],
    ['old 1', 'new 2'],
  ]);

  it('are for what takes the place of their targets, in the order of the newer release', () => {
    expect(carryPlanItems([{ dueOn: '2031-03-31', targets: ['old 1', 'old 2'] }], counterparts)).toEqual([
      { dueOn: '2031-03-31', targets: ['new 1', 'new 2'] },
    ]);
  });

  it('keep what is asked for again, and fall away with the last of it', () => {
    const items = [{ targets: ['old 1', 'gone'] }, { targets: ['gone'] }, { targets: [] }];
    expect(carryPlanItems(items, counterparts)).toEqual([{ targets: ['new 2'] }]);
    expect(carryPlanItems(items, new Map())).toEqual([]);
  });
});

describe('a target under a newer release', () => {
  it('is confirmed by a person where it was reworded and something was shown', () => {
    expect(isToConfirm({ proposal: 'to_confirm', pieces: 1 })).toBe(true);
    expect(isToConfirm({ proposal: 'to_confirm', pieces: 0 })).toBe(false);
    expect(isToConfirm({ proposal: 'carried', pieces: 1 })).toBe(false);
  });

  it('needs a reason where it was reworded, and where carrying it is refused', () => {
    for (const equivalent of [true, false]) {
      expect(needsReason({ proposal: 'to_confirm', pieces: 1 }, equivalent)).toBe(true);
      expect(needsReason({ proposal: 'to_confirm', pieces: 0 }, equivalent)).toBe(false);
      expect(needsReason({ proposal: 'gap', pieces: 0 }, equivalent)).toBe(false);
      expect(needsReason({ proposal: 'carried', pieces: 1 }, equivalent)).toBe(!equivalent);
      expect(needsReason({ proposal: 'carried', pieces: 0 }, equivalent)).toBe(false);
    }
  });
});
