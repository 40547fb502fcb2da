import { changeBetween } from './seen-change';

describe('what a repair changed', () => {
  it('shows the spaces and page ends that went', () => {
    expect(changeBetween('遵守 硬體', '遵守硬體')).toEqual([
      { kind: 'same', text: '遵守' },
      { kind: 'removed', text: ' ' },
      { kind: 'same', text: '硬體' },
    ]);
  });

  it('keeps a little of long texts around it', () => {
    const long = '一二三四五六七八九十一二三四五六七八九十一二三';
    const change = changeBetween(`${long} ⏎ 備`, `${long}備`);
    expect(change?.map(({ text }) => text)).toEqual(['…四五六七八九十一二三', ' ⏎ ', '備']);
  });

  it('says nothing where the two differ altogether, or not at all', () => {
    expect(changeBetween('O.2.1.1', 'P3')).toBeNull();
    expect(changeBetween('', 'v1')).toBeNull();
    expect(changeBetween('同', '同')).toBeNull();
  });
});
