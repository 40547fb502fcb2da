import { isLargePhoto, shrunk } from './picture-size';

describe('a photo', () => {
  it('is offered smaller when it is large and a photo', () => {
    expect(isLargePhoto({ type: 'image/jpeg', size: 9_300_000 })).toBe(true);
    expect(isLargePhoto({ type: 'image/jpeg', size: 2_000_000 })).toBe(false);
    expect(isLargePhoto({ type: 'image/png', size: 9_300_000 })).toBe(false);
  });

  it('keeps its shape, and never grows', () => {
    expect(shrunk(4000, 3000)).toEqual({ width: 2560, height: 1920 });
    expect(shrunk(3000, 4000)).toEqual({ width: 1920, height: 2560 });
    expect(shrunk(2560, 100)).toBeNull();
    expect(shrunk(100_000, 10)).toEqual({ width: 2560, height: 1 });
  });
});
