import { added, type DraftLine, draftOf, movedBefore, parting, removed, split, stepped } from './draft';

const line = (key: string, elementId: string | null, text = key): DraftLine => ({
  key,
  elementId,
  text,
  hint: '',
  expected: '',
  targets: [],
});
const places = ['e1', 'e2', null];
const draft = [line('a', 'e1'), line('b', 'e1'), line('c', 'e2'), line('d', null)];
const shape = (lines: readonly DraftLine[]) =>
  lines.map(({ key, elementId }) => `${key}:${elementId ?? '-'}`).join(' ');

describe('a tool being edited', () => {
  it('stands under its elements, whatever order it was stored in', () => {
    const stored = ['d', 'c', 'a', 'b'].map((id) => {
      const { elementId, text, hint, expected } = draft.find(({ key }) => key === id) ?? line(id, null);
      return { id, elementId, text, hint, expected, targets: [] };
    });
    expect(shape(draftOf(stored, places))).toBe('a:e1 b:e1 c:e2 d:-');
  });

  it('is reordered step by step, through the edges of its elements', () => {
    expect(shape(stepped(draft, 'b', -1, places))).toBe('b:e1 a:e1 c:e2 d:-');
    expect(shape(stepped(draft, 'b', 1, places))).toBe('a:e1 b:e2 c:e2 d:-');
    expect(shape(stepped(draft, 'c', -1, places))).toBe('a:e1 b:e1 c:e1 d:-');
    expect(shape(stepped(draft, 'a', -1, places))).toBe(shape(draft));
    expect(shape(stepped(draft, 'd', 1, places))).toBe(shape(draft));
  });

  it('is reordered by dropping a line on another', () => {
    expect(shape(movedBefore(draft, 'd', 'b'))).toBe('a:e1 d:e1 b:e1 c:e2');
    expect(shape(movedBefore(draft, 'a', 'd'))).toBe('b:e1 c:e2 a:- d:-');
    expect(shape(movedBefore(draft, 'a', 'a'))).toBe(shape(draft));
  });

  it('gains lines at the end of an element and loses them', () => {
    expect(shape(added(draft, 'e1', places, 'x'))).toBe('a:e1 b:e1 x:e1 c:e2 d:-');
    expect(shape(removed(draft, 'c'))).toBe('a:e1 b:e1 d:-');
  });

  it('parts a line at a mark, and not where one half would be empty', () => {
    const text = '與客戶協商，取得書面同意。';
    const parted = split([line('a', 'e1', text)], 'a', 'x');
    expect(parted.map((each) => each.text)).toEqual(['與客戶協商', '取得書面同意。']);
    expect(shape(parted)).toBe('a:e1 x:e1');
    expect(parting('沒有標點')).toBe(0);
    const whole = [line('a', 'e1', '沒有標點')];
    expect(split(whole, 'a', 'x')).toEqual(whole);
  });
});
