import { carryPlanItems } from './carry-over';

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
