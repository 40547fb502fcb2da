import { carryParts, carryPlanItems, isToConfirm, needsReason } from './carry-over';

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

describe('the parts of an item under a newer release', () => {
  const texts = (before: string[], after: string[]) => ({
    before: ['知識：', ...before].join('\n'),
    after: ['知識：', ...after].join('\n'),
  });

  it('are those that read the same, wherever they stand now', () => {
    expect(carryParts([0, 2], texts(['甲', '乙', '丙'], ['甲', '乙', '丙']))).toEqual([0, 2]);
    expect(carryParts([0, 2], texts(['甲', '乙', '丙'], ['新', '丙', '甲', '乙']))).toEqual([1, 2]);
  });

  it('are those in the same place where they are worded differently and as many as before', () => {
    expect(carryParts([1], texts(['甲', '乙'], ['甲', '乙與丁']))).toEqual([1]);
    expect(carryParts([1], texts(['甲', '乙'], ['甲', '乙與丁', '戊']))).toEqual([]);
    expect(carryParts([0], texts(['甲'], []))).toEqual([]);
  });

  it('are all of it where all of it was claimed', () => {
    expect(carryParts(null, texts(['甲'], ['甲', '乙']))).toBeNull();
  });
});
